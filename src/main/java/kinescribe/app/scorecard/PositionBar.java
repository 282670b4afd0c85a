package kinescribe.app.scorecard;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import kinescribe.evaluate.scorecard.Measure;

/**
 * Where a figure stands: floor at the left mark, ceiling at the right one, the figure a dot with
 * its interval. What lies beyond either is drawn at the edge.
 */
final class PositionBar extends Region {
    private static final double HEIGHT = 18;
    private static final double WIDTH = 150;
    private static final double RADIUS = 4.5;

    /** Room beyond floor and ceiling, as a share of the way between. */
    private static final double BEYOND = 0.15;

    private final Line track = line("position-track");
    private final Line floor = line("position-mark");
    private final Line ceiling = line("position-mark");
    private final Line whisker = line("position-whisker");
    private final Circle dot = new Circle(RADIUS);
    private final double position;
    private final List<Double> interval;

    PositionBar(Measure measure) {
        position = measure.position();
        double span = measure.ceiling().mean() - measure.floor().mean();
        interval =
                measure.value().interval().stream()
                        .map(v -> (v - measure.floor().mean()) / span)
                        .sorted()
                        .toList();
        dot.getStyleClass().addAll("position-dot", VerdictWords.style(measure.verdict()));
        dot.setManaged(false);
        getChildren().addAll(track, floor, ceiling);
        if (Double.isFinite(position)) {
            getChildren().addAll(whisker, dot);
        }
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        setAccessibleText(
                Double.isFinite(position)
                        ? Math.round(100 * position) + " % of the way from floor to ceiling"
                        : "Not known");
    }

    @Override
    protected void layoutChildren() {
        double middle = HEIGHT / 2;
        place(track, x(-BEYOND), middle, x(1 + BEYOND), middle);
        place(floor, x(0), middle - 6, x(0), middle + 6);
        place(ceiling, x(1), middle - 6, x(1), middle + 6);
        place(whisker, x(interval.get(0)), middle, x(interval.get(1)), middle);
        dot.setCenterX(x(position));
        dot.setCenterY(middle);
    }

    private double x(double share) {
        double within = Math.max(-BEYOND, Math.min(1 + BEYOND, share));
        double room = getWidth() - 2 * RADIUS;
        return RADIUS + room * (within + BEYOND) / (1 + 2 * BEYOND);
    }

    private static void place(Line line, double x1, double y1, double x2, double y2) {
        line.setStartX(x1);
        line.setStartY(y1);
        line.setEndX(x2);
        line.setEndY(y2);
    }

    private static Line line(String style) {
        Line line = new Line();
        line.getStyleClass().add(style);
        line.setManaged(false);
        return line;
    }
}
