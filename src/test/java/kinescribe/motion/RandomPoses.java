package kinescribe.motion;

import java.util.random.RandomGenerator;
import kinescribe.base.Seeds;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;

/** Motions whose frames are unrelated poses that a person could take, anywhere, facing anywhere. */
public final class RandomPoses {
    private final RandomGenerator random;

    private RandomPoses(long seed) {
        this.random = Seeds.generator(seed);
    }

    /** A motion on the standard skeleton. */
    public static Motion of(Skeleton skeleton, int frames, long seed) {
        return new RandomPoses(seed).motion(skeleton, frames);
    }

    private Motion motion(Skeleton skeleton, int frames) {
        double[] root = new double[frames * 3];
        double[] rotations = new double[frames * StandardJoint.COUNT * 4];
        for (int f = 0; f < frames; f++) {
            new Vec3(between(-5, 5), between(0.2, 1.5), between(-5, 5)).put(root, f * 3);
            for (StandardJoint joint : StandardJoint.values()) {
                rotation(joint).put(rotations, (f * StandardJoint.COUNT + joint.ordinal()) * 4);
            }
        }
        return new Motion(skeleton, 60, root, rotations);
    }

    /** Ranges in degrees about those of healthy adults. */
    private Quat rotation(StandardJoint joint) {
        return switch (joint) {
            case PELVIS -> turn(Vec3.Y, -180, 180).times(turn(Vec3.X, -90, 90));
            case SPINE1, SPINE2, SPINE3, NECK ->
                    turn(Vec3.Y, -15, 15).times(turn(Vec3.X, -10, 25)).times(turn(Vec3.Z, -10, 10));
            case LEFT_HIP, RIGHT_HIP ->
                    turn(Vec3.X, -120, 20)
                            .times(turn(Vec3.Z, -25, 25))
                            .times(turn(Vec3.Y, -40, 40));
            case LEFT_KNEE, RIGHT_KNEE -> turn(Vec3.X, 0, 140);
            case LEFT_ANKLE, RIGHT_ANKLE -> turn(Vec3.X, -20, 45);
            case LEFT_SHOULDER, RIGHT_SHOULDER ->
                    turn(Vec3.Y, -90, 90).times(turn(Vec3.Z, -80, 80)).times(turn(Vec3.X, -70, 70));
            case LEFT_ELBOW -> turn(Vec3.Y, -145, 0);
            case RIGHT_ELBOW -> turn(Vec3.Y, 0, 145);
            default -> turn(Vec3.Z, -15, 15).times(turn(Vec3.Y, -15, 15));
        };
    }

    private Quat turn(Vec3 axis, double fromDegrees, double toDegrees) {
        return Quat.aboutAxis(axis, Math.toRadians(between(fromDegrees, toDegrees)));
    }

    private double between(double least, double most) {
        return random.nextDouble(least, most);
    }
}
