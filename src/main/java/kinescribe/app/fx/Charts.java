package kinescribe.app.fx;

import io.fair_acc.chartfx.XYChart;
import io.fair_acc.chartfx.axes.spi.DefaultNumericAxis;
import io.fair_acc.chartfx.renderer.ErrorStyle;
import io.fair_acc.chartfx.renderer.spi.ErrorDataSetRenderer;
import io.fair_acc.chartfx.ui.css.DataSetNode;
import io.fair_acc.dataset.DataSet;
import java.util.List;
import javafx.scene.layout.Region;

/** ChartFX charts as panels want them: low, plain and without tools of their own. */
public final class Charts {
    /** The style class of measured lines, which are dashed. */
    public static final String MEASURED = "signal-measured";

    private static final Number[] DASHES = {DenseLines.DASH, DenseLines.GAP};

    private Charts() {}

    /** An axis that keeps the limits it is given. */
    public static DefaultNumericAxis axis(String unit) {
        DefaultNumericAxis axis = new DefaultNumericAxis("", unit);
        axis.setAutoRanging(false);
        axis.setAutoUnitScaling(false);
        axis.setMinorTickCount(0);
        axis.setAnimated(false);
        axis.setTickLabelFormatter(new TickLabels(""));
        axis.getAxisLabel().setVisible(false);
        return axis;
    }

    /** A chart without title, legend and tool bar, as low as need be. */
    public static XYChart chart(DefaultNumericAxis x, DefaultNumericAxis y) {
        XYChart chart = new XYChart(x, y);
        chart.setLegendVisible(false);
        chart.setAnimated(false);
        chart.getStyleClass().add("signal-chart");
        chart.getToolBar().setManaged(false);
        // Its pane shows it as an empty sliver whenever the pointer nears the top.
        chart.getToolBar().setOpacity(0);
        chart.getToolBar().setMouseTransparent(true);
        chart.setMinSize(120, 0);
        // Else a low chart keeps the heights that its parts wish for and is cut off.
        for (Region part :
                List.of(
                        y,
                        chart.getPlotArea(),
                        chart.getAxesAndCanvasPane(),
                        chart.getMeasurementPane(),
                        chart.getTitleLegendPane(),
                        chart.getMenuPane())) {
            part.setMinHeight(0);
        }
        chart.getCanvas().getStyleClass().add("signal-canvas");
        return chart;
    }

    /** Plain lines with gaps where values are missing; long ones are drawn as bars. */
    public static ErrorDataSetRenderer lines() {
        ErrorDataSetRenderer lines = new DenseLines();
        lines.setErrorStyle(ErrorStyle.NONE);
        lines.setDrawMarker(false);
        lines.setAllowNaNs(true);
        lines.setPointReduction(false);
        return lines;
    }

    /**
     * Draws these lines from now on. New lines get their colours at once: where a chart is filled
     * while the window is laid out, as when it grows, style sheets have been read before, and the
     * lines would be drawn black.
     */
    public static void fill(ErrorDataSetRenderer lines, List<DataSet> sets) {
        lines.getDatasets().setAll(sets);
        lines.applyCss();
        dash(lines);
    }

    /** Dashes the lines of the measured side; ChartFX reads no dashes from style sheets. */
    private static void dash(ErrorDataSetRenderer lines) {
        for (DataSetNode line : lines.getDatasetNodes()) {
            boolean measured = line.getDataSet().getStyleClasses().contains(MEASURED);
            line.setLineDashArray(measured ? DASHES : null);
        }
    }
}
