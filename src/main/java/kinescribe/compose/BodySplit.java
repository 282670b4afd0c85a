package kinescribe.compose;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kinescribe.base.KinescribeException;
import kinescribe.motion.StandardJoint;

/** What is taken from the upper motion; all else is of the lower one. */
public enum BodySplit {
    /** Spine, head and both arms. */
    TRUNK_AND_ARMS("trunk, head and arms"),
    /** Both arms from the collar bones. */
    ARMS("both arms"),
    /** The left arm. */
    LEFT_ARM("left arm"),
    /** The right arm. */
    RIGHT_ARM("right arm");

    private static final List<String> ARM = List.of("COLLAR", "SHOULDER", "ELBOW", "WRIST");

    private final String label;

    BodySplit(String label) {
        this.label = label;
    }

    /** The split in words. */
    public String label() {
        return label;
    }

    /** The name for the command line and files, such as {@code left-arm}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The split of an id.
     *
     * @throws KinescribeException if there is none
     */
    public static BodySplit byId(String id) throws KinescribeException {
        for (BodySplit split : values()) {
            if (split.id().equals(id)) {
                return split;
            }
        }
        List<String> ids = Arrays.stream(values()).map(BodySplit::id).toList();
        throw new KinescribeException(
                "There is no split \"" + id + "\".",
                "Choose one of: " + String.join(", ", ids) + ".");
    }

    /** The joints whose rotations are taken. */
    List<StandardJoint> joints() {
        return switch (this) {
            case TRUNK_AND_ARMS ->
                    Stream.of(
                                    Stream.of(
                                            StandardJoint.SPINE1,
                                            StandardJoint.SPINE2,
                                            StandardJoint.SPINE3,
                                            StandardJoint.NECK,
                                            StandardJoint.HEAD),
                                    arm("LEFT_"),
                                    arm("RIGHT_"))
                            .flatMap(joints -> joints)
                            .toList();
            case ARMS -> Stream.concat(arm("LEFT_"), arm("RIGHT_")).toList();
            case LEFT_ARM -> arm("LEFT_").toList();
            case RIGHT_ARM -> arm("RIGHT_").toList();
        };
    }

    private static Stream<StandardJoint> arm(String side) {
        return ARM.stream().map(joint -> StandardJoint.valueOf(side + joint));
    }
}
