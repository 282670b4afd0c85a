package kinescribe.language;

/**
 * How patient and how busy a connection is.
 *
 * @param timeoutS seconds without a byte from the server after which a request is given up
 * @param retries how often a request is sent again
 * @param requestsPerMinute the most requests within any 60 s
 * @param answerTokens the most tokens of an answer
 */
public record Limits(int timeoutS, int retries, int requestsPerMinute, int answerTokens) {
    /** Our own choice: patient enough for a model on a slow computer. */
    public static final Limits USUAL = new Limits(120, 4, 60, 4096);

    public Limits {
        if (timeoutS < 1 || retries < 0 || requestsPerMinute < 1 || answerTokens < 1) {
            throw new IllegalArgumentException(
                    "Time-out, requests a minute and tokens from 1 on and no negative retries are"
                            + " expected, got "
                            + timeoutS
                            + ", "
                            + requestsPerMinute
                            + ", "
                            + answerTokens
                            + " and "
                            + retries);
        }
    }
}
