package kinescribe.app.scorecard;

import java.util.List;
import java.util.function.ToDoubleFunction;
import kinescribe.evaluate.scorecard.MapPoint;
import kinescribe.math.Statistics;

/**
 * From a map's coordinates to places in a drawing: all but the outermost thousandth of the points
 * fill it, both axes alike; what lies beyond is drawn at the edge.
 */
record MapScale(double middleX, double middleY, double perUnit, double width, double height) {
    private static final double OUTERMOST = 0.001;
    private static final double MARGIN = 14;

    static MapScale of(List<MapPoint> points, double width, double height) {
        double[] x = ends(points, MapPoint::x);
        double[] y = ends(points, MapPoint::y);
        double spanX = Math.max(1e-9, x[1] - x[0]);
        double spanY = Math.max(1e-9, y[1] - y[0]);
        double perUnit = Math.min((width - 2 * MARGIN) / spanX, (height - 2 * MARGIN) / spanY);
        return new MapScale(
                (x[0] + x[1]) / 2, (y[0] + y[1]) / 2, Math.max(1e-9, perUnit), width, height);
    }

    double toX(double x) {
        double place = width / 2 + (x - middleX) * perUnit;
        return Math.max(MARGIN / 2, Math.min(width - MARGIN / 2, place));
    }

    double toY(double y) {
        double place = height / 2 - (y - middleY) * perUnit;
        return Math.max(MARGIN / 2, Math.min(height - MARGIN / 2, place));
    }

    private static double[] ends(List<MapPoint> points, ToDoubleFunction<MapPoint> of) {
        double[] values = points.stream().mapToDouble(of).toArray();
        return new double[] {
            Statistics.quantile(values, OUTERMOST), Statistics.quantile(values, 1 - OUTERMOST)
        };
    }
}
