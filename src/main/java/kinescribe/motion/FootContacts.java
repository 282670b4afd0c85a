package kinescribe.motion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kinescribe.math.Statistics;

/**
 * When heels and toes stand on the ground: from how low and how still ankle and ball of the foot
 * are.
 *
 * <p>A point is down while it is within 5 cm of its lowest place in the 0.2 s before and after and
 * slower than 0.55 m/s, provided that at some time meanwhile it is within 3 cm and slower than 0.35
 * m/s (a quarter and 15 % of the pelvis's speed where that is more, as in running): two thresholds,
 * so that noise about one does not make it flicker. Going by its own lowest place, it finds
 * contacts on stairs and slopes too. Speeds are taken over at least 50 ms, so that the result
 * depends neither on the frame rate nor on jitter. A foot that is still but held up, or slowly
 * lifted more than 6 cm over the other one, is none: it has to be within 6 cm of the motion's
 * lowest ground, or bear the body alone for a time, or stand beside the other foot that does.
 * Contacts of less than 50 ms are left out, breaks of less than 40 ms closed.
 *
 * <p>That slowness of heel and toe marks contact is after Ghoussayni et al. 2004 (their threshold
 * of 0.05 m/s is for markers on the sole; joint centres roll on while the foot stands). The numbers
 * are our own choice. Immutable.
 */
public final class FootContacts {
    private static final double WINDOW_S = 0.2;
    private static final double SPEED_OVER_S = 0.05;
    private static final double LOW_M = 0.03;
    private static final double STILL_LOW_M = 0.05;
    private static final double SLOW_MPS = 0.35;
    private static final double STILL_SLOW_MPS = 0.55;
    private static final double SLOW_SHARE = 0.15;
    private static final double STILL_SLOW_SHARE = 0.25;
    private static final double SAME_GROUND_M = 0.06;
    private static final double LOWEST_SHARE = 0.01;
    private static final double SHORTEST_S = 0.05;
    private static final double SHORTEST_BREAK_S = 0.04;

    private final Map<Leg, boolean[]> heels = new EnumMap<>(Leg.class);
    private final Map<Leg, boolean[]> toes = new EnumMap<>(Leg.class);

    /**
     * A stretch of frames.
     *
     * @param from the first frame
     * @param until the frame after the last
     */
    public record Interval(int from, int until) {
        /** How many frames there are. */
        public int frames() {
            return until - from;
        }
    }

    private FootContacts() {}

    /**
     * Finds the contacts of a motion.
     *
     * @throws IllegalArgumentException if the skeleton is not the standard one
     */
    public static FootContacts of(Motion motion) {
        return of(PoseTrack.of(motion));
    }

    /**
     * As {@link #of(Motion)}, for known poses.
     *
     * @throws IllegalArgumentException if the skeleton is not the standard one
     */
    public static FootContacts of(PoseTrack poses) {
        if (!poses.motion().skeleton().isStandard()) {
            throw new IllegalArgumentException(
                    "Expected the standard skeleton, got " + poses.motion().skeleton().names());
        }
        FootContacts contacts = new FootContacts();
        Map<Leg, double[]> soles = new EnumMap<>(Leg.class);
        for (Leg leg : Leg.values()) {
            double[] heel = heights(poses, leg.ankle());
            double[] toe = heights(poses, leg.toe());
            contacts.heels.put(leg, down(poses, leg.ankle(), heel));
            contacts.toes.put(leg, down(poses, leg.toe(), toe));
            double[] sole = new double[heel.length];
            Arrays.setAll(sole, f -> Math.min(heel[f], toe[f]));
            soles.put(leg, sole);
        }
        contacts.leaveOutHeldUp(soles);
        return contacts;
    }

    /** Whether heel or toe of a foot stands on the ground at a frame. */
    public boolean at(int frame, Leg leg) {
        return heel(frame, leg) || toe(frame, leg);
    }

    /** Whether a heel stands on the ground at a frame. */
    public boolean heel(int frame, Leg leg) {
        return of(heels, leg)[frame];
    }

    /** Whether a ball of a foot stands on the ground at a frame. */
    public boolean toe(int frame, Leg leg) {
        return of(toes, leg)[frame];
    }

    /** The stretches in which a foot stands on the ground, in order. */
    public List<Interval> intervals(Leg leg) {
        return intervals(down(leg));
    }

    private boolean[] down(Leg leg) {
        boolean[] down = of(heels, leg).clone();
        for (int f = 0; f < down.length; f++) {
            down[f] |= of(toes, leg)[f];
        }
        return down;
    }

    private static boolean[] of(Map<Leg, boolean[]> points, Leg leg) {
        boolean[] down = points.get(leg);
        return down == null ? new boolean[0] : down;
    }

    /** Heights of a point of the sole: the joint's over where it is in the rest pose. */
    private static double[] heights(PoseTrack poses, StandardJoint joint) {
        double rest = poses.motion().skeleton().restPositions().get(joint.ordinal()).y();
        double[] heights = new double[poses.motion().frames()];
        Arrays.setAll(heights, f -> poses.position(f, joint.ordinal()).y() - rest);
        return heights;
    }

    private static boolean[] down(PoseTrack poses, StandardJoint joint, double[] heights) {
        double rateHz = poses.motion().rateHz();
        double[] lowest = lowest(heights, (int) Math.round(WINDOW_S * rateHz));
        double[] speeds = speeds(poses, joint);
        double[] body = speeds(poses, StandardJoint.PELVIS);
        boolean[] may = new boolean[heights.length];
        boolean[] surely = new boolean[heights.length];
        for (int f = 0; f < may.length; f++) {
            double over = heights[f] - lowest[f];
            may[f] =
                    over < STILL_LOW_M
                            && speeds[f] < Math.max(STILL_SLOW_MPS, STILL_SLOW_SHARE * body[f]);
            surely[f] = over < LOW_M && speeds[f] < Math.max(SLOW_MPS, SLOW_SHARE * body[f]);
        }
        boolean[] down = new boolean[may.length];
        int end = -1;
        for (Interval stretch : intervals(may)) {
            boolean counts = false;
            for (int f = stretch.from(); f < stretch.until(); f++) {
                counts |= surely[f];
            }
            if (!counts || stretch.frames() < SHORTEST_S * rateHz) {
                continue;
            }
            boolean joins = end >= 0 && stretch.from() - end < SHORTEST_BREAK_S * rateHz;
            Arrays.fill(down, joins ? end : stretch.from(), stretch.until(), true);
            end = stretch.until();
        }
        return down;
    }

    /** The lowest value within some frames before and after, by a queue of falling minima. */
    private static double[] lowest(double[] values, int reach) {
        double[] lowest = new double[values.length];
        int[] queue = new int[values.length];
        int head = 0;
        int tail = 0;
        int next = 0;
        for (int f = 0; f < values.length; f++) {
            for (; next < values.length && next <= f + reach; next++) {
                while (tail > head && values[queue[tail - 1]] >= values[next]) {
                    tail--;
                }
                queue[tail++] = next;
            }
            while (queue[head] < f - reach) {
                head++;
            }
            lowest[f] = values[queue[head]];
        }
        return lowest;
    }

    private static double[] speeds(PoseTrack poses, StandardJoint joint) {
        int frames = poses.motion().frames();
        double rateHz = poses.motion().rateHz();
        int half = Math.max(1, (int) Math.round(SPEED_OVER_S / 2 * rateHz));
        double[] speeds = new double[frames];
        for (int f = 0; f < frames; f++) {
            int from = Math.max(0, f - half);
            int to = Math.min(frames - 1, f + half);
            double way =
                    poses.position(to, joint.ordinal())
                            .minus(poses.position(from, joint.ordinal()))
                            .norm();
            speeds[f] = to == from ? 0 : way * rateHz / (to - from);
        }
        return speeds;
    }

    private static List<Interval> intervals(boolean[] on) {
        List<Interval> intervals = new ArrayList<>();
        for (int f = 0; f < on.length; f++) {
            if (on[f]) {
                int from = f;
                while (f < on.length && on[f]) {
                    f++;
                }
                intervals.add(new Interval(from, f));
            }
        }
        return intervals;
    }

    private void leaveOutHeldUp(Map<Leg, double[]> soles) {
        leaveOutLifted(soles);
        Map<Leg, boolean[]> found = new EnumMap<>(Leg.class);
        Map<Leg, boolean[]> bearing = new EnumMap<>(Leg.class);
        for (Leg leg : Leg.values()) {
            found.put(leg, down(leg));
            bearing.put(leg, new boolean[down(leg).length]);
        }
        double ground = ground(soles);
        for (Leg leg : Leg.values()) {
            for (Interval interval : intervals(of(found, leg))) {
                boolean bears = lowest(soles, leg, interval) <= ground + SAME_GROUND_M;
                for (int f = interval.from(); f < interval.until(); f++) {
                    bears |= !of(found, leg.other())[f];
                }
                Arrays.fill(of(bearing, leg), interval.from(), interval.until(), bears);
            }
        }
        for (Leg leg : Leg.values()) {
            for (Interval interval : intervals(of(found, leg))) {
                if (!of(bearing, leg)[interval.from()]
                        && !isBeside(soles, bearing, leg, interval)) {
                    Arrays.fill(of(heels, leg), interval.from(), interval.until(), false);
                    Arrays.fill(of(toes, leg), interval.from(), interval.until(), false);
                }
            }
        }
    }

    /** A foot that is lifted so slowly that it never seems to leave, while the other one stands. */
    private void leaveOutLifted(Map<Leg, double[]> soles) {
        for (Leg leg : Leg.values()) {
            double[] own = soles.getOrDefault(leg, new double[0]);
            double[] other = soles.getOrDefault(leg.other(), new double[0]);
            for (Interval interval : intervals(leg)) {
                double lifted = lowest(soles, leg, interval) + SAME_GROUND_M;
                for (int f = interval.from(); f < interval.until(); f++) {
                    if (own[f] > Math.max(lifted, other[f] + SAME_GROUND_M) && at(f, leg.other())) {
                        of(heels, leg)[f] = false;
                        of(toes, leg)[f] = false;
                    }
                }
            }
        }
    }

    private static double ground(Map<Leg, double[]> soles) {
        double[] lowest = null;
        for (double[] sole : soles.values()) {
            double[] before = lowest == null ? sole : lowest;
            double[] both = new double[sole.length];
            Arrays.setAll(both, f -> Math.min(before[f], sole[f]));
            lowest = both;
        }
        return lowest == null ? 0 : Statistics.quantile(lowest, LOWEST_SHARE);
    }

    /** Whether the other foot bears at some time meanwhile, on the same ground. */
    private static boolean isBeside(
            Map<Leg, double[]> soles, Map<Leg, boolean[]> bearing, Leg leg, Interval interval) {
        double own = lowest(soles, leg, interval);
        for (int f = interval.from(); f < interval.until(); f++) {
            if (of(bearing, leg.other())[f]) {
                Interval now = new Interval(f, f + 1);
                if (Math.abs(lowest(soles, leg.other(), now) - own) <= SAME_GROUND_M) {
                    return true;
                }
            }
        }
        return false;
    }

    private static double lowest(Map<Leg, double[]> soles, Leg leg, Interval interval) {
        double[] sole = soles.get(leg);
        double lowest = Double.POSITIVE_INFINITY;
        for (int f = interval.from(); sole != null && f < interval.until(); f++) {
            lowest = Math.min(lowest, sole[f]);
        }
        return lowest;
    }
}
