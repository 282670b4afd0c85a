package kinescribe.synthesis;

/**
 * A number in a prompt with its unit, in the units of {@link Measure}.
 *
 * @param low the number, or the lower end of a range
 * @param high the same number, or the upper end
 * @param measure what it measures
 * @param vague whether the word is no exact number, as "several"
 * @param from where it starts in the text
 * @param to where it ends in the text, exclusive
 */
record Quantity(double low, double high, Measure measure, boolean vague, int from, int to) {
    /** The number; of a range the middle. */
    double value() {
        return (low + high) / 2;
    }

    boolean is(Measure other) {
        return measure == other;
    }

    /** Whether the prompt leaves open which number it is. */
    boolean isOpen() {
        return vague || low != high;
    }

    /** What it is called in a message: as it stands in the text. */
    String in(String text) {
        return text.substring(from, to);
    }

    /** Its speed over the floor, whether said as speed or as pace, m/s. */
    double speedMps() {
        return measure == Measure.PACE ? 1 / Math.max(0.01, value()) : value();
    }
}
