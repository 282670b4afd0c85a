package kinescribe.format.motion;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kinescribe.base.Notice;
import kinescribe.base.Remedy;

/**
 * The length unit of a file that does not state it, from the size of its rest skeleton: the longest
 * way along the bones from root to tip, which is 1.0 to 1.3 m in adults (leg with foot, or spine
 * and arm with hand) whatever the rest pose. All limits are our own choice.
 */
final class ReachUnit {
    // From a toddler to more than the tallest person.
    private static final double LEAST_M = 0.45;
    private static final double GREATEST_M = 1.7;
    private static final double COMMON_M = 1.1;

    // With fewer joints it is no whole body, and its size says nothing.
    private static final int LEAST_JOINTS = 10;

    private ReachUnit() {}

    /**
     * Takes the unit that makes a person of the skeleton; sure if only one does and it is metric.
     *
     * @param reach the longest way in the file's unit
     */
    static Guess<LengthUnit> guess(double reach) {
        return guess(reach, "the rest skeleton reaches", "from root to farthest tip");
    }

    /** The unit that makes a person's leg of the way from hip over knee to ankle. */
    static Guess<LengthUnit> ofLeg(double leg) {
        return guess(leg, "the leg measures", "from hip to ankle");
    }

    private static Guess<LengthUnit> guess(double reach, String what, String where) {
        List<LengthUnit> fitting =
                Arrays.stream(LengthUnit.values()).filter(u -> fits(reach * u.metres())).toList();
        LengthUnit unit = fitting.isEmpty() ? nearest(reach) : fitting.get(0);
        String why =
                String.format(
                        Locale.ROOT,
                        "%s %.4g units %s (%.2f m)",
                        what,
                        reach,
                        where,
                        reach * unit.metres());
        boolean sure = fitting.size() == 1 && unit != LengthUnit.INCHES;
        return new Guess<>(unit, sure, sure ? why : why + doubt(reach, unit, !fitting.isEmpty()));
    }

    /** A motion with a warning where its skeleton is no person's size and nobody guessed it. */
    static MotionRead doubted(MotionRead read) {
        boolean guessed =
                read.assumptions().stream()
                        .anyMatch(a -> a.property() == MotionAssumption.Property.UNIT);
        double reachM = PlacesRead.reach(read.motion().skeleton());
        boolean body = read.motion().skeleton().size() >= LEAST_JOINTS;
        if (guessed || !body || fits(reachM)) {
            return read;
        }
        return read.with(
                Notice.warning(
                                String.format(
                                        Locale.ROOT,
                                        "The skeleton reaches %.3g m from root to farthest tip, which is no"
                                                + " person's size.",
                                        reachM))
                        .withRemedy(Remedy.UNIT));
    }

    /** Whether a person may reach so far from root to farthest tip, in metres. */
    static boolean fits(double reachM) {
        return reachM >= LEAST_M && reachM <= GREATEST_M;
    }

    private static String doubt(double reach, LengthUnit taken, boolean person) {
        return Arrays.stream(LengthUnit.values())
                .filter(unit -> unit != taken)
                .map(
                        unit ->
                                String.format(
                                        Locale.ROOT,
                                        "%.3g m in %s",
                                        reach * unit.metres(),
                                        unit.word()))
                .collect(
                        Collectors.joining(
                                ", ",
                                person
                                        ? "; it would be "
                                        : ", which is not the size of a person; it would be ",
                                ""));
    }

    private static LengthUnit nearest(double reach) {
        LengthUnit nearest = LengthUnit.METRES;
        for (LengthUnit unit : List.of(LengthUnit.CENTIMETRES, LengthUnit.MILLIMETRES)) {
            if (apart(reach, unit) < apart(reach, nearest)) {
                nearest = unit;
            }
        }
        return nearest;
    }

    /** How many times too large or too small a person would be, as a logarithm. */
    private static double apart(double reach, LengthUnit unit) {
        return Math.abs(Math.log(reach * unit.metres() / COMMON_M));
    }
}
