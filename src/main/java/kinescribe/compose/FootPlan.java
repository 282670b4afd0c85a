package kinescribe.compose;

import kinescribe.motion.PoseTrack;
import org.jspecify.annotations.Nullable;

/**
 * Decides when each foot goes over from one motion to the next: while either motion has it in the
 * air, or, where it stands in both, in a step of its own that does not coincide with the other
 * foot's.
 */
final class FootPlan {
    // Shortest time for a foot to go over, and how much more it takes for each metre up to a whole
    // step. Our own choice, a quick step.
    private static final double LEAST_S = 0.24;
    private static final double LEAST_S_PER_M = 0.9;
    private static final double STEP_M = 0.4;

    /** A foot that stands for a shorter time is still on its way; our own choice. */
    private static final double HALT_S = 0.08;

    private final PoseTrack before;
    private final PoseTrack after;
    private final int last;

    private FootPlan(PoseTrack before, PoseTrack after) {
        this.before = before;
        this.after = after;
        this.last = before.motion().frames() - 1;
    }

    /** The frames of a change, first and last. */
    private record Span(int from, int to) {}

    /**
     * The changes of the left and the right foot.
     *
     * @param before the last frames of the first motion
     * @param after as many first frames of the second, placed in the same world
     */
    static FootChange[] of(PoseTrack before, PoseTrack after, PosedLeg[] legs) {
        FootPlan plan = new FootPlan(before, after);
        Span[] spans = plan.spans(legs);
        FootChange[] changes = new FootChange[spans.length];
        for (int s = 0; s < spans.length; s++) {
            changes[s] = FootChange.over(before, after, legs[s], spans[s].from(), spans[s].to());
        }
        return changes;
    }

    private Span[] spans(PosedLeg[] legs) {
        Span left = inTheAir(legs[0]);
        Span right = inTheAir(legs[1]);
        Span all = new Span(0, last);
        if (left != null && right != null) {
            return new Span[] {left, right};
        }
        if (left != null) {
            return new Span[] {left, needsStep(legs[1]) ? besides(left, legs[1]) : all};
        }
        if (right != null) {
            return new Span[] {needsStep(legs[0]) ? besides(right, legs[0]) : all, right};
        }
        if (!needsStep(legs[0]) || !needsStep(legs[1])) {
            return new Span[] {all, all};
        }
        Span early = new Span(0, last / 2);
        Span late = new Span(last / 2, last);
        return wayM(legs[0]) >= wayM(legs[1]) ? new Span[] {early, late} : new Span[] {late, early};
    }

    /**
     * The longest time in which one motion or the other has the foot in the air, short halts
     * included; null if it stands in both throughout.
     */
    private @Nullable Span inTheAir(PosedLeg leg) {
        int halt = (int) Math.round(HALT_S * before.motion().rateHz());
        Span longest = null;
        int k = 0;
        while (k <= last) {
            int from = k;
            int to = k - 1;
            while (k <= last && k - to <= halt + 1) {
                if (!Support.stands(before, leg, k) || !Support.stands(after, leg, k)) {
                    from = to < from ? k : from;
                    to = k;
                }
                k++;
            }
            if (to >= from && (longest == null || to - from > longest.to() - longest.from())) {
                longest = new Span(from, Math.min(last, to + 1));
            }
        }
        return longest == null ? null : widened(leg, longest.from(), longest.to());
    }

    /** The longer time before or after another foot's. */
    private Span besides(Span other, PosedLeg leg) {
        return other.from() > last - other.to()
                ? widened(leg, 0, other.from())
                : widened(leg, other.to(), last);
    }

    private Span widened(PosedLeg leg, int from, int to) {
        double seconds = LEAST_S + LEAST_S_PER_M * Math.min(STEP_M, wayM(leg));
        int least = Math.min(last, (int) Math.round(seconds * before.motion().rateHz()));
        int more = Math.max(0, least - (to - from));
        int start = Math.max(0, Math.min(from - more / 2, last - least));
        return new Span(start, Math.min(last, Math.max(to, start + least)));
    }

    private boolean needsStep(PosedLeg leg) {
        return FootChange.needsStep(before, after, leg, last / 2);
    }

    private double wayM(PosedLeg leg) {
        return FootChange.wayM(before, after, leg, last / 2);
    }
}
