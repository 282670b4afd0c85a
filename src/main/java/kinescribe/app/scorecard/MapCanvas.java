package kinescribe.app.scorecard;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.geometry.Point2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import kinescribe.evaluate.scorecard.EmbeddingMap;
import kinescribe.evaluate.scorecard.MapPoint;
import org.jspecify.annotations.Nullable;

/**
 * The points of a map: real windows as rings, virtual ones as filled triangles, coloured by
 * activity. A drag draws a lasso, a click looks at the nearest window.
 */
final class MapCanvas extends Region {
    private static final double SIZE = 3.4;
    private static final double LEAST_DRAG = 4;
    private static final double REACH = 14;
    private static final double FADED = 0.16;
    private static final Color MARK = Color.web("#d1242f");

    private final MapModel model;
    private final Canvas canvas = new Canvas();
    private @Nullable Lasso lasso;

    MapCanvas(MapModel model) {
        this.model = model;
        getChildren().add(canvas);
        setMinSize(200, 200);
        getStyleClass().add("map-place");
        setId("map");
        model.mapProperty().addListener((o, before, after) -> draw());
        model.clipProperty().addListener((o, before, after) -> draw());
        model.chosen().addListener((ListChangeListener<MapPoint>) change -> draw());
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(event -> release());
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        draw();
    }

    /** The place of a point in this node. */
    Point2D placeOf(MapPoint point) {
        MapScale scale = scale();
        return new Point2D(scale.toX(point.x()), scale.toY(point.y()));
    }

    private List<MapPoint> points() {
        EmbeddingMap map = model.mapProperty().get();
        return map == null ? List.of() : map.points();
    }

    private MapScale scale() {
        return MapScale.of(points(), getWidth(), getHeight());
    }

    private void press(MouseEvent event) {
        Lasso begun = new Lasso();
        begun.to(event.getX(), event.getY());
        lasso = begun;
    }

    private void drag(MouseEvent event) {
        Lasso drawn = lasso;
        if (drawn != null) {
            drawn.to(event.getX(), event.getY());
            draw();
        }
    }

    private void release() {
        Lasso drawn = lasso;
        lasso = null;
        if (drawn == null || points().isEmpty()) {
            return;
        }
        Point2D first = drawn.corners().get(0);
        boolean dragged = drawn.corners().stream().anyMatch(p -> p.distance(first) > LEAST_DRAG);
        if (dragged) {
            model.choose(p -> drawn.holds(placeOf(p).getX(), placeOf(p).getY()));
        } else {
            MapPoint nearest = nearest(first);
            if (nearest != null) {
                model.clipProperty().set(nearest);
            }
        }
        draw();
    }

    private @Nullable MapPoint nearest(Point2D place) {
        MapScale scale = scale();
        MapPoint best = null;
        double least = REACH;
        for (MapPoint point : points()) {
            double apart = place.distance(scale.toX(point.x()), scale.toY(point.y()));
            if (apart < least) {
                least = apart;
                best = point;
            }
        }
        return best;
    }

    private void draw() {
        GraphicsContext out = canvas.getGraphicsContext2D();
        out.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        List<MapPoint> points = points();
        if (points.isEmpty() || getWidth() < 1) {
            return;
        }
        MapScale scale = scale();
        ClassColors colors = ClassColors.of(points);
        Set<MapPoint> chosen = new HashSet<>(model.chosen());
        for (MapPoint point : points) {
            boolean faded = !chosen.isEmpty() && !chosen.contains(point);
            out.setGlobalAlpha(faded ? FADED : 0.75);
            mark(out, point, scale, colors.of(point.window().label()));
        }
        out.setGlobalAlpha(1);
        MapPoint clip = model.clipProperty().get();
        out.setStroke(MARK);
        out.setLineWidth(2);
        if (clip != null) {
            out.strokeOval(scale.toX(clip.x()) - 8, scale.toY(clip.y()) - 8, 16, 16);
        }
        Lasso drawn = lasso;
        if (drawn != null) {
            out.setLineWidth(1.4);
            double[] x = drawn.corners().stream().mapToDouble(Point2D::getX).toArray();
            double[] y = drawn.corners().stream().mapToDouble(Point2D::getY).toArray();
            out.strokePolygon(x, y, x.length);
        }
    }

    private static void mark(GraphicsContext out, MapPoint point, MapScale scale, Color color) {
        double x = scale.toX(point.x());
        double y = scale.toY(point.y());
        if (point.virtual()) {
            out.setFill(color);
            out.fillPolygon(
                    new double[] {x - SIZE, x + SIZE, x},
                    new double[] {y + SIZE, y + SIZE, y - SIZE},
                    3);
        } else {
            out.setStroke(color);
            out.setLineWidth(1.3);
            out.strokeOval(x - SIZE, y - SIZE, 2 * SIZE, 2 * SIZE);
        }
    }
}
