package kinescribe.synthesis;

import java.util.ArrayList;
import java.util.List;

/**
 * A course through key poses. From key to key it goes along minimum-jerk courses (Flash and Hogan
 * 1985); neighbouring courses overlap and add up, as people join submovements (Flash and Henis
 * 1991), so that it flows through keys instead of halting at each. Twice continuously
 * differentiable.
 */
final class Script {
    /** Share of the shorter of two neighbouring courses by which they overlap: our own choice. */
    private static final double FLOW = 0.4;

    /** The same where keys sample a curve: with a whole course the speed is even within 6 %. */
    private static final double CURVE_FLOW = 1;

    /** Metres or radians that count as a movement: our own choice. */
    private static final double MOVED = 0.05;

    private final Pose start;
    private final List<Pose> targets = new ArrayList<>();
    private final List<Double> lengths = new ArrayList<>();
    private final List<Double> flows = new ArrayList<>();
    private double endS;
    private Pose last;

    Script(Pose start) {
        this.start = start;
        this.last = start;
    }

    /** Stays for a time. */
    Script hold(double seconds) {
        return to(seconds, last);
    }

    /** Goes to a pose within a time; times of no length are left out. */
    Script to(double seconds, Pose pose) {
        return add(seconds, pose, FLOW);
    }

    /** As {@link #to}, without slowing down at the key before: along a curve or into a stroke. */
    Script through(double seconds, Pose pose) {
        return add(seconds, pose, CURVE_FLOW);
    }

    /** Goes on as another script does, as fast and as large as a repetition is. */
    Script then(Script other, Pose about, Beat beat) {
        for (int i = 0; i < other.targets.size(); i++) {
            Pose told = other.targets.get(i);
            add(
                    other.lengths.get(i) * beat.slow(),
                    told == other.start ? told : told.sized(about, beat.big()),
                    other.flows.get(i));
        }
        return this;
    }

    /** The same on the other side. */
    Script mirrored() {
        Script other = new Script(start.mirrored());
        for (int i = 0; i < targets.size(); i++) {
            other.add(lengths.get(i), targets.get(i).mirrored(), flows.get(i));
        }
        return other;
    }

    private Script add(double seconds, Pose pose, double flow) {
        if (seconds > 0) {
            targets.add(pose);
            lengths.add(seconds);
            flows.add(flow);
            endS += seconds;
            last = pose;
        }
        return this;
    }

    /** Whether feet, pelvis and heading stay, so that it can go over another movement. */
    boolean movesOnlyHands() {
        return targets.stream().allMatch(pose -> pose.standsAs(start));
    }

    /** Whether the arm of a side leaves where it was at the start. */
    boolean movesArm(Side side) {
        return targets.stream().anyMatch(pose -> pose.armApart(start, side) > MOVED);
    }

    /** Whether the head leaves how it was held at the start. */
    boolean movesHead() {
        return targets.stream().anyMatch(pose -> pose.headApart(start) > MOVED);
    }

    /** When the last key is reached, seconds. */
    double endS() {
        return endS;
    }

    /** The pose the last key leads to. */
    Pose last() {
        return last;
    }

    /** The course as a function of time. */
    Course course() {
        int n = targets.size();
        double[] begins = new double[n];
        double[] ends = new double[n];
        double at = 0;
        for (int i = 0; i < n; i++) {
            double length = lengths.get(i);
            double before = i == 0 ? 0 : flows.get(i) * Math.min(length, lengths.get(i - 1));
            double after = i == n - 1 ? 0 : flows.get(i + 1) * Math.min(length, lengths.get(i + 1));
            begins[i] = at - before / 2;
            ends[i] = at + length + after / 2;
            at += length;
        }
        List<Pose> keys = new ArrayList<>(n + 1);
        keys.add(start);
        keys.addAll(targets);
        for (Side side : Side.values()) {
            keep(keys, side, Limb.REACH, 0, Limb.PLACE_OF_HAND);
            keep(keys, side, Limb.FREE, 0, Limb.ANGLES_OF_LEG);
            keep(keys, side, Limb.FREE, 1, Limb.PLACE_OF_FOOT);
        }
        return new Course(keys.get(0), keys.subList(1, n + 1), begins, ends);
    }

    /**
     * Lets what has no effect in a key be what it was before, or will be next: the place of a hand
     * that does not reach, the angles of a leg that stands. So limbs come and go on short ways.
     *
     * @param flag tells whether the others have an effect
     * @param idle the value at which they have none
     */
    private static void keep(List<Pose> keys, Side side, Limb flag, double idle, List<Limb> limbs) {
        int index = Pose.index(flag, side);
        int first = 0;
        while (first < keys.size()) {
            int end = first;
            while (end < keys.size() && keys.get(end).at(index) == idle) {
                end++;
            }
            for (int k = first; k < end; k++) {
                boolean last = k == end - 1 && end < keys.size() && end - first > 1;
                int source = first == 0 || last ? end : first - 1;
                if (source < keys.size()) {
                    keys.set(k, keys.get(k).with(side, keys.get(source), limbs));
                }
            }
            first = end + 1;
        }
    }
}
