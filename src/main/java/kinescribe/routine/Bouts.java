package kinescribe.routine;

import java.util.ArrayList;
import java.util.List;

/** Long stretches of time in equal shorter ones. */
final class Bouts {
    private Bouts() {}

    /** Equal bouts of a time, none longer than the most, as few as possible; seconds. */
    static List<Double> of(double seconds, double mostS) {
        int count = (int) Math.max(1, Math.ceil(seconds / mostS - 1e-9));
        List<Double> bouts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            bouts.add(seconds / count);
        }
        return bouts;
    }
}
