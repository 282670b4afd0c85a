package kinescribe.app.signals;

import io.fair_acc.chartfx.XYChart;
import io.fair_acc.chartfx.axes.spi.DefaultNumericAxis;
import io.fair_acc.chartfx.plugins.XValueIndicator;
import io.fair_acc.chartfx.renderer.spi.ErrorDataSetRenderer;
import io.fair_acc.dataset.DataSet;
import io.fair_acc.dataset.spi.DoubleDataSet;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import kinescribe.app.fx.Charts;
import kinescribe.app.fx.Extent;
import kinescribe.app.fx.TickLabels;
import kinescribe.app.fx.TimeBand;

/**
 * A chart over time with the play head in it. Each change makes new data sets and never writes one
 * that the chart already has: writing on the JavaFX thread before the chart's first pulse waits for
 * ever for a lock that the chart holds.
 */
final class SignalChart {
    private static final int FEWEST_COLUMNS = 300;
    private static final double LEAST_HEIGHT = 48;
    private static final double TIMES_HEIGHT = 20;
    private static final double BARE_HEIGHT = 6;
    private static final double HEADROOM = 0.06;

    private final DefaultNumericAxis time = Charts.axis("s");
    private final DefaultNumericAxis value = Charts.axis("");
    private final XYChart chart = Charts.chart(time, value);
    private final ErrorDataSetRenderer lines = Charts.lines();
    private final XValueIndicator playHead = new XValueIndicator(time, 0);
    private final Label title = new Label();
    private final Label note = new Label();
    private final Underlay underlay = new Underlay();
    private final CursorLines cursorLines;
    private final AxisLimits limits = new AxisLimits();
    private final StackPane node;
    private TimePlot plot = new TimePlot("", "", List.of(), List.of(), List.of(), "");
    private TimeRange range = TimeRange.whole(1);

    /** A chart without lines that shows these cursors. */
    SignalChart(Cursors cursors) {
        cursorLines = new CursorLines(cursors);
        time.setTickLabelFormatter(new TickLabels(" s"));
        value.setTickLabelFormatter(TickLabels.besideAxis());
        value.setMinWidth(TimeBand.LEFT);
        value.setPrefWidth(TimeBand.LEFT);
        value.setMaxWidth(TimeBand.LEFT);
        chart.setPadding(new Insets(0, TimeBand.RIGHT, 0, 0));
        chart.getRenderers().setAll(lines);
        playHead.setEditable(false);
        playHead.setText("");
        chart.getPlugins().add(playHead);
        title.getStyleClass().add("signal-title");
        note.getStyleClass().addAll("signal-title", "signal-note");
        HBox texts = new HBox(8, title, note);
        texts.setMouseTransparent(true);
        texts.setPickOnBounds(false);
        StackPane.setMargin(texts, new Insets(0, 0, 0, TimeBand.LEFT + 4));
        StackPane.setAlignment(texts, Pos.TOP_LEFT);
        node = new StackPane(underlay.node(), chart, cursorLines.node(), texts);
        limits.addTo(node);
        node.setMinHeight(LEAST_HEIGHT);
        Canvas canvas = chart.getCanvas();
        canvas.widthProperty().addListener((o, before, after) -> draw());
        canvas.heightProperty().addListener((o, before, after) -> draw());
        canvas.localToSceneTransformProperty().addListener((o, before, after) -> drawOver());
    }

    /** The chart. */
    StackPane node() {
        return node;
    }

    /** Says whether the seconds are written below the chart. */
    void writeTimes(boolean written) {
        double height = written ? TIMES_HEIGHT : BARE_HEIGHT;
        time.getTickLabelStyle().setVisible(written);
        time.setMinHeight(height);
        time.setPrefHeight(height);
        time.setMaxHeight(height);
        time.forceRedraw();
        limits.above(height);
    }

    /** Where its lines are drawn. */
    Canvas canvas() {
        return chart.getCanvas();
    }

    /** What it shows. */
    TimePlot plot() {
        return plot;
    }

    /** The stretch of time that it shows. */
    TimeRange range() {
        return range;
    }

    /** How many lines it shows. */
    int lineCount() {
        return lines.getDatasets().size();
    }

    /** Where the play head is drawn, in seconds. */
    DoubleProperty playHeadProperty() {
        return playHead.valueProperty();
    }

    /** Shows something over a stretch of time. */
    void show(TimePlot shown, TimeRange over) {
        plot = shown;
        range = over;
        title.setText(shown.title() + ", " + shown.unit());
        note.setText(shown.note());
        note.setVisible(!shown.note().isEmpty());
        chart.setAccessibleText(shown.title() + " in " + shown.unit() + " over time");
        draw();
    }

    /** Draws the cursors where they are now. */
    void drawCursors() {
        cursorLines.draw(chart.getCanvas(), node, range);
    }

    /** The time at a place in the scene. */
    double timeAt(double sceneX, double sceneY) {
        Canvas canvas = chart.getCanvas();
        double share = canvas.sceneToLocal(sceneX, sceneY).getX() / Math.max(1, canvas.getWidth());
        return range.fromS() + Math.max(0, Math.min(1, share)) * range.lengthS();
    }

    /** How many seconds a way of so many pixels is. */
    double seconds(double pixels) {
        return pixels / Math.max(1, chart.getCanvas().getWidth()) * range.lengthS();
    }

    private void draw() {
        int columns = (int) Math.max(FEWEST_COLUMNS, chart.getCanvas().getWidth());
        List<DataSet> sets = new ArrayList<>();
        Extent extent = new Extent();
        for (Trace trace : plot.traces()) {
            Series thin = Decimation.minMax(trace.series(), range.fromS(), range.toS(), columns);
            thin.addTo(extent);
            sets.add(dataSet(trace, thin));
        }
        underlay.stack(plot.layers(), range, columns);
        extent.add(underlay.least());
        extent.add(underlay.greatest());
        time.set(range.fromS(), range.toS());
        if (extent.isKnown()) {
            double margin = Math.max(0.05, extent.size() * HEADROOM);
            value.set(extent.least() - margin, extent.greatest() + margin);
        }
        boolean low = limits.show(value.getMin(), value.getMax(), chart.getCanvas().getHeight());
        if (value.getTickLabelStyle().isVisible() == low) {
            value.getTickLabelStyle().setVisible(!low);
            value.forceRedraw();
        }
        Charts.fill(lines, sets);
        drawOver();
    }

    private void drawOver() {
        underlay.draw(chart.getCanvas(), node, range, plot.bands(), value.getMin(), value.getMax());
        drawCursors();
    }

    private DataSet dataSet(Trace trace, Series series) {
        String name = trace.side() + " " + trace.group() + " " + trace.component();
        String colour = plot.layers().isEmpty() ? trace.component().styleClass() : "signal-sum";
        return new DoubleDataSet(name, series.times(), series.values(), series.size(), false)
                .addStyleClasses(colour, trace.side().styleClass());
    }
}
