package kinescribe.compose;

import java.util.ArrayList;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.job.JobContext;
import kinescribe.motion.Motion;

/**
 * Prompts one after another, as one motion. Each segment is made longer than asked for by its share
 * of the transitions, in which it overlaps with its neighbours ({@link MotionJoin}). Where one ends
 * in another posture than the next begins with, the act that leads there is put between, and the
 * motion gets longer by it.
 *
 * @param segments what is done, in order
 * @param transitionS seconds in which one segment turns into the next
 */
public record Timeline(List<TimelineSegment> segments, double transitionS) {
    /** Seconds of a transition where nobody asked for another length. */
    public static final double DEFAULT_TRANSITION_S = 0.6;

    /** The shortest transition in seconds. */
    public static final double LEAST_TRANSITION_S = 0.3;

    /** The longest transition in seconds. */
    public static final double MOST_TRANSITION_S = 2;

    public Timeline {
        segments = List.copyOf(segments);
        if (segments.isEmpty()) {
            throw new IllegalArgumentException("Expected at least one segment, got none");
        }
        if (!(transitionS >= LEAST_TRANSITION_S && transitionS <= MOST_TRANSITION_S)) {
            throw new IllegalArgumentException(
                    "Expected a transition of "
                            + LEAST_TRANSITION_S
                            + " … "
                            + MOST_TRANSITION_S
                            + " s, got "
                            + transitionS);
        }
    }

    /**
     * A stretch of the finished motion.
     *
     * @param prompt what is done
     * @param segment index of the segment, or −1 for an act that was put between
     * @param fromS start in seconds
     * @param toS end in seconds
     */
    public record Span(String prompt, int segment, double fromS, double toS) {
        /** The segment of acts that were put between. */
        public static final int NO_SEGMENT = -1;

        /** Whether nobody asked for it: an act that was put between. */
        public boolean isAdded() {
            return segment == NO_SEGMENT;
        }

        /** How long it takes, in seconds. */
        public double seconds() {
            return toS - fromS;
        }
    }

    /**
     * A finished timeline.
     *
     * @param motion the motion
     * @param spans what happens when; they follow one another without gaps
     */
    public record Made(Motion motion, List<Span> spans) {
        public Made {
            spans = List.copyOf(spans);
        }

        /**
         * What is to be seen of it between two times, told anew from 0 s.
         *
         * @param fromS first second
         * @param toS last second, after the first
         */
        public Made between(double fromS, double toS) {
            int from = (int) Math.round(fromS * motion.rateHz());
            int to = Math.min(motion.frames(), (int) Math.round(toS * motion.rateHz()));
            if (from < 0 || to - from < 2) {
                throw new IllegalArgumentException(
                        "Expected two frames or more, got " + fromS + " to " + toS + " s");
            }
            double startS = from / motion.rateHz();
            double lengthS = (to - from) / motion.rateHz();
            List<Span> seen = new ArrayList<>();
            for (Span span : spans) {
                double begin = Math.max(0, span.fromS() - startS);
                double end = Math.min(lengthS, span.toS() - startS);
                if (begin < end) {
                    seen.add(new Span(span.prompt(), span.segment(), begin, end));
                }
            }
            return new Made(Clips.slice(motion, from, to), seen);
        }
    }

    /** What happens when if no act has to be put between. */
    public List<Span> planned() {
        List<Span> spans = new ArrayList<>();
        double at = 0;
        for (int i = 0; i < segments.size(); i++) {
            double end = at + segments.get(i).seconds();
            spans.add(new Span(segments.get(i).prompt(), i, at, end));
            at = end;
        }
        return spans;
    }

    /** How long all segments take together, in seconds. */
    public double seconds() {
        return segments.stream().mapToDouble(TimelineSegment::seconds).sum();
    }

    /**
     * Makes the motion.
     *
     * @param source makes the single motions
     * @param rateHz frames per second of what the source makes
     * @param seed names one of the many ways; segments with a seed of their own keep to it
     * @return the motion, with what the source noticed and a notice for each act put between
     * @throws KinescribeException if the source cannot make a segment
     */
    public Noticed<Made> make(ClipSource source, double rateHz, long seed, JobContext context)
            throws KinescribeException {
        return new TimelineMaker(this, source, rateHz, seed).make(context);
    }
}
