package kinescribe.format.motion;

import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.StandardJoint;

/**
 * The layout of HumanML3D's motion vectors (Guo et al. 2022, "Generating Diverse and Natural 3D
 * Human Motions from Text") and the way from them to joint positions.
 *
 * <p>263 values a frame at 20 frames per second, metres, Y up: half the turn of the heading to the
 * next frame; the root's way to the next frame along x and z of the heading frame; the root's
 * height; the other joints' positions in the heading frame (x and z from the root, y from the
 * floor); their rotations as two matrix columns; all joints' way to the next frame in the heading
 * frame; contacts of left ankle, left foot, right ankle, right foot. The rotations fit no body
 * model and are never read.
 */
final class HumanMl3dVectors {
    static final double RATE_HZ = 20;
    static final int WIDTH = 263;
    static final int TURN = 0;
    static final int WAY = 1;
    static final int HEIGHT = 3;
    static final int PLACES = 4;
    static final int ROTATIONS = PLACES + (StandardJoint.COUNT - 1) * 3;
    static final int STEPS = ROTATIONS + (StandardJoint.COUNT - 1) * 6;
    static final int CONTACTS = STEPS + StandardJoint.COUNT * 3;

    private HumanMl3dVectors() {}

    /**
     * Joint positions from the root's motion and the places of the joints.
     *
     * @param vectors {@code [frames × 263]}
     * @return {@code [frames × 22 × 3]}, starting at x = z = 0 in the direction of +Z
     */
    static double[] positions(double[] vectors) {
        int frames = vectors.length / WIDTH;
        double[] positions = new double[frames * StandardJoint.COUNT * 3];
        double halfTurn = 0;
        Vec3 root = Vec3.ZERO;
        for (int f = 0; f < frames; f++) {
            int row = f * WIDTH;
            if (f > 0) {
                int before = row - WIDTH;
                halfTurn += vectors[before + TURN];
                root =
                        root.plus(
                                toWorld(halfTurn)
                                        .rotate(
                                                new Vec3(
                                                        vectors[before + WAY],
                                                        0,
                                                        vectors[before + WAY + 1])));
            }
            int at = f * StandardJoint.COUNT * 3;
            new Vec3(root.x(), vectors[row + HEIGHT], root.z()).put(positions, at);
            for (int j = 1; j < StandardJoint.COUNT; j++) {
                toWorld(halfTurn)
                        .rotate(Vec3.at(vectors, row + PLACES + (j - 1) * 3))
                        .plus(root)
                        .put(positions, at + j * 3);
            }
        }
        return positions;
    }

    /** From the heading frame, which is turned by −2 φ about the vertical, to the world. */
    private static Quat toWorld(double halfTurn) {
        return new Quat(Math.cos(halfTurn), 0, -Math.sin(halfTurn), 0);
    }
}
