package kinescribe.synthesis;

import java.util.OptionalDouble;
import kinescribe.compose.Margins;
import kinescribe.motion.Body;

/**
 * What to synthesize.
 *
 * @param prompt what the person does, in a sentence
 * @param seconds wished length in seconds, above zero
 * @param rateHz frames per second of the result
 * @param body whose motion it is
 * @param seed names one of the many ways to do it
 * @param margins what of the length is for going over from and to other motions; a turn on the way
 *     comes in the middle of the rest
 */
public record SynthesisRequest(
        String prompt, double seconds, double rateHz, Body body, long seed, Margins margins) {
    /** Frames per second where nobody asked for another rate. */
    public static final double DEFAULT_RATE_HZ = 60;

    /** Seconds where nobody asked for another length. */
    public static final double DEFAULT_SECONDS = 8;

    private static final double LONGEST_S = 3600;

    /** The most frames of a motion: more than an hour at 100 Hz; what fits a usual heap. */
    public static final int MOST_FRAMES = 400_000;

    /** A request for a motion by itself. */
    public SynthesisRequest(String prompt, double seconds, double rateHz, Body body, long seed) {
        this(prompt, seconds, rateHz, body, seed, Margins.NONE);
    }

    /**
     * A request in which the prompt's own words on length ("for 12 seconds") and body ("an old
     * woman") count, and the others only where it has none.
     *
     * @throws IllegalArgumentException if the numbers are out of range; a length that the prompt
     *     names is cut to what is possible
     */
    public static SynthesisRequest ofPrompt(
            String prompt, double otherwiseSeconds, double rateHz, Body otherwise, long seed) {
        Reading words = new Reading(PromptWords.of(prompt));
        double longest = longestS(rateHz);
        Body body = PromptPerson.read(words).orElse(otherwise);
        OptionalDouble said = Durations.said(prompt, body, seed);
        return new SynthesisRequest(
                prompt,
                said.isPresent() ? Math.min(longest, said.getAsDouble()) : otherwiseSeconds,
                rateHz,
                body,
                seed);
    }

    /**
     * How long a prompt says that it lasts, by a time or by a way to go; empty where it says
     * nothing of it.
     *
     * @param body who does it
     * @param seed the seed of the request, which decides how fast
     */
    public static OptionalDouble statedS(String prompt, Body body, long seed) {
        return Durations.said(prompt, body, seed);
    }

    /** The longest motion at a rate, seconds. */
    static double longestS(double rateHz) {
        return Math.min(LONGEST_S, MOST_FRAMES / rateHz);
    }

    public SynthesisRequest {
        if (seconds * rateHz > MOST_FRAMES) {
            throw new IllegalArgumentException(
                    "Expected at most " + MOST_FRAMES + " frames, got " + seconds * rateHz);
        }
        if (!(seconds > 0) || seconds > LONGEST_S) {
            throw new IllegalArgumentException("Expected 0 < seconds ≤ 3600, got " + seconds);
        }
        if (!(rateHz >= 1) || rateHz > 1000) {
            throw new IllegalArgumentException("Expected 1 ≤ rateHz ≤ 1000, got " + rateHz);
        }
    }
}
