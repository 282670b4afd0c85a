package kinescribe.app.fx;

import java.util.Arrays;

/**
 * What a line covers of each pixel column: from the highest to the lowest point that it passes
 * there, also between its points. Where many points share a column, bars look like the line and are
 * drawn several times as fast.
 */
final class ColumnBars {
    private final double[] top;
    private final double[] bottom;
    private double lastX = Double.NaN;
    private double lastY = Double.NaN;

    /**
     * @param columns how many columns there are; the first begins at 0
     */
    ColumnBars(int columns) {
        top = new double[columns];
        bottom = new double[columns];
        Arrays.fill(top, Double.POSITIVE_INFINITY);
        Arrays.fill(bottom, Double.NEGATIVE_INFINITY);
    }

    /**
     * Leads the line on to a point; NaN interrupts it.
     *
     * @param x pixels from the left, never falling
     * @param y pixels from above
     */
    void lineTo(double x, double y) {
        if (!Double.isNaN(lastY) && !Double.isNaN(y)) {
            int last = Math.min(top.length - 1, (int) Math.floor(x));
            double slope = x > lastX ? (y - lastY) / (x - lastX) : 0;
            for (int column = Math.max(0, (int) Math.floor(lastX)); column <= last; column++) {
                cover(column, column <= lastX ? lastY : lastY + slope * (column - lastX));
                cover(column, column + 1 >= x ? y : lastY + slope * (column + 1 - lastX));
            }
        }
        lastX = x;
        lastY = y;
    }

    private void cover(int column, double y) {
        top[column] = Math.min(top[column], y);
        bottom[column] = Math.max(bottom[column], y);
    }

    /** Whether the line passes a column at all. */
    boolean isCovered(int column) {
        return top[column] <= bottom[column];
    }

    /** The highest point in a covered column. */
    double top(int column) {
        return top[column];
    }

    /** The lowest point in a covered column. */
    double bottom(int column) {
        return bottom[column];
    }
}
