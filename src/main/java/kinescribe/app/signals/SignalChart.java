package kinescribe.app.signals;

import io.fair_acc.chartfx.XYChart;
import io.fair_acc.chartfx.axes.spi.DefaultNumericAxis;
import io.fair_acc.chartfx.plugins.XValueIndicator;
import io.fair_acc.chartfx.renderer.ErrorStyle;
import io.fair_acc.chartfx.renderer.spi.ErrorDataSetRenderer;
import io.fair_acc.chartfx.ui.css.DataSetNode;
import io.fair_acc.dataset.DataSet;
import io.fair_acc.dataset.spi.DoubleDataSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.DoubleConsumer;
import javafx.beans.property.DoubleProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import kinescribe.app.fx.TimeBand;

/**
 * A chart of one triad with the play head in it. Each change makes new data sets and never writes
 * one that the chart already has: writing on the JavaFX thread before the chart's first pulse waits
 * for ever for a lock that the chart holds.
 */
final class SignalChart {
    private static final Number[] DASHES = {6, 3};
    private static final int FEWEST_COLUMNS = 300;
    private static final double LEAST_HEIGHT = 76;
    private static final double TIMES_HEIGHT = 20;
    private static final double BARE_HEIGHT = 6;
    private static final double HEADROOM = 0.06;
    private static final double ZOOM_PER_NOTCH = 1.25;

    private final DefaultNumericAxis time = axis("", "s");
    private final DefaultNumericAxis value;
    private final XYChart chart;
    private final StackPane node;
    private final ErrorDataSetRenderer lines = new ErrorDataSetRenderer();
    private final XValueIndicator playHead = new XValueIndicator(time, 0);
    private List<Trace> traces = List.of();
    private TimeRange range = TimeRange.whole(1);

    /** A chart of a triad, without lines. */
    SignalChart(SignalGroup group) {
        value = axis(group.title(), group.unit());
        chart = new XYChart(time, value);
        chart.setLegendVisible(false);
        chart.setAnimated(false);
        chart.getStyleClass().add("signal-chart");
        chart.getToolBar().setVisible(false);
        chart.getToolBar().setManaged(false);
        chart.setMinSize(120, 0);
        time.getAxisLabel().setVisible(false); // the seconds say so themselves
        time.setTickLabelFormatter(new TickLabels(" s"));
        value.setMinWidth(TimeBand.LEFT);
        value.setPrefWidth(TimeBand.LEFT);
        value.setMaxWidth(TimeBand.LEFT);
        // Else a low chart keeps the heights that its parts wish for and is cut off.
        for (Region part :
                List.of(
                        value,
                        chart.getPlotArea(),
                        chart.getAxesAndCanvasPane(),
                        chart.getMeasurementPane(),
                        chart.getTitleLegendPane(),
                        chart.getMenuPane())) {
            part.setMinHeight(0);
        }
        value.getAxisLabel().setVisible(false);
        Label title = new Label(group.title() + ", " + group.unit());
        title.getStyleClass().add("signal-title");
        title.setMouseTransparent(true);
        StackPane.setMargin(title, new Insets(0, 0, 0, TimeBand.LEFT + 4));
        StackPane.setAlignment(title, Pos.TOP_LEFT);
        node = new StackPane(chart, title);
        node.setMinHeight(LEAST_HEIGHT);
        chart.setPadding(new Insets(0, TimeBand.RIGHT, 0, 0));
        chart.setAccessibleText(group.title() + " in " + group.unit() + " over time");
        lines.setErrorStyle(ErrorStyle.NONE);
        lines.setDrawMarker(false);
        lines.setAllowNaNs(true);
        lines.setPointReduction(false);
        chart.getRenderers().setAll(lines);
        playHead.setEditable(false);
        playHead.setText("");
        chart.getPlugins().add(playHead);
        chart.getCanvas().getStyleClass().add("signal-canvas");
        chart.getCanvas().widthProperty().addListener((o, before, after) -> draw());
        chart.getCanvas().heightProperty().addListener((o, before, after) -> draw());
    }

    /** The chart. */
    Node node() {
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
    }

    /** Where its lines are drawn, for tests. */
    Node canvas() {
        return chart.getCanvas();
    }

    /** How many lines it shows. */
    int lineCount() {
        return lines.getDatasets().size();
    }

    /** Where the play head is drawn, in seconds. */
    DoubleProperty playHeadProperty() {
        return playHead.valueProperty();
    }

    /** Shows lines over a stretch of time. */
    void show(List<Trace> shown, TimeRange over) {
        traces = shown;
        range = over;
        draw();
    }

    /** Calls {@code seek} with the time under a pressed or dragged pointer. */
    void onSeek(DoubleConsumer seek) {
        chart.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> seek(e, seek));
        chart.addEventFilter(MouseEvent.MOUSE_DRAGGED, e -> seek(e, seek));
    }

    /** Calls {@code zoom} with a time and a factor for wheel turns. */
    void onZoom(BiConsumer<Double, Double> zoom) {
        chart.addEventFilter(
                ScrollEvent.SCROLL,
                e -> {
                    if (e.getDeltaY() != 0) {
                        double factor = e.getDeltaY() > 0 ? ZOOM_PER_NOTCH : 1 / ZOOM_PER_NOTCH;
                        zoom.accept(timeAt(e.getSceneX(), e.getSceneY()), factor);
                        e.consume();
                    }
                });
    }

    /** Calls {@code pan} with the seconds that a sideways scroll asks for. */
    void onPan(DoubleConsumer pan) {
        chart.addEventFilter(
                ScrollEvent.SCROLL,
                e -> {
                    if (e.getDeltaX() != 0) {
                        double width = Math.max(1, chart.getCanvas().getWidth());
                        pan.accept(-e.getDeltaX() / width * range.lengthS());
                        e.consume();
                    }
                });
    }

    /** Calls {@code reset} on a double click. */
    void onReset(Runnable reset) {
        chart.addEventFilter(
                MouseEvent.MOUSE_CLICKED,
                e -> {
                    if (e.getClickCount() == 2) {
                        reset.run();
                    }
                });
    }

    private void seek(MouseEvent event, DoubleConsumer seek) {
        if (event.getButton() == MouseButton.PRIMARY) {
            seek.accept(timeAt(event.getSceneX(), event.getSceneY()));
            event.consume();
        }
    }

    private double timeAt(double sceneX, double sceneY) {
        double x = chart.getCanvas().sceneToLocal(sceneX, sceneY).getX();
        double share = x / Math.max(1, chart.getCanvas().getWidth());
        return range.fromS() + Math.max(0, Math.min(1, share)) * range.lengthS();
    }

    private void draw() {
        int columns = (int) Math.max(FEWEST_COLUMNS, chart.getCanvas().getWidth());
        List<DataSet> sets = new ArrayList<>();
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (Trace trace : traces) {
            Series thin = Decimation.minMax(trace.series(), range.fromS(), range.toS(), columns);
            for (int i = 0; i < thin.size(); i++) {
                if (!Double.isNaN(thin.value(i))) {
                    least = Math.min(least, thin.value(i));
                    greatest = Math.max(greatest, thin.value(i));
                }
            }
            sets.add(dataSet(trace, thin));
        }
        time.set(range.fromS(), range.toS());
        if (least <= greatest) {
            double margin = Math.max(0.05, (greatest - least) * HEADROOM);
            value.set(least - margin, greatest + margin);
        }
        lines.getDatasets().setAll(sets);
        for (DataSetNode line : lines.getDatasetNodes()) {
            boolean measured =
                    line.getDataSet().getStyleClasses().contains(Side.MEASURED.styleClass());
            // ChartFX reads no dashes from style sheets.
            line.setLineDashArray(measured ? DASHES : null);
        }
    }

    private static DataSet dataSet(Trace trace, Series series) {
        String name = trace.side() + " " + trace.group() + " " + trace.component();
        return new DoubleDataSet(name, series.times(), series.values(), series.size(), false)
                .addStyleClasses(trace.component().styleClass(), trace.side().styleClass());
    }

    private static DefaultNumericAxis axis(String name, String unit) {
        DefaultNumericAxis axis = new DefaultNumericAxis(name, unit);
        axis.setAutoRanging(false);
        axis.setAutoUnitScaling(false);
        axis.setMinorTickCount(0);
        axis.setAnimated(false);
        axis.setTickLabelFormatter(new TickLabels(""));
        return axis;
    }
}
