package kinescribe.motion;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The joints of the standard skeleton: the first 22 of SMPL in its order (Loper et al. 2015), as
 * HumanML3D uses them (Guo et al. 2022). The person faces +Z in the rest pose, so left is +X; the
 * arms are held out sideways.
 */
public enum StandardJoint {
    PELVIS(-1),
    LEFT_HIP(0),
    RIGHT_HIP(0),
    SPINE1(0),
    LEFT_KNEE(1),
    RIGHT_KNEE(2),
    SPINE2(3),
    LEFT_ANKLE(4),
    RIGHT_ANKLE(5),
    SPINE3(6),
    LEFT_FOOT(7),
    RIGHT_FOOT(8),
    NECK(9),
    LEFT_COLLAR(9),
    RIGHT_COLLAR(9),
    HEAD(12),
    LEFT_SHOULDER(13),
    RIGHT_SHOULDER(14),
    LEFT_ELBOW(16),
    RIGHT_ELBOW(17),
    LEFT_WRIST(18),
    RIGHT_WRIST(19);

    /** How many joints the standard skeleton has. */
    public static final int COUNT = 22;

    private static final List<String> NAMES =
            Arrays.stream(values()).map(StandardJoint::id).toList();
    private static final List<Integer> PARENTS =
            Arrays.stream(values()).map(StandardJoint::parentIndex).toList();

    private final int parentIndex;

    StandardJoint(int parentIndex) {
        this.parentIndex = parentIndex;
    }

    /** The joint's name in files, such as {@code left_knee}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The index of the parent joint; −1 for the pelvis. */
    public int parentIndex() {
        return parentIndex;
    }

    /** All names in order. */
    public static List<String> names() {
        return NAMES;
    }

    /** All parents in order. */
    public static List<Integer> parentIndices() {
        return PARENTS;
    }
}
