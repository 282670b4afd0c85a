package kinescribe.compose;

import java.util.Arrays;
import kinescribe.job.JobContext;
import kinescribe.math.Ease;
import kinescribe.math.Vec3;
import kinescribe.motion.CentreOfMass;
import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;

/**
 * Puts the upper body of one motion on the legs of another.
 *
 * <p>The joints of the split take the upper motion's rotations relative to their parents, so its
 * heading and way do not matter; everything else, body, place and time are the lower motion's.
 *
 * <p>Balance, our own rule: another posture of trunk and arms moves the centre of mass over the
 * feet. While the person stands, the pelvis moves over the floor by up to 8 cm so that the centre
 * of mass is again where the lower motion had it, and the legs are bent anew so that both feet stay
 * as the lower motion has them. Who sits or lies is held by what is under them: there the pelvis
 * stays.
 *
 * @param split what is taken from the upper motion
 * @param fit how it is brought to the lower motion's length
 */
public record UpperOnLower(BodySplit split, TimeFit fit) {
    private static final double MOST_SHIFT_M = 0.08;
    private static final int ROUNDS = 3;

    // Height of the pelvis over the lower ankle, as a share of that in the rest pose, from which a
    // person stands on the legs somewhat and wholly.
    private static final double SEATED_SHARE = 0.75;
    private static final double STANDING_SHARE = 0.92;

    /**
     * The composed motion, at the lower one's rate.
     *
     * @param upper whose upper body; of the standard skeleton
     * @param lower whose legs; of the standard skeleton
     * @throws IllegalArgumentException if a skeleton is not the standard one
     */
    public Motion compose(Motion upper, Motion lower, JobContext context) {
        for (Motion motion : new Motion[] {upper, lower}) {
            if (!motion.skeleton().isStandard()) {
                throw new IllegalArgumentException(
                        "Expected the standard skeleton, got " + motion.skeleton().names());
            }
        }
        int frames = lower.frames();
        if (fit == TimeFit.TRIM) {
            int most = (int) Math.floor(upper.durationS() * lower.rateHz() + 1e-6) + 1;
            frames = Math.min(frames, most);
        }
        Motion legs = Clips.slice(lower, 0, frames);
        PoseTrack poses = PoseTrack.of(legs);
        UpperCourse course = new UpperCourse(upper, split.joints(), fit, legs.durationS());
        CentreOfMass wanted = CentreOfMass.of(poses);
        Vec3[] shifts = new Vec3[frames];
        Arrays.fill(shifts, Vec3.ZERO);
        Motion composed = posed(poses, course, shifts);
        for (int round = 0; round < ROUNDS; round++) {
            context.checkCancelled();
            context.progress(round, ROUNDS);
            CentreOfMass now = CentreOfMass.of(PoseTrack.of(composed));
            for (int f = 0; f < frames; f++) {
                Vec3 off = wanted.position(f).minus(now.position(f));
                shifts[f] = shifts[f].plus(new Vec3(off.x(), 0, off.z()));
            }
            composed = posed(poses, course, shifts);
        }
        context.progress(ROUNDS, ROUNDS);
        return composed;
    }

    private static Motion posed(PoseTrack lower, UpperCourse course, Vec3[] shifts) {
        Motion motion = lower.motion();
        PosedLeg[] legs = PosedLeg.both(motion.skeleton());
        double[] roots = new double[motion.frames() * 3];
        double[] rotations = new double[motion.rotations().length];
        for (int f = 0; f < motion.frames(); f++) {
            FramePose pose = FramePose.of(motion, f);
            course.apply(f / motion.rateHz(), pose);
            pose.moveRoot(motion.root(f).plus(limited(shifts[f]).times(standing(lower, f))));
            for (PosedLeg leg : legs) {
                leg.reach(pose, lower.position(f, leg.ankle()), lower.orientation(f, leg.ankle()));
            }
            pose.write(f, roots, rotations);
        }
        return new Motion(motion.skeleton(), motion.rateHz(), roots, rotations);
    }

    private static Vec3 limited(Vec3 shift) {
        double way = shift.norm();
        return way < 1e-9 ? shift : shift.times(MOST_SHIFT_M * Math.tanh(way / MOST_SHIFT_M) / way);
    }

    private static double standing(PoseTrack poses, int frame) {
        double ankle = Double.POSITIVE_INFINITY;
        for (PosedLeg leg : PosedLeg.both(poses.motion().skeleton())) {
            ankle = Math.min(ankle, poses.position(frame, leg.ankle()).y());
        }
        double share = (poses.position(frame, 0).y() - ankle) / Posture.legHeightM(poses);
        return Ease.blend((share - SEATED_SHARE) / (STANDING_SHARE - SEATED_SHARE));
    }
}
