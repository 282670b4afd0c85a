package kinescribe.motion;

import kinescribe.math.Quat;
import kinescribe.math.Vec3;

/** Motions made for tests of other packages, with bones of constant length. */
public final class MotionFigures {
    private static final double TURN_RAD_PER_S = Math.PI / 2;

    private MotionFigures() {}

    /** An adult in the rest pose. */
    public static Motion standing(int frames, double rateHz) {
        Skeleton body = Body.Preset.ADULT.body().skeleton();
        double[] root = new double[frames * 3];
        double[] rotations = new double[frames * StandardJoint.COUNT * 4];
        for (int f = 0; f < frames; f++) {
            body.offset(0).put(root, f * 3);
            for (int j = 0; j < StandardJoint.COUNT; j++) {
                Quat.IDENTITY.put(rotations, (f * StandardJoint.COUNT + j) * 4);
            }
        }
        return new Motion(body, rateHz, root, rotations);
    }

    /** An adult who steps forwards while the world turns about the vertical, a turn in 4 s. */
    public static Motion steppingAndTurning(int frames, double rateHz) {
        Motion ahead = new SteppingFigure(0.5, 0.5, 0, 0).motion((frames - 1) / rateHz, rateHz);
        double[] root = new double[frames * 3];
        double[] rotations = ahead.rotations().clone();
        for (int f = 0; f < frames; f++) {
            Quat turn = Quat.aboutAxis(Vec3.Y, f / rateHz * TURN_RAD_PER_S);
            turn.rotate(ahead.root(f)).put(root, f * 3);
            int at = f * StandardJoint.COUNT * 4;
            turn.times(Quat.at(rotations, at)).put(rotations, at);
        }
        return new Motion(ahead.skeleton(), rateHz, root, rotations);
    }
}
