package kinescribe.compose;

import kinescribe.base.KinescribeException;
import kinescribe.job.JobContext;
import kinescribe.math.Vec3;
import kinescribe.motion.Body;
import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.StandardJoint;
import kinescribe.synthesis.KinematicSynthesizer;
import kinescribe.synthesis.SynthesisRequest;

/** Clips and measures for the tests of joins. */
final class Clipped {
    static final double RATE_HZ = 60;

    static final ClipSource SOURCE =
            (prompt, seconds, margins, seed, context) ->
                    new KinematicSynthesizer()
                            .synthesize(
                                    new SynthesisRequest(
                                            prompt,
                                            seconds,
                                            RATE_HZ,
                                            Body.Preset.ADULT.body(),
                                            seed,
                                            margins),
                                    context);

    private Clipped() {}

    static Motion clip(String prompt, double seconds, long seed) throws KinescribeException {
        return SOURCE.clip(prompt, seconds, Margins.NONE, seed, JobContext.silent()).value();
    }

    /** The greatest acceleration of any joint from one frame to another, m/s². */
    static double peak(PoseTrack poses, int from, int to) {
        double most = 0;
        double rate = poses.motion().rateHz();
        for (int f = Math.max(1, from); f < Math.min(to, poses.motion().frames() - 1); f++) {
            for (int j = 0; j < StandardJoint.COUNT; j++) {
                Vec3 ends = poses.position(f + 1, j).plus(poses.position(f - 1, j));
                Vec3 bend = ends.minus(poses.position(f, j).times(2));
                most = Math.max(most, bend.norm() * rate * rate);
            }
        }
        return most;
    }

    /** How far a joint is from where it was a frame before, over the floor, m/s. */
    static double speedMps(PoseTrack poses, int frame, StandardJoint joint) {
        Vec3 way =
                poses.position(frame, joint.ordinal())
                        .minus(poses.position(frame - 1, joint.ordinal()));
        return Math.hypot(way.x(), way.z()) * poses.motion().rateHz();
    }
}
