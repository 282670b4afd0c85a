package kinescribe.app.scorecard;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;

/** A line drawn around points by hand; its end is joined to its beginning. */
final class Lasso {
    private final List<Point2D> corners = new ArrayList<>();

    /** Goes on to a place. */
    void to(double x, double y) {
        corners.add(new Point2D(x, y));
    }

    /** Its corners, in order. */
    List<Point2D> corners() {
        return List.copyOf(corners);
    }

    /** Whether a place is inside: a ray from it crosses the line an odd number of times. */
    boolean holds(double x, double y) {
        boolean inside = false;
        for (int i = 0; i < corners.size(); i++) {
            Point2D a = corners.get(i);
            Point2D b = corners.get((i + 1) % corners.size());
            if (a.getY() > y != b.getY() > y) {
                double at =
                        a.getX() + (y - a.getY()) / (b.getY() - a.getY()) * (b.getX() - a.getX());
                if (x < at) {
                    inside = !inside;
                }
            }
        }
        return inside;
    }
}
