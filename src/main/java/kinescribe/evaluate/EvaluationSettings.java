package kinescribe.evaluate;

/**
 * How to evaluate.
 *
 * @param mode what to learn from
 * @param protocol who is tested when
 * @param model the classifier's id, such as {@code forest}
 * @param realShare share of each class's real training windows to use, above 0 up to 1
 * @param repeats how many seeds to average over
 * @param seed the first seed
 */
public record EvaluationSettings(
        EvaluationMode mode,
        Protocol protocol,
        String model,
        double realShare,
        int repeats,
        long seed) {
    public EvaluationSettings {
        if (!(realShare > 0 && realShare <= 1)) {
            throw new IllegalArgumentException("Expected a real share in (0, 1], got " + realShare);
        }
        if (repeats < 1) {
            throw new IllegalArgumentException("Expected at least one repeat, got " + repeats);
        }
    }

    /** Leave one subject out with a forest, all real data, three seeds. */
    public static EvaluationSettings standard(EvaluationMode mode) {
        return new EvaluationSettings(mode, Protocol.LOSO, "forest", 1, 3, 1);
    }
}
