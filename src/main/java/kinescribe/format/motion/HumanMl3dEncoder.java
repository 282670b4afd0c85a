package kinescribe.format.motion;

import java.util.List;
import kinescribe.math.Quat;
import kinescribe.math.Smoothing;
import kinescribe.math.Vec3;
import kinescribe.motion.Leg;
import kinescribe.motion.StandardJoint;

/**
 * From joint positions to HumanML3D's motion vectors, as its own data were made (Guo et al. 2022;
 * {@link HumanMl3dVectors} has the layout): a row for each frame but the last.
 *
 * <p>The heading is level and at right angles to right minus left shoulder plus <em>left minus
 * right</em> hip, smoothed over 20 frames. That the hips are subtracted is a slip of the published
 * program; models have learnt from it, so it is kept here, as are the rotations, each the least
 * turn of a bone from a fixed direction. Nothing of ours reads either.
 */
final class HumanMl3dEncoder {
    private static final double HEADING_SD_FRAMES = 20;

    /** Squared way in a frame below which a foot counts as in contact, m². */
    private static final double CONTACT_M2 = 0.002;

    private static final Vec3 DOWN = Vec3.Y.times(-1);
    private static final Vec3 RIGHT = Vec3.X.times(-1);

    /** Chains from the root and from the upper spine, whose heading both start with. */
    private static final int[][] CHAINS = {
        {0, 2, 5, 8, 11},
        {0, 1, 4, 7, 10},
        {0, 3, 6, 9, 12, 15},
        {9, 14, 17, 19, 21},
        {9, 13, 16, 18, 20}
    };

    private final double[] positions;
    private final int frames;
    private final Quat[] toHeading;

    private HumanMl3dEncoder(double[] positions) {
        this.positions = positions;
        this.frames = positions.length / 3 / StandardJoint.COUNT;
        this.toHeading = toHeading();
    }

    /**
     * The vectors of a motion at 20 Hz.
     *
     * @param positions {@code [frames × 22 × 3]}, metres, Y up, at least two frames; read only
     * @return {@code [frames − 1 × 263]}; the motion is moved so that its lowest joint is at height
     *     zero and turned so that it starts at the origin facing +Z
     */
    static double[] vectors(double[] positions) {
        return new HumanMl3dEncoder(started(positions)).vectors();
    }

    private static double[] started(double[] positions) {
        Vec3 root = Vec3.at(positions, 0);
        double lowest = Double.POSITIVE_INFINITY;
        for (int i = 1; i < positions.length; i += 3) {
            lowest = Math.min(lowest, positions[i]);
        }
        Vec3 across =
                at(positions, StandardJoint.LEFT_HIP)
                        .minus(at(positions, StandardJoint.RIGHT_HIP))
                        .plus(at(positions, StandardJoint.LEFT_SHOULDER))
                        .minus(at(positions, StandardJoint.RIGHT_SHOULDER));
        Quat turn = level(across.cross(Vec3.Y));
        double[] started = new double[positions.length];
        for (int i = 0; i < positions.length; i += 3) {
            turn.rotate(Vec3.at(positions, i).minus(new Vec3(root.x(), lowest, root.z())))
                    .put(started, i);
        }
        return started;
    }

    private static Vec3 at(double[] positions, StandardJoint joint) {
        return Vec3.at(positions, joint.ordinal() * 3);
    }

    /** The turn about the vertical that brings a direction to +Z. */
    private static Quat level(Vec3 forward) {
        return Quat.aboutAxis(Vec3.Y, -Math.atan2(forward.x(), forward.z()));
    }

    private Vec3 at(int frame, int joint) {
        return Vec3.at(positions, (frame * StandardJoint.COUNT + joint) * 3);
    }

    private Vec3 way(int frame, int joint) {
        return at(frame + 1, joint).minus(at(frame, joint));
    }

    private Quat[] toHeading() {
        double[] forward = new double[frames * 3];
        for (int f = 0; f < frames; f++) {
            Vec3 across =
                    at(f, StandardJoint.LEFT_HIP.ordinal())
                            .minus(at(f, StandardJoint.RIGHT_HIP.ordinal()))
                            .plus(at(f, StandardJoint.RIGHT_SHOULDER.ordinal()))
                            .minus(at(f, StandardJoint.LEFT_SHOULDER.ordinal()));
            Vec3.Y.cross(across.unit()).put(forward, f * 3);
        }
        double[] smooth = Smoothing.gaussian(forward, 3, HEADING_SD_FRAMES);
        Quat[] turns = new Quat[frames];
        turns[0] = Quat.IDENTITY;
        for (int f = 1; f < frames; f++) {
            turns[f] = level(Vec3.at(smooth, f * 3));
        }
        return turns;
    }

    private double[] vectors() {
        double[] vectors = new double[(frames - 1) * HumanMl3dVectors.WIDTH];
        for (int f = 0; f < frames - 1; f++) {
            int row = f * HumanMl3dVectors.WIDTH;
            Quat turn = toHeading[f + 1].times(toHeading[f].inverse());
            // Of the two signs the one of the smaller turn, so that half turns do not turn back.
            vectors[row + HumanMl3dVectors.TURN] = Math.asin(turn.w() < 0 ? -turn.y() : turn.y());
            Vec3 way = toHeading[f + 1].rotate(way(f, 0));
            vectors[row + HumanMl3dVectors.WAY] = way.x();
            vectors[row + HumanMl3dVectors.WAY + 1] = way.z();
            vectors[row + HumanMl3dVectors.HEIGHT] = at(f, 0).y();
            Vec3 below = new Vec3(at(f, 0).x(), 0, at(f, 0).z());
            for (int j = 0; j < StandardJoint.COUNT; j++) {
                if (j > 0) {
                    toHeading[f]
                            .rotate(at(f, j).minus(below))
                            .put(vectors, row + HumanMl3dVectors.PLACES + (j - 1) * 3);
                }
                toHeading[f].rotate(way(f, j)).put(vectors, row + HumanMl3dVectors.STEPS + j * 3);
            }
            putRotations(f, vectors, row + HumanMl3dVectors.ROTATIONS);
            int contact = row + HumanMl3dVectors.CONTACTS;
            for (Leg leg : Leg.values()) {
                for (StandardJoint joint : List.of(leg.ankle(), leg.toe())) {
                    Vec3 step = way(f, joint.ordinal());
                    vectors[contact++] = step.dot(step) < CONTACT_M2 ? 1 : 0;
                }
            }
        }
        return vectors;
    }

    private void putRotations(int frame, double[] out, int to) {
        for (int[] chain : CHAINS) {
            Quat above = toHeading[frame];
            for (int i = 1; i < chain.length; i++) {
                int joint = chain[i];
                Vec3 bone = at(frame, joint).minus(at(frame, chain[i - 1]));
                Quat turn = Quat.between(direction(joint), bone);
                Quat local = above.inverse().times(turn);
                local.rotate(Vec3.X).put(out, to + (joint - 1) * 6);
                local.rotate(Vec3.Y).put(out, to + (joint - 1) * 6 + 3);
                above = turn;
            }
        }
    }

    /** The fixed direction of the bone that leads to a joint. */
    private static Vec3 direction(int joint) {
        return switch (StandardJoint.values()[joint]) {
            case LEFT_HIP, LEFT_COLLAR -> Vec3.X;
            case RIGHT_HIP, RIGHT_COLLAR -> RIGHT;
            case SPINE1, SPINE2, SPINE3, NECK -> Vec3.Y;
            case LEFT_FOOT, RIGHT_FOOT, HEAD -> Vec3.Z;
            default -> DOWN;
        };
    }
}
