package kinescribe.app.fx;

import io.fair_acc.chartfx.renderer.spi.ErrorDataSetRenderer;
import io.fair_acc.chartfx.ui.css.DataSetNode;
import io.fair_acc.dataset.DataSet;
import javafx.scene.canvas.GraphicsContext;

/**
 * Draws a line of more points than the canvas has columns as a bar of whole pixels in each column:
 * stroking a long way up and down with smooth edges takes the software renderer 60 ms, see {@code
 * packaging/bench.sh signals.pan}.
 */
final class DenseLines extends ErrorDataSetRenderer {
    /** Columns of a dash and of the gap after it. */
    static final int DASH = 6;

    static final int GAP = 3;

    @Override
    protected void render(GraphicsContext g, DataSet line, DataSetNode style) {
        int columns = (int) Math.ceil(g.getCanvas().getWidth());
        if (line.getDataCount() <= columns) {
            super.render(g, line, style);
            return;
        }
        ColumnBars bars = new ColumnBars(columns);
        for (int i = 0; i < line.getDataCount(); i++) {
            bars.lineTo(
                    xAxis.getDisplayPosition(line.get(DataSet.DIM_X, i)),
                    yAxis.getDisplayPosition(line.get(DataSet.DIM_Y, i)));
        }
        g.save();
        g.setFill(style.getLineColor());
        double width = style.getLineWidth();
        boolean dashed = style.getLineDashArray() != null;
        for (int c = 0; c < columns; c++) {
            if (bars.isCovered(c) && !(dashed && c % (DASH + GAP) >= DASH)) {
                double top = Math.rint(bars.top(c) - width / 2);
                g.fillRect(c, top, 1, Math.max(1, Math.rint(bars.bottom(c) + width / 2) - top));
            }
        }
        g.restore();
    }
}
