package kinescribe.motion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kinescribe.base.KinescribeException;

/** Which joint of a skeleton stands for each standard joint. */
final class SourceJoints {
    private static final int NONE = JointNames.NONE;

    private final Skeleton skeleton;
    private final int[] sources = new int[StandardJoint.COUNT];

    private SourceJoints(Skeleton skeleton) {
        this.skeleton = skeleton;
        Arrays.fill(sources, NONE);
    }

    /**
     * Finds the joints by name.
     *
     * @throws KinescribeException naming the joints that are needed and missing
     */
    static SourceJoints of(Skeleton skeleton) throws KinescribeException {
        SourceJoints found = found(skeleton);
        found.checkComplete();
        return found;
    }

    /** Finds the joints by name, however many there are. */
    static SourceJoints found(Skeleton skeleton) {
        SourceJoints found = new SourceJoints(skeleton);
        JointNames names = new JointNames(skeleton);
        found.putLimbs(names, "left");
        found.putLimbs(names, "right");
        found.putTrunk(names);
        return found;
    }

    /** The source joint's index, or −1. */
    int of(StandardJoint joint) {
        return sources[joint.ordinal()];
    }

    boolean has(StandardJoint joint) {
        return of(joint) != NONE;
    }

    /** The nearest ancestor in the standard tree that has a source joint; the pelvis has one. */
    StandardJoint ancestor(StandardJoint joint) {
        StandardJoint at = StandardJoint.values()[joint.parentIndex()];
        while (!has(at)) {
            at = StandardJoint.values()[at.parentIndex()];
        }
        return at;
    }

    private void put(StandardJoint joint, int source) {
        sources[joint.ordinal()] = source;
    }

    private void putLimbs(JointNames names, String side) {
        String prefix = side.equals("left") ? "LEFT_" : "RIGHT_";
        int ankle = names.limb(side, "ankle", "talus");
        int toe = names.limb(side, "toebase", "toe", "toes", "toe0", "toejoint", "ball");
        int foot = names.limb(side, "foot");
        put(joint(prefix, "ANKLE"), ankle == NONE ? foot : ankle);
        put(joint(prefix, "FOOT"), toe == NONE && ankle != NONE ? foot : toe);
        put(joint(prefix, "KNEE"), names.limb(side, KNEES));
        put(joint(prefix, "HIP"), names.limb(side, HIPS));
        put(joint(prefix, "WRIST"), names.limb(side, "wrist", "hand"));
        put(joint(prefix, "ELBOW"), names.limb(side, ELBOWS));
        int shoulder = names.limb(side, SHOULDERS);
        int collar = names.limb(side, "collar", "clavicle", "shoulder");
        put(joint(prefix, "SHOULDER"), shoulder);
        put(joint(prefix, "COLLAR"), collar == shoulder ? NONE : collar);
    }

    private static final String[] HIPS = {
        "thigh", "upleg", "upperleg", "femur", "hip", "legupper", "uleg"
    };
    private static final String[] KNEES = {
        "shin", "knee", "lowerleg", "lowleg", "calf", "tibia", "leg", "leglower"
    };
    private static final String[] ELBOWS = {"forearm", "elbow", "lowerarm", "lowarm", "radius"};
    private static final String[] SHOULDERS = {
        "shldr", "upperarm", "uparm", "humerus", "arm", "shoulder"
    };

    private static StandardJoint joint(String prefix, String name) {
        return StandardJoint.valueOf(prefix + name);
    }

    private void putTrunk(JointNames names) {
        int pelvis = names.trunk("pelvis", "hips", "hip", "root");
        put(StandardJoint.PELVIS, pelvis == NONE ? 0 : pelvis);
        put(StandardJoint.HEAD, names.trunk("head"));
        put(StandardJoint.NECK, names.trunk("neck", "neck1", "neck01", "upperneck", "lowerneck"));
        int top = has(StandardJoint.NECK) ? of(StandardJoint.NECK) : of(StandardJoint.HEAD);
        int shoulder = of(StandardJoint.LEFT_SHOULDER);
        if (top == NONE || shoulder == NONE) {
            return;
        }
        List<Integer> arm = pathFromPelvis(shoulder);
        List<Integer> spine = new ArrayList<>(pathFromPelvis(top));
        spine.removeIf(j -> j == top || !arm.contains(j));
        // The topmost carries the arms; the lowest is the first over the pelvis.
        int n = spine.size();
        if (n > 0) {
            put(StandardJoint.SPINE3, spine.get(n - 1));
        }
        if (n > 1) {
            put(StandardJoint.SPINE1, spine.get(0));
        }
        if (n > 2) {
            put(StandardJoint.SPINE2, spine.get(n / 2));
        }
    }

    /** The joints from below the pelvis to the joint, pelvis left out. */
    private List<Integer> pathFromPelvis(int joint) {
        List<Integer> path = new ArrayList<>();
        for (int j = joint; j > 0 && j != of(StandardJoint.PELVIS); j = skeleton.parent(j)) {
            path.add(0, j);
        }
        return path;
    }

    private void checkComplete() throws KinescribeException {
        List<String> missing =
                Arrays.stream(StandardJoint.values())
                        .filter(j -> !has(j) && !canBePlaced(j))
                        .map(StandardJoint::id)
                        .collect(Collectors.toList());
        if (!has(StandardJoint.HEAD) && !has(StandardJoint.NECK)) {
            missing.add("head or neck");
        }
        if (!missing.isEmpty()) {
            throw new KinescribeException(
                    "The skeleton has no joints known as: " + String.join(", ", missing) + ".",
                    "Its joints are: "
                            + skeleton.names().stream().limit(60).collect(Collectors.joining(", "))
                            + "; rename them in the file to names such as LeftUpLeg, LeftLeg,"
                            + " LeftFoot, LeftArm, LeftForeArm, LeftHand.");
        }
    }

    private static boolean canBePlaced(StandardJoint joint) {
        return switch (joint) {
            case SPINE1, SPINE2, SPINE3, NECK, HEAD -> true;
            case LEFT_COLLAR, RIGHT_COLLAR, LEFT_FOOT, RIGHT_FOOT -> true;
            default -> false;
        };
    }
}
