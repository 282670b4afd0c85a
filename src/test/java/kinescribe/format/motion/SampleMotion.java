package kinescribe.format.motion;

import java.util.random.RandomGenerator;
import kinescribe.base.Seeds;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Body;
import kinescribe.motion.Motion;
import kinescribe.motion.Skeleton;

/** Motions with every joint turning. */
final class SampleMotion {
    private SampleMotion() {}

    /** A body that stands and walks along with every joint turning a little. */
    static Motion standing(int frames) {
        Motion wild = turning(frames);
        double[] root = new double[frames * 3];
        double[] rotations = wild.rotations().clone();
        for (int f = 0; f < frames; f++) {
            new Vec3(0.1, wild.skeleton().offset(0).y(), f * 0.02).put(root, f * 3);
        }
        for (int i = 0; i < rotations.length; i += 4) {
            Quat.IDENTITY.towards(Quat.at(rotations, i), 0.05).put(rotations, i);
        }
        return new Motion(wild.skeleton(), wild.rateHz(), root, rotations);
    }

    static Motion turning(int frames) {
        Skeleton skeleton = Body.Preset.ADULT.body().skeleton();
        RandomGenerator random = Seeds.generator(345);
        double[] root = new double[frames * 3];
        double[] rotations = new double[frames * skeleton.size() * 4];
        for (int i = 0; i < root.length; i++) {
            root[i] = random.nextDouble(-2, 2);
        }
        for (int i = 0; i < rotations.length; i += 4) {
            Vec3 turn =
                    new Vec3(
                            random.nextDouble(-3, 3),
                            random.nextDouble(-3, 3),
                            random.nextDouble(-3, 3));
            Quat.fromRotationVector(turn).put(rotations, i);
        }
        return new Motion(skeleton, 60, root, rotations);
    }
}
