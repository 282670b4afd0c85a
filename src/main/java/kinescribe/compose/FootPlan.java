package kinescribe.compose;

import java.util.function.IntPredicate;
import kinescribe.motion.PoseTrack;
import org.jspecify.annotations.Nullable;

/**
 * Decides when each foot goes over from one motion to the next: while either motion has it in the
 * air, or, where it stands in both, in a step of its own that does not coincide with the other
 * foot's.
 */
final class FootPlan {
    /** Shortest time for a foot to go over. Our own choice, a quick small step. */
    private static final double LEAST_S = 0.24;

    private final PoseTrack before;
    private final PoseTrack after;
    private final int last;
    private final int least;

    private FootPlan(PoseTrack before, PoseTrack after) {
        this.before = before;
        this.after = after;
        this.last = before.motion().frames() - 1;
        this.least = Math.min(last, (int) Math.round(LEAST_S * before.motion().rateHz()));
    }

    /** The frames of a change, first and last. */
    private record Span(int from, int to) {}

    /**
     * The changes of the left and the right foot.
     *
     * @param before the last frames of the first motion
     * @param after as many first frames of the second, placed in the same world
     */
    static FootChange[] of(PoseTrack before, PoseTrack after, Leg[] legs) {
        FootPlan plan = new FootPlan(before, after);
        Span[] spans = plan.spans(legs);
        FootChange[] changes = new FootChange[spans.length];
        for (int s = 0; s < spans.length; s++) {
            changes[s] = FootChange.over(before, after, legs[s], spans[s].from(), spans[s].to());
        }
        return changes;
    }

    private Span[] spans(Leg[] legs) {
        Span left = inTheAir(legs[0]);
        Span right = inTheAir(legs[1]);
        Span all = new Span(0, last);
        if (left != null && right != null) {
            return new Span[] {left, right};
        }
        if (left != null) {
            return new Span[] {left, needsStep(legs[1]) ? besides(left) : all};
        }
        if (right != null) {
            return new Span[] {needsStep(legs[0]) ? besides(right) : all, right};
        }
        if (!needsStep(legs[0]) || !needsStep(legs[1])) {
            return new Span[] {all, all};
        }
        Span early = new Span(0, last / 2);
        Span late = new Span(last / 2, last);
        return wayM(legs[0]) >= wayM(legs[1]) ? new Span[] {early, late} : new Span[] {late, early};
    }

    /**
     * From where the first motion lifts the foot to where the second has put it down; null if it
     * stands in both throughout.
     */
    private @Nullable Span inTheAir(Leg leg) {
        int liftBefore = first(k -> !Standing.is(before, leg, k));
        int liftAfter = first(k -> !Standing.is(after, leg, k));
        if (liftBefore > last && liftAfter > last) {
            return null;
        }
        int downBefore = last + 1 - first(k -> !Standing.is(before, leg, last - k));
        int downAfter = last + 1 - first(k -> !Standing.is(after, leg, last - k));
        int from = Math.min(last, liftBefore > last ? liftAfter : liftBefore);
        int to = Math.min(last, liftAfter > last ? downBefore : downAfter);
        return widened(Math.min(from, to), Math.max(from, to));
    }

    /** The longer time before or after another foot's. */
    private Span besides(Span other) {
        return other.from() > last - other.to()
                ? widened(0, other.from())
                : widened(other.to(), last);
    }

    private Span widened(int from, int to) {
        int more = Math.max(0, least - (to - from));
        int start = Math.max(0, Math.min(from - more / 2, last - least));
        return new Span(start, Math.min(last, Math.max(to, start + least)));
    }

    private boolean needsStep(Leg leg) {
        return FootChange.needsStep(before, after, leg, last / 2);
    }

    private double wayM(Leg leg) {
        return FootChange.wayM(before, after, leg, last / 2);
    }

    /** The first frame of which something is true, or one beyond the last. */
    private int first(IntPredicate test) {
        int k = 0;
        while (k <= last && !test.test(k)) {
            k++;
        }
        return k;
    }
}
