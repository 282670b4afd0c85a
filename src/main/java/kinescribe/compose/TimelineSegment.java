package kinescribe.compose;

import java.util.OptionalLong;

/**
 * A stretch of a timeline.
 *
 * @param prompt what the person does
 * @param seconds for how long
 * @param seed names one of the many ways to do it; where there is none, the timeline's seed decides
 */
public record TimelineSegment(String prompt, double seconds, OptionalLong seed) {
    /** The shortest segment in seconds. */
    public static final double LEAST_S = 0.2;

    /** The longest segment in seconds. */
    public static final double MOST_S = 3600;

    public TimelineSegment {
        if (!(seconds >= LEAST_S && seconds <= MOST_S)) {
            throw new IllegalArgumentException(
                    "Expected " + LEAST_S + " … " + MOST_S + " seconds, got " + seconds);
        }
    }

    /** A segment without a seed of its own. */
    public TimelineSegment(String prompt, double seconds) {
        this(prompt, seconds, OptionalLong.empty());
    }
}
