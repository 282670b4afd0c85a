package kinescribe.compose;

import java.util.Arrays;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Motion;

/** Stretches of motions and motions put elsewhere. */
final class Clips {
    private Clips() {}

    /** The frames from one on up to another, which is left out. */
    static Motion slice(Motion motion, int from, int to) {
        int joints = motion.skeleton().size();
        return new Motion(
                motion.skeleton(),
                motion.rateHz(),
                Arrays.copyOfRange(motion.rootPositions(), from * 3, to * 3),
                Arrays.copyOfRange(motion.rotations(), from * joints * 4, to * joints * 4));
    }

    /** The same motion turned about the world's vertical axis, then moved. */
    static Motion placed(Motion motion, double yawRad, Vec3 shift) {
        Quat turn = Quat.aboutAxis(Vec3.Y, yawRad);
        double[] roots = new double[motion.frames() * 3];
        double[] rotations = motion.rotations().clone();
        for (int f = 0; f < motion.frames(); f++) {
            turn.rotate(motion.root(f)).plus(shift).put(roots, f * 3);
            turn.times(motion.rotation(f, 0))
                    .unit()
                    .put(rotations, f * motion.skeleton().size() * 4);
        }
        return new Motion(motion.skeleton(), motion.rateHz(), roots, rotations);
    }
}
