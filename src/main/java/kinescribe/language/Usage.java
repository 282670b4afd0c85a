package kinescribe.language;

/**
 * What requests to a language model took, as its server counts.
 *
 * @param requests how many were sent, repeated ones too
 * @param inputTokens tokens of the questions
 * @param outputTokens tokens of the answers
 */
public record Usage(int requests, long inputTokens, long outputTokens) {
    /** Nothing. */
    public static final Usage NONE = new Usage(0, 0, 0);

    /** Both together. */
    public Usage plus(Usage other) {
        return new Usage(
                requests + other.requests,
                inputTokens + other.inputTokens,
                outputTokens + other.outputTokens);
    }
}
