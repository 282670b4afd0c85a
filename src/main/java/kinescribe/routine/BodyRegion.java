package kinescribe.routine;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kinescribe.compose.BodySplit;
import org.jspecify.annotations.Nullable;

/** The parts of the body whose motions can be put together. */
public enum BodyRegion {
    /** Posture, place and all that no other part is said to do. */
    WHOLE_BODY("whole body", null, Set.of("body", "legs", "lower body", "posture", "feet")),
    /** Spine, head and both arms. */
    UPPER_BODY("upper body", BodySplit.TRUNK_AND_ARMS, Set.of("trunk", "torso", "trunk and arms")),
    /** Both arms. */
    BOTH_ARMS("both arms", BodySplit.ARMS, Set.of("arms", "hands", "both hands")),
    /** The left arm. */
    LEFT_ARM("left arm", BodySplit.LEFT_ARM, Set.of("left hand")),
    /** The right arm. */
    RIGHT_ARM("right arm", BodySplit.RIGHT_ARM, Set.of("right hand"));

    private final String label;
    private final @Nullable BodySplit split;
    private final Set<String> others;

    BodyRegion(String label, @Nullable BodySplit split, Set<String> others) {
        this.label = label;
        this.split = split;
        this.others = others;
    }

    /** The part in words, as tables and files name it. */
    public String label() {
        return label;
    }

    /** How its motion is put on the whole body's; empty of the whole body. */
    public Optional<BodySplit> split() {
        return Optional.ofNullable(split);
    }

    /** All labels. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(BodyRegion::label).toList();
    }

    /** The part that a word names, in any spelling with spaces, - or _. */
    public static Optional<BodyRegion> named(String word) {
        String plain = word.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
        return Arrays.stream(values())
                .filter(region -> region.label.equals(plain) || region.others.contains(plain))
                .findFirst();
    }

    /** Whether two parts have joints in common, so that only one can be said of them. */
    boolean meets(BodyRegion other) {
        return this == other
                || (split != null
                        && other.split != null
                        && !(isArm() && other.isArm() && this != other));
    }

    private boolean isArm() {
        return this == LEFT_ARM || this == RIGHT_ARM;
    }
}
