package kinescribe.motion;

import java.util.ArrayList;
import java.util.List;
import kinescribe.math.Quat;
import kinescribe.math.RotationFit;
import kinescribe.math.Vec3;

/** Finds the orientation of every joint in every frame; {@link InverseKinematics} has the rules. */
final class FrameSolver {
    /**
     * Weight of the expected orientation against bones of the same length: nothing beside children
     * that spread, and decisive where they stand in one line. Our own choice.
     */
    private static final double EXPECTED_WEIGHT = 1e-7;

    /** Bones shorter than this have no direction, metres. */
    private static final double SHORTEST_M = 1e-9;

    private final double[] positions;
    private final double rateHz;
    private final Skeleton skeleton;
    private final int joints;
    private final int frames;
    private final List<List<Integer>> children = new ArrayList<>();

    /** {@code [joint][frame]}, joint to world. */
    private final Quat[][] world;

    FrameSolver(double[] positions, double rateHz, Skeleton skeleton) {
        this.positions = positions;
        this.rateHz = rateHz;
        this.skeleton = skeleton;
        this.joints = skeleton.size();
        this.frames = positions.length / 3 / joints;
        this.world = new Quat[joints][frames];
        for (int j = 0; j < joints; j++) {
            children.add(new ArrayList<>());
            if (j > 0) {
                children.get(skeleton.parent(j)).add(j);
            }
        }
    }

    /** All rotations relative to the parent {@code [frames × joints × 4]}, signs continuous. */
    double[] rotations() {
        for (int j = 0; j < joints; j++) {
            if (isFitted(j)) {
                fit(j);
            }
        }
        for (int j = 0; j < joints; j++) {
            if (children.get(j).isEmpty()) {
                for (int f = 0; f < frames; f++) {
                    world[j][f] = above(j, f);
                }
            } else if (!isFitted(j)) {
                turn(j);
            }
        }
        return relative();
    }

    private boolean isFitted(int joint) {
        return children.get(joint).size() > 1;
    }

    private void fit(int joint) {
        RotationFit fit = new RotationFit();
        int ancestor = fittedAbove(joint);
        Quat expected = Quat.IDENTITY;
        double weight = 0;
        for (int child : children.get(joint)) {
            weight += EXPECTED_WEIGHT * skeleton.offset(child).dot(skeleton.offset(child));
        }
        for (int f = 0; f < frames; f++) {
            fit.clear();
            for (int child : children.get(joint)) {
                fit.add(skeleton.offset(child), bone(f, child), 1);
            }
            fit.addExpected(ancestor < 0 ? expected : world[ancestor][f], weight);
            expected = fit.rotation();
            world[joint][f] = expected;
        }
    }

    private int fittedAbove(int joint) {
        int at = skeleton.parent(joint);
        while (at >= 0 && !isFitted(at)) {
            at = skeleton.parent(at);
        }
        return at;
    }

    /** A joint with one child: least turn, then the twist by rule. */
    private void turn(int joint) {
        int child = children.get(joint).get(0);
        for (int f = 0; f < frames; f++) {
            world[joint][f] = swing(above(joint, f), child, f);
        }
        double[] twist = twist(joint, child);
        Vec3 along = skeleton.offset(child);
        if (along.norm() < SHORTEST_M) {
            return;
        }
        for (int f = 0; f < twist.length; f++) {
            world[joint][f] = world[joint][f].times(Quat.aboutAxis(along, twist[f])).unit();
        }
    }

    /** The frame that the least turn from the frame above gives, so that the child lies right. */
    private Quat swing(Quat above, int child, int frame) {
        Vec3 rest = skeleton.offset(child);
        Vec3 bone = bone(frame, child);
        return rest.norm() < SHORTEST_M || bone.norm() < SHORTEST_M
                ? above
                : above.times(Quat.between(rest, above.inverse().rotate(bone))).unit();
    }

    /** The twist in radians in each frame; empty for none. */
    private double[] twist(int joint, int child) {
        Hinge hinge = Hinge.below(skeleton, joint);
        if (hinge != null) {
            Vec3[] upper = new Vec3[frames];
            Vec3[] lower = new Vec3[frames];
            for (int f = 0; f < frames; f++) {
                Quat toFrame = world[joint][f].inverse();
                upper[f] = toFrame.rotate(bone(f, hinge.middle()));
                lower[f] = toFrame.rotate(bone(f, hinge.end()));
            }
            return hinge.twist(upper, lower, rateHz);
        }
        int links = 1;
        int end = child;
        while (children.get(end).size() == 1) {
            end = children.get(end).get(0);
            links++;
        }
        return isFitted(end) && fittedAbove(joint) >= 0 ? spread(joint, end, links) : new double[0];
    }

    /** This joint's share of the twist between its frame above and a fitted joint further down. */
    private double[] spread(int joint, int end, int links) {
        double[] share = new double[frames];
        double before = 0;
        Vec3 along = skeleton.offset(end).unit();
        for (int f = 0; f < frames; f++) {
            Quat at = world[joint][f];
            for (int j = children.get(joint).get(0); j != end; j = children.get(j).get(0)) {
                at = swing(at, children.get(j).get(0), f);
            }
            Quat rest = at.inverse().times(world[end][f]);
            double angle =
                    2 * Math.atan2(new Vec3(rest.x(), rest.y(), rest.z()).dot(along), rest.w());
            before = Hinge.nearest(angle, before);
            share[f] = before / (links + 1);
        }
        return share;
    }

    private Quat above(int joint, int frame) {
        int parent = skeleton.parent(joint);
        return parent < 0 ? Quat.IDENTITY : world[parent][frame];
    }

    /** From the joint above a joint to it, in the world. */
    private Vec3 bone(int frame, int joint) {
        int from = (frame * joints + skeleton.parent(joint)) * 3;
        return Vec3.at(positions, (frame * joints + joint) * 3).minus(Vec3.at(positions, from));
    }

    private double[] relative() {
        double[] rotations = new double[frames * joints * 4];
        for (int j = 0; j < joints; j++) {
            Quat before = Quat.IDENTITY;
            for (int f = 0; f < frames; f++) {
                Quat local = above(j, f).inverse().times(world[j][f]).unit();
                before = local.dot(before) < 0 ? local.negated() : local;
                before.put(rotations, (f * joints + j) * 4);
            }
        }
        return rotations;
    }
}
