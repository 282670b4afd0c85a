package kinescribe.motion;

import java.util.List;
import java.util.function.UnaryOperator;
import kinescribe.math.Vec3;

/**
 * A tree of joints with rest offsets. Joint 0 is the root and every parent stands before its
 * children. In the rest pose all rotations are the identity, so every joint's frame is parallel to
 * the world's.
 *
 * @param names joint names, unique
 * @param parents index of each joint's parent; −1 for the root
 * @param offsets rest position of each joint relative to its parent, in metres, parent's frame; the
 *     root's own is its rest height above the floor
 * @param tips where bones end that carry no further joint, such as fingers and the top of the head;
 *     may be empty
 */
public record Skeleton(
        List<String> names, List<Integer> parents, List<Vec3> offsets, List<Tip> tips) {
    /**
     * The end of a bone without a joint of its own.
     *
     * @param joint the joint that carries the bone
     * @param offset from that joint to the end, in metres, in the joint's frame
     */
    public record Tip(int joint, Vec3 offset) {}

    public Skeleton {
        tips = List.copyOf(tips);
        names = List.copyOf(names);
        parents = List.copyOf(parents);
        offsets = List.copyOf(offsets);
        if (names.isEmpty() || names.size() != parents.size() || names.size() != offsets.size()) {
            throw new IllegalArgumentException(
                    "A skeleton needs as many names, parents and offsets; got "
                            + names.size()
                            + ", "
                            + parents.size()
                            + ", "
                            + offsets.size());
        }
        for (int j = 0; j < parents.size(); j++) {
            int p = parents.get(j);
            if (j == 0 ? p != -1 : p < 0 || p >= j) {
                throw new IllegalArgumentException(
                        "Joint "
                                + j
                                + " ("
                                + names.get(j)
                                + ") has parent "
                                + p
                                + "; expected "
                                + (j == 0 ? "-1" : "0 … " + (j - 1)));
            }
        }
        for (Tip tip : tips) {
            if (tip.joint < 0 || tip.joint >= parents.size()) {
                throw new IllegalArgumentException(
                        "Expected tips at joints 0 … "
                                + (parents.size() - 1)
                                + ", got one at "
                                + tip.joint);
            }
        }
    }

    /** A skeleton without tips. */
    public Skeleton(List<String> names, List<Integer> parents, List<Vec3> offsets) {
        this(names, parents, offsets, List.of());
    }

    /** The same tree with every offset and tip changed alike, such as scaled or turned. */
    public Skeleton mapped(UnaryOperator<Vec3> change) {
        return new Skeleton(
                names,
                parents,
                offsets.stream().map(change).toList(),
                tips.stream().map(t -> new Tip(t.joint, change.apply(t.offset))).toList());
    }

    /** How many joints there are. */
    public int size() {
        return names.size();
    }

    /** The index of a joint's parent; −1 for the root. */
    public int parent(int joint) {
        return parents.get(joint);
    }

    /** The rest offset of a joint from its parent, in metres. */
    public Vec3 offset(int joint) {
        return offsets.get(joint);
    }

    /** The index of the joint of that name, or −1. */
    public int indexOf(String name) {
        return names.indexOf(name);
    }

    /** Whether this is the 22-joint standard tree, whatever its offsets. */
    public boolean isStandard() {
        return names.equals(StandardJoint.names()) && parents.equals(StandardJoint.parentIndices());
    }

    /** Rest positions of all joints in the world frame, the root at its own offset. */
    public List<Vec3> restPositions() {
        Vec3[] at = new Vec3[size()];
        for (int j = 0; j < at.length; j++) {
            at[j] = j == 0 ? offset(0) : at[parent(j)].plus(offset(j));
        }
        return List.of(at);
    }
}
