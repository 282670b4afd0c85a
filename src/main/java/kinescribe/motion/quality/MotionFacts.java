package kinescribe.motion.quality;

import java.util.Arrays;
import kinescribe.math.Statistics;
import kinescribe.math.Vec3;
import kinescribe.motion.Motion;
import kinescribe.motion.StandardJoint;

/**
 * What a motion does, in numbers that a sentence may claim: measured at the pelvis and the feet.
 *
 * @param durationS from the first frame to the last, seconds
 * @param pathM length of the pelvis' way along the floor, sampled every half second so that sway
 *     adds little, metres
 * @param distanceM from the first place to the last along the floor, metres
 * @param meanSpeedMps path over duration, m/s
 * @param steadySpeedMps the median over half seconds in which it goes at least half as fast as it
 *     ever does, so that starting, stopping and standing do not count, m/s
 * @param forwardM the way in the direction that the pelvis faces, summed; negative backwards,
 *     metres
 * @param riseM how much higher the pelvis ends, metres
 * @param verticalRangeM between the pelvis' highest and lowest place, metres
 * @param turnRad how far the pelvis turns about the vertical, summed; positive to the left, radians
 * @param steps how often a foot comes to stand in another place
 * @param cadencePerMin steps a minute
 */
public record MotionFacts(
        double durationS,
        double pathM,
        double distanceM,
        double meanSpeedMps,
        double steadySpeedMps,
        double forwardM,
        double riseM,
        double verticalRangeM,
        double turnRad,
        int steps,
        double cadencePerMin) {
    private static final double PATH_S = 0.5;

    /**
     * The facts of a motion.
     *
     * @throws IllegalArgumentException if the skeleton is not the standard one
     */
    public static MotionFacts of(Motion motion) {
        return Measurements.of(motion).facts();
    }

    static MotionFacts of(JointPaths paths, Soles soles) {
        int last = paths.frames() - 1;
        int stride = paths.frames(PATH_S);
        double path = 0;
        double turn = 0;
        double highest = Double.NEGATIVE_INFINITY;
        double lowest = Double.POSITIVE_INFINITY;
        for (int f = 0; f <= last; f++) {
            highest = Math.max(highest, paths.height(f, StandardJoint.PELVIS));
            lowest = Math.min(lowest, paths.height(f, StandardJoint.PELVIS));
            turn += f == 0 ? 0 : turned(heading(paths, f - 1), heading(paths, f));
            path += f % stride == 0 ? alongFloor(paths, f, Math.min(last, f + stride)) : 0;
        }
        double duration = paths.motion().durationS();
        return new MotionFacts(
                duration,
                path,
                alongFloor(paths, 0, last),
                duration > 0 ? path / duration : 0,
                steadySpeed(paths, stride),
                forward(paths),
                paths.height(last, StandardJoint.PELVIS) - paths.height(0, StandardJoint.PELVIS),
                highest - lowest,
                turn,
                soles.steps(),
                duration > 0 ? soles.steps() * 60 / duration : 0);
    }

    private static double steadySpeed(JointPaths paths, int stride) {
        int count = (paths.frames() - 1) / stride;
        double[] speeds = new double[count];
        for (int i = 0; i < count; i++) {
            double way = alongFloor(paths, i * stride, (i + 1) * stride);
            speeds[i] = way * paths.rateHz() / stride;
        }
        double fastest = Arrays.stream(speeds).max().orElse(0);
        double[] going = Arrays.stream(speeds).filter(v -> v >= fastest / 2).toArray();
        return going.length == 0 ? 0 : Statistics.quantile(going, 0.5);
    }

    private static double forward(JointPaths paths) {
        double way = 0;
        for (int f = 1; f < paths.frames(); f++) {
            Vec3 ahead = heading(paths, f);
            Vec3 step =
                    paths.position(f, StandardJoint.PELVIS)
                            .minus(paths.position(f - 1, StandardJoint.PELVIS));
            double level = Math.hypot(ahead.x(), ahead.z());
            way += level > 0 ? (step.x() * ahead.x() + step.z() * ahead.z()) / level : 0;
        }
        return way;
    }

    private static double alongFloor(JointPaths paths, int from, int to) {
        Vec3 way =
                paths.position(to, StandardJoint.PELVIS)
                        .minus(paths.position(from, StandardJoint.PELVIS));
        return Math.hypot(way.x(), way.z());
    }

    private static Vec3 heading(JointPaths paths, int frame) {
        return paths.orientation(frame, StandardJoint.PELVIS).rotate(Vec3.Z);
    }

    /** The angle about the vertical from one direction to the next; 0 for upright ones. */
    private static double turned(Vec3 from, Vec3 to) {
        double sine = from.z() * to.x() - from.x() * to.z();
        double cosine = from.x() * to.x() + from.z() * to.z();
        return Math.atan2(sine, cosine);
    }
}
