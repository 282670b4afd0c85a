package kinescribe.app.fx;

import io.fair_acc.chartfx.axes.spi.DefaultNumericAxis;
import io.fair_acc.dataset.DataSet;
import io.fair_acc.dataset.spi.DoubleDataSet;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/**
 * A chart of spectra or quantiles. Each change makes new data sets, as ChartFX may wait for ever
 * for a lock where one that it has is written before its first pulse.
 */
public final class XyChart {
    private static final double HEADROOM = 0.04;

    /** Powers of ten below the greatest power that are shown: our own choice. */
    private static final double DECADES = 6;

    private final ChartFrame frame;

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
        frame = new ChartFrame(plot.title() + ": " + plot.yTitle(), plot.xTitle());
        frame.describe(plot.title() + ": " + plot.yTitle() + " over " + plot.xTitle());
        fill(plot, frequencies, frame.x(), frame.y());
    }

    /** The chart. */
    public Node node() {
        return frame.node();
    }

    /** How many lines it shows, a diagonal included. */
    public int lineCount() {
        return frame.lines().getDatasets().size();
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
        Charts.fill(frame.lines(), sets);
    }
}
