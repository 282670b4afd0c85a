package kinescribe.format.motion;

import java.util.List;
import java.util.Locale;
import kinescribe.base.Notice;

/**
 * The length unit of a BVH file. BVH does not state it, so it is taken from the size of the rest
 * skeleton: the longest way along the bones from root to tip, which is 1.0 to 1.3 m in adults (leg
 * with foot, or spine and arm with hand) whatever the rest pose. The limits are our own choice.
 */
enum BvhUnit {
    METRES("metres", 1, 5),
    CENTIMETRES("centimetres", 0.01, 500),
    MILLIMETRES("millimetres", 0.001, Double.POSITIVE_INFINITY);

    private static final double LEAST_REACH_M = 0.4;
    private static final double GREATEST_REACH_M = 2.5;

    private final String word;
    private final double metres;
    private final double reachBelow;

    BvhUnit(String word, double metres, double reachBelow) {
        this.word = word;
        this.metres = metres;
        this.reachBelow = reachBelow;
    }

    /** One unit in metres. */
    double metres() {
        return metres;
    }

    /** The unit of a skeleton with that reach in file units. */
    static BvhUnit of(double reach) {
        return List.of(values()).stream()
                .filter(unit -> reach < unit.reachBelow)
                .findFirst()
                .orElse(MILLIMETRES);
    }

    /** What was assumed and why; a warning if the skeleton is then no person's size. */
    Notice notice(String fileName, double reach) {
        double reachM = reach * metres;
        String text =
                String.format(
                        Locale.ROOT,
                        "%s: lengths were taken as %s, since the rest skeleton reaches %.4g units"
                                + " from root to farthest tip (%.2f m)",
                        fileName,
                        word,
                        reach,
                        reachM);
        return reachM >= LEAST_REACH_M && reachM <= GREATEST_REACH_M
                ? Notice.info(text + ".")
                : Notice.warning(text + ", which is not the size of a person.");
    }
}
