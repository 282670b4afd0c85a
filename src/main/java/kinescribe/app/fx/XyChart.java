package kinescribe.app.fx;

import io.fair_acc.chartfx.XYChart;
import io.fair_acc.chartfx.axes.spi.DefaultNumericAxis;
import io.fair_acc.chartfx.renderer.spi.ErrorDataSetRenderer;
import io.fair_acc.dataset.DataSet;
import io.fair_acc.dataset.spi.DoubleDataSet;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/**
 * A chart of spectra or quantiles. Each change makes new data sets, as ChartFX may wait for ever
 * for a lock where one that it has is written before its first pulse.
 */
public final class XyChart {
    private static final double X_HEIGHT = 20;
    private static final double HEADROOM = 0.04;

    /** Powers of ten below the greatest power that are shown: our own choice. */
    private static final double DECADES = 6;

    private final ErrorDataSetRenderer lines = Charts.lines();
    private final StackPane node;

    /** A chart of a plot; spectra as far as people move. */
    public XyChart(XyPlot plot) {
        this(plot, FrequencyAxis.MOVEMENT);
    }

    /**
     * A chart of a plot.
     *
     * @param frequencies how a spectrum's frequencies lie; of no matter to other plots
     */
    public XyChart(XyPlot plot, FrequencyAxis frequencies) {
        DefaultNumericAxis x = Charts.axis("");
        DefaultNumericAxis y = Charts.axis("");
        XYChart chart = Charts.chart(x, y);
        x.setMinHeight(X_HEIGHT);
        x.setPrefHeight(X_HEIGHT);
        x.setMaxHeight(X_HEIGHT);
        y.setMinWidth(TimeBand.LEFT);
        y.setPrefWidth(TimeBand.LEFT);
        y.setMaxWidth(TimeBand.LEFT);
        y.setTickLabelFormatter(TickLabels.besideAxis());
        chart.setPadding(new Insets(0, TimeBand.RIGHT, 0, 0));
        chart.getRenderers().setAll(lines);
        chart.setAccessibleText(plot.title() + ": " + plot.yTitle() + " over " + plot.xTitle());
        Label title = text(plot.title() + ": " + plot.yTitle());
        StackPane.setMargin(title, new Insets(0, 0, 0, TimeBand.LEFT + 4));
        StackPane.setAlignment(title, Pos.TOP_LEFT);
        Label across = text(plot.xTitle());
        StackPane.setMargin(across, new Insets(0, TimeBand.RIGHT + 2, X_HEIGHT + 2, 0));
        StackPane.setAlignment(across, Pos.BOTTOM_RIGHT);
        node = new StackPane(chart, title, across);
        node.setMinHeight(0);
        fill(plot, frequencies, x, y);
    }

    /** The chart. */
    public Node node() {
        return node;
    }

    /** How many lines it shows, a diagonal included. */
    public int lineCount() {
        return lines.getDatasets().size();
    }

    private void fill(
            XyPlot plot, FrequencyAxis frequencies, DefaultNumericAxis x, DefaultNumericAxis y) {
        Extent across = new Extent();
        Extent up = new Extent();
        for (XyPlot.Curve curve : plot.curves()) {
            across.add(curve.x());
            up.add(curve.y());
        }
        if (!across.isKnown() || !up.isKnown()) {
            return;
        }
        List<DataSet> sets = new ArrayList<>();
        if (plot.logarithmic()) {
            y.setLogAxis(true);
            y.setTickLabelFormatter(new PowerLabels());
            if (frequencies == FrequencyAxis.LOGARITHMIC) {
                x.setLogAxis(true);
                x.setTickLabelFormatter(new PowerLabels());
            }
            x.set(frequencies.from(across.least()), frequencies.to(across.greatest()));
            double top = Math.log10(up.greatest());
            double bottom = Math.max(Math.log10(up.least()), top - DECADES);
            y.set(Math.pow(10, Math.floor(bottom)), Math.pow(10, Math.ceil(top)));
        } else {
            Extent both = new Extent();
            both.add(new double[] {across.least(), across.greatest(), up.least(), up.greatest()});
            double margin = Math.max(0.05, both.size() * HEADROOM);
            double low = both.least() - margin;
            double high = both.greatest() + margin;
            x.set(low, high);
            y.set(low, high);
            double[] ends = {low, high};
            sets.add(
                    new DoubleDataSet("equal", ends, ends.clone(), 2, false)
                            .addStyleClasses("signal-equal", Charts.MEASURED));
        }
        for (XyPlot.Curve curve : plot.curves()) {
            sets.add(
                    new DoubleDataSet(
                                    curve.name(),
                                    curve.x().clone(),
                                    curve.y().clone(),
                                    curve.x().length,
                                    false)
                            .addStyleClasses(curve.styles().toArray(String[]::new)));
        }
        lines.getDatasets().setAll(sets);
        Charts.dash(lines);
    }

    private static Label text(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("signal-title");
        label.setMouseTransparent(true);
        return label;
    }
}
