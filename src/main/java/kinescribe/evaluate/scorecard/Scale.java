package kinescribe.evaluate.scorecard;

/** Which values a measure can take. */
enum Scale {
    /** From 0 to 1. */
    SHARE(0, 1),
    /** From 0 on. */
    DISTANCE(0, Double.POSITIVE_INFINITY),
    /** Any number. */
    SIGNED(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    private final double least;
    private final double most;

    Scale(double least, double most) {
        this.least = least;
        this.most = most;
    }

    /** The value, moved to the nearest that can be; NaN stays. */
    double bounded(double value) {
        return Math.max(least, Math.min(most, value));
    }
}
