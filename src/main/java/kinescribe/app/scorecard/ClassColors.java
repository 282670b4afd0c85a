package kinescribe.app.scorecard;

import java.util.List;
import javafx.scene.paint.Color;
import kinescribe.evaluate.scorecard.MapPoint;

/**
 * A colour for each activity, in the alphabet's order: those of Okabe and Ito 2008, which people
 * with any colour vision tell apart and which stand out from light and dark; grey after the last.
 */
final class ClassColors {
    private static final List<Color> COLORS =
            List.of(
                    Color.web("#0072b2"),
                    Color.web("#e69f00"),
                    Color.web("#009e73"),
                    Color.web("#cc79a7"),
                    Color.web("#56b4e9"),
                    Color.web("#d55e00"));

    private final List<String> classes;

    private ClassColors(List<String> classes) {
        this.classes = List.copyOf(classes);
    }

    /** For the activities of some points. */
    static ClassColors of(List<MapPoint> points) {
        return new ClassColors(
                points.stream().map(p -> p.window().label()).distinct().sorted().toList());
    }

    List<String> classes() {
        return classes;
    }

    Color of(String activity) {
        int at = classes.indexOf(activity);
        return at >= 0 && at < COLORS.size() ? COLORS.get(at) : Color.GRAY;
    }
}
