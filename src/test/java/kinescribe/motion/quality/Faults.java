package kinescribe.motion.quality;

import kinescribe.base.KinescribeException;
import kinescribe.job.JobContext;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Body;
import kinescribe.motion.Motion;
import kinescribe.motion.Skeleton;
import kinescribe.motion.StandardJoint;
import kinescribe.synthesis.SynthesisRequest;
import kinescribe.synthesis.Synthesizers;

/** Sound motions, and ways to spoil them. */
public final class Faults {
    private static final int JOINTS = StandardJoint.COUNT;

    private Faults() {}

    /** A motion made from a sentence: 6 s of an adult. */
    public static Motion made(String sentence, double rateHz) {
        try {
            SynthesisRequest request =
                    new SynthesisRequest(sentence, 6, rateHz, Body.Preset.ADULT.body(), 3);
            return Synthesizers.byId(Synthesizers.AUTO)
                    .synthesize(request, JobContext.silent())
                    .value();
        } catch (KinescribeException e) {
            throw new AssertionError(e);
        }
    }

    /** A body in the rest pose that glides forwards at a height over the floor. */
    static Motion gliding(double speedMps, double upM, double rateHz, int frames) {
        Skeleton skeleton = Body.Preset.ADULT.body().skeleton();
        double[] root = new double[frames * 3];
        double[] rotations = new double[frames * JOINTS * 4];
        for (int f = 0; f < frames; f++) {
            new Vec3(0, skeleton.offset(0).y() + upM, speedMps * f / rateHz).put(root, f * 3);
        }
        for (int i = 0; i < rotations.length; i += 4) {
            rotations[i] = 1;
        }
        return new Motion(skeleton, rateHz, root, rotations);
    }

    /** The whole body moved in the frames from one up to another, left out. */
    static Motion shifted(Motion motion, int from, int to, Vec3 by) {
        double[] root = motion.rootPositions().clone();
        for (int f = from; f < to; f++) {
            motion.root(f).plus(by).put(root, f * 3);
        }
        return new Motion(motion.skeleton(), motion.rateHz(), root, motion.rotations());
    }

    /** The whole body drifts sideways, so that standing feet slide. */
    static Motion drifting(Motion motion, double speedMps) {
        double[] root = motion.rootPositions().clone();
        for (int f = 0; f < motion.frames(); f++) {
            Vec3 way = Vec3.X.times(speedMps * f / motion.rateHz());
            motion.root(f).plus(way).put(root, f * 3);
        }
        return new Motion(motion.skeleton(), motion.rateHz(), root, motion.rotations());
    }

    /** Frames that repeat the first of them; then the motion goes on where it would be. */
    static Motion frozen(Motion motion, int from, int to) {
        double[] root = motion.rootPositions().clone();
        double[] rotations = motion.rotations().clone();
        for (int f = from; f < to; f++) {
            System.arraycopy(root, from * 3, root, f * 3, 3);
            System.arraycopy(rotations, from * JOINTS * 4, rotations, f * JOINTS * 4, JOINTS * 4);
        }
        return new Motion(motion.skeleton(), motion.rateHz(), root, rotations);
    }

    /** A joint turned further about the left-right axis in some frames. */
    static Motion bent(Motion motion, StandardJoint joint, int from, int to, double deg) {
        double[] rotations = motion.rotations().clone();
        for (int f = from; f < to; f++) {
            Quat more = Quat.aboutAxis(Vec3.X, Math.toRadians(deg));
            motion.rotation(f, joint.ordinal())
                    .times(more)
                    .put(rotations, (f * JOINTS + joint.ordinal()) * 4);
        }
        return new Motion(motion.skeleton(), motion.rateHz(), motion.rootPositions(), rotations);
    }

    /** The same frames played faster. */
    static Motion hastened(Motion motion, double times) {
        return new Motion(
                motion.skeleton(),
                motion.rateHz() * times,
                motion.rootPositions(),
                motion.rotations());
    }
}
