package kinescribe.motion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kinescribe.math.Vec3;

/**
 * How plausible a motion of the standard skeleton is: do feet slide, do they sink or hang, is it
 * smooth. The floor is at height zero. Penetration, floating and contact use the soles' heights:
 * the height each joint has over the floor in the rest pose is taken off first. The first skating
 * ratio uses the joint's own height, as its source does.
 *
 * @param skatingRatio share of all frames in which a low foot moves faster than 0.5 m/s (the form
 *     of Karunratanakul et al. 2023, "Guided Motion Diffusion": under 0.05 m in this and the next
 *     frame, fast now and in the five-frame mean)
 * @param contactSkatingRatio share of contact frames in which the foot joint moves faster than 0.2
 *     m/s (the form used with Kimodo, NVIDIA 2026); 0 without contact. Contact here: under 0.015 m
 *     over the foot's own lowest place within half a second, so that stairs count too (our own
 *     choice)
 * @param contactSpeedMps mean horizontal speed of the foot joints in contact frames, m/s
 * @param penetrationMm mean depth of the lowest sole under the floor beyond 5 mm, in mm (PhysDiff,
 *     Yuan et al. 2023)
 * @param floatingMm mean height of the lowest sole over the floor beyond 5 mm, in mm (the same);
 *     large by right in running, jumping, lying and on stairs
 * @param jerk mean over frames and joints of the third derivative of position, m/s³
 */
public record MotionQuality(
        double skatingRatio,
        double contactSkatingRatio,
        double contactSpeedMps,
        double penetrationMm,
        double floatingMm,
        double jerk) {

    /**
     * Highest skating ratio of an accepted motion. Our own choice: feet that walk briskly swing low
     * and count in this form without any sliding.
     */
    public static final double MAX_SKATING_RATIO = 0.40;

    /** Highest share of contact frames that skate in an accepted motion. */
    public static final double MAX_CONTACT_SKATING_RATIO = 0.25;

    /** Deepest mean penetration of an accepted motion, in mm. */
    public static final double MAX_PENETRATION_MM = 10;

    /** Highest mean floating of an accepted motion, in mm: more is not a person on a floor. */
    public static final double MAX_FLOATING_MM = 2000;

    /** Largest mean jerk of an accepted motion, in m/s³. */
    public static final double MAX_JERK = 1500;

    private static final double LOW_M = 0.05;
    private static final double SKATING_MPS = 0.5;
    private static final double CONTACT_SKATING_MPS = 0.2;
    private static final double CONTACT_M = 0.015;
    private static final double CONTACT_WINDOW_S = 0.5;
    private static final double TOLERANCE_M = 0.005;
    private static final int MEAN_FRAMES = 5;
    private static final StandardJoint[] FEET = {StandardJoint.LEFT_FOOT, StandardJoint.RIGHT_FOOT};
    private static final StandardJoint[] SOLES = {
        StandardJoint.LEFT_FOOT,
        StandardJoint.RIGHT_FOOT,
        StandardJoint.LEFT_ANKLE,
        StandardJoint.RIGHT_ANKLE
    };

    /**
     * Measures a motion.
     *
     * @throws IllegalArgumentException if the skeleton is not the standard one
     */
    public static MotionQuality of(Motion motion) {
        if (!motion.skeleton().isStandard()) {
            throw new IllegalArgumentException(
                    "Expected the standard skeleton, got " + motion.skeleton().names());
        }
        PoseTrack poses = PoseTrack.of(motion);
        double[] contact = contact(poses);
        double[] floor = floor(poses);
        return new MotionQuality(
                skating(poses), contact[0], contact[1], floor[0], floor[1], jerk(poses));
    }

    /** Whether every measure keeps its limit. */
    public boolean accepted() {
        return tooHigh().isEmpty();
    }

    /** The measures over their limits, each with its value and the limit. */
    public List<String> tooHigh() {
        List<String> found = new ArrayList<>();
        check("skatingRatio", skatingRatio, MAX_SKATING_RATIO, found);
        check("contactSkatingRatio", contactSkatingRatio, MAX_CONTACT_SKATING_RATIO, found);
        check("penetrationMm", penetrationMm, MAX_PENETRATION_MM, found);
        check("floatingMm", floatingMm, MAX_FLOATING_MM, found);
        check("jerk", jerk, MAX_JERK, found);
        return found;
    }

    private static void check(String name, double value, double most, List<String> found) {
        if (!(value <= most)) {
            found.add(String.format(Locale.ROOT, "%s %.3g > %.3g", name, value, most));
        }
    }

    private static double skating(PoseTrack poses) {
        int frames = poses.motion().frames();
        boolean[] skates = new boolean[frames];
        for (StandardJoint joint : FEET) {
            double[] speed = speeds(poses, joint);
            for (int f = 0; f + 1 < frames; f++) {
                boolean low =
                        poses.position(f, joint.ordinal()).y() < LOW_M
                                && poses.position(f + 1, joint.ordinal()).y() < LOW_M;
                skates[f] |= low && speed[f] > SKATING_MPS && mean(speed, f) > SKATING_MPS;
            }
        }
        int count = 0;
        for (boolean s : skates) {
            count += s ? 1 : 0;
        }
        return (double) count / frames;
    }

    private static double mean(double[] speed, int frame) {
        int from = Math.max(0, frame - MEAN_FRAMES / 2);
        int to = Math.min(speed.length - 1, frame + MEAN_FRAMES / 2);
        double sum = 0;
        for (int f = from; f <= to; f++) {
            sum += speed[f];
        }
        return sum / (to - from + 1);
    }

    private static double[] contact(PoseTrack poses) {
        int window = (int) Math.ceil(CONTACT_WINDOW_S * poses.motion().rateHz());
        int contacts = 0;
        int skating = 0;
        double total = 0;
        for (StandardJoint joint : FEET) {
            double[] height = heights(poses, joint);
            double[] speed = speeds(poses, joint);
            for (int f = 0; f < speed.length; f++) {
                double lowest = height[f];
                int to = Math.min(height.length - 1, f + window);
                for (int g = Math.max(0, f - window); g <= to; g++) {
                    lowest = Math.min(lowest, height[g]);
                }
                if (height[f] < lowest + CONTACT_M) {
                    contacts++;
                    skating += speed[f] > CONTACT_SKATING_MPS ? 1 : 0;
                    total += speed[f];
                }
            }
        }
        return contacts == 0
                ? new double[2]
                : new double[] {(double) skating / contacts, total / contacts};
    }

    /** Mean penetration and mean floating in mm. */
    private static double[] floor(PoseTrack poses) {
        int frames = poses.motion().frames();
        double[] lowest = new double[frames];
        Arrays.fill(lowest, Double.POSITIVE_INFINITY);
        for (StandardJoint joint : SOLES) {
            double[] height = heights(poses, joint);
            for (int f = 0; f < frames; f++) {
                lowest[f] = Math.min(lowest[f], height[f]);
            }
        }
        double under = 0;
        double over = 0;
        for (double h : lowest) {
            under += Math.max(0, -(h + TOLERANCE_M));
            over += Math.max(0, h - TOLERANCE_M);
        }
        return new double[] {under / frames * 1000, over / frames * 1000};
    }

    private static double[] heights(PoseTrack poses, StandardJoint joint) {
        double rest = poses.motion().skeleton().restPositions().get(joint.ordinal()).y();
        double[] height = new double[poses.motion().frames()];
        for (int f = 0; f < height.length; f++) {
            height[f] = poses.position(f, joint.ordinal()).y() - rest;
        }
        return height;
    }

    /** Horizontal speeds from each frame to the next. */
    private static double[] speeds(PoseTrack poses, StandardJoint joint) {
        double[] speed = new double[poses.motion().frames() - 1];
        for (int f = 0; f < speed.length; f++) {
            Vec3 step =
                    poses.position(f + 1, joint.ordinal())
                            .minus(poses.position(f, joint.ordinal()));
            speed[f] = Math.hypot(step.x(), step.z()) * poses.motion().rateHz();
        }
        return speed;
    }

    private static double jerk(PoseTrack poses) {
        int frames = poses.motion().frames();
        double cube = Math.pow(poses.motion().rateHz(), 3);
        double sum = 0;
        int count = 0;
        for (int f = 0; f + 3 < frames; f++) {
            for (int j = 0; j < StandardJoint.COUNT; j++) {
                Vec3 inner = poses.position(f + 2, j).minus(poses.position(f + 1, j)).times(3);
                Vec3 outer = poses.position(f + 3, j).minus(poses.position(f, j));
                sum += outer.minus(inner).norm() * cube;
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }
}
