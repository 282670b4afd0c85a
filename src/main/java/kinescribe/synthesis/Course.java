package kinescribe.synthesis;

import java.util.List;
import kinescribe.math.Ease;

/** The values of a pose over time: overlapping courses from key to key, added up. */
final class Course {
    private final Pose start;
    private final List<Pose> targets;
    private final double[] begins;
    private final double[] ends;
    private int done;

    /**
     * @param begins when each course begins, rising
     * @param ends when each course ends, rising
     */
    Course(Pose start, List<Pose> targets, double[] begins, double[] ends) {
        this.start = start;
        this.targets = List.copyOf(targets);
        this.begins = begins;
        this.ends = ends;
    }

    /** Writes the values at a time, {@link Pose#SIZE} of them. */
    void at(double t, double[] values) {
        if (done > 0 && ends[done - 1] > t) {
            done = 0;
        }
        while (done < ends.length && ends[done] <= t) {
            done++;
        }
        Pose from = pose(done - 1);
        for (int c = 0; c < values.length; c++) {
            values[c] = from.at(c);
        }
        for (int i = done; i < begins.length && begins[i] < t; i++) {
            double share = Ease.blend(t, begins[i], ends[i]);
            Pose before = pose(i - 1);
            Pose after = targets.get(i);
            for (int c = 0; c < values.length; c++) {
                values[c] += share * (after.at(c) - before.at(c));
            }
        }
    }

    private Pose pose(int i) {
        return i < 0 ? start : targets.get(i);
    }
}
