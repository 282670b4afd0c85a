package kinescribe.imu;

import java.util.List;
import java.util.function.DoubleFunction;
import kinescribe.job.JobContext;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Body;
import kinescribe.motion.Motion;
import kinescribe.motion.Skeleton;
import kinescribe.motion.StandardJoint;

/** Motions with known derivatives, for tests. */
final class Motions {
    static final Recording.Source SOURCE =
            new Recording.Source("subject", "trial", "site", Origin.VIRTUAL);

    private static final Skeleton STICK =
            new Skeleton(List.of("root"), List.of(-1), List.of(Vec3.ZERO));

    private Motions() {}

    /** One rigid stick, joint "root", that moves and turns. */
    static Motion stick(
            double rateHz, int frames, DoubleFunction<Vec3> position, DoubleFunction<Quat> turn) {
        double[] root = new double[frames * 3];
        double[] rotations = new double[frames * 4];
        for (int f = 0; f < frames; f++) {
            position.apply(f / rateHz).put(root, f * 3);
            turn.apply(f / rateHz).put(rotations, f * 4);
        }
        return new Motion(STICK, rateHz, root, rotations);
    }

    /** A standard adult in the T-pose whose arms are lowered by an angle in radians. */
    static Motion standing(int frames, double armsDownRad) {
        Skeleton skeleton = Body.Preset.ADULT.body().skeleton();
        double[] root = new double[frames * 3];
        double[] rotations = new double[frames * StandardJoint.COUNT * 4];
        for (int f = 0; f < frames; f++) {
            skeleton.offset(0).put(root, f * 3);
            for (StandardJoint joint : StandardJoint.values()) {
                Quat turn =
                        switch (joint) {
                            case LEFT_SHOULDER -> Quat.aboutAxis(Vec3.Z, -armsDownRad);
                            case RIGHT_SHOULDER -> Quat.aboutAxis(Vec3.Z, armsDownRad);
                            default -> Quat.IDENTITY;
                        };
                turn.put(rotations, (f * StandardJoint.COUNT + joint.ordinal()) * 4);
            }
        }
        return new Motion(skeleton, 60, root, rotations);
    }

    static SensorPlacement onStick(Vec3 offset, Quat mounting) {
        return new SensorPlacement("stick", "root", offset, mounting);
    }

    static Recording ideal(Motion motion, SensorPlacement placement, double rateHz) {
        return ImuSimulator.of(motion)
                .record(
                        placement,
                        rateHz,
                        SensorModel.IDEAL,
                        0,
                        SOURCE,
                        List.of(),
                        JobContext.silent());
    }

    static Vec3 acceleration(Recording recording, int sample) {
        return Vec3.at(recording.values(), sample * 6);
    }

    static Vec3 rotation(Recording recording, int sample) {
        return Vec3.at(recording.values(), sample * 6 + 3);
    }
}
