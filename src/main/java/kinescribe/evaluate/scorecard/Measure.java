package kinescribe.evaluate.scorecard;

/**
 * One figure of a scorecard.
 *
 * @param kind what was measured
 * @param value the virtual windows against half of the real people
 * @param floor the other half of the real people instead
 * @param ceiling a bad stand-in instead
 */
public record Measure(MeasureKind kind, Estimate value, Estimate floor, Estimate ceiling) {
    /** This share of the way from the floor counts as none: our own choice. */
    private static final double NONE = 0.01;

    /** Within this share of the way before or after the ceiling counts as near: our own choice. */
    private static final double NEAR = 0.1;

    /** Standard deviations within which two figures are not told apart: our own choice. */
    private static final double APART = 2;

    /**
     * Where the value stands: 0 at the floor, 1 at the ceiling; below 0 where it is better than the
     * floor. NaN where something is not known.
     */
    public double position() {
        return (value.mean() - floor.mean()) / (ceiling.mean() - floor.mean());
    }

    /**
     * Near the floor is better than the floor, within two standard deviations of the floor's draws
     * or a hundredth of the way; near the ceiling is from the last tenth of the way to a tenth
     * beyond. Where the bad stand-in is not worse than the floor by two standard deviations, the
     * figure says nothing.
     */
    public Verdict verdict() {
        double span = ceiling.mean() - floor.mean();
        if (Double.isNaN(value.mean()) || Double.isNaN(span)) {
            return Verdict.UNKNOWN;
        }
        double worse = kind.higherIsBetter() ? -span : span;
        if (worse <= APART * Math.hypot(floor.sd(), ceiling.sd())) {
            return Verdict.NO_SAYING;
        }
        if (position() <= Math.max(NONE, APART * floor.sd() / worse)) {
            return Verdict.NEAR_FLOOR;
        }
        if (position() > 1 + NEAR) {
            return Verdict.BEYOND_CEILING;
        }
        return position() >= 1 - NEAR ? Verdict.NEAR_CEILING : Verdict.BETWEEN;
    }

    /** What the figure means for these data, in one plain sentence. */
    public String sentence() {
        return Sentences.of(this);
    }

    /** This measure with one more part if it is of a kind; otherwise itself. */
    Measure withPart(MeasureKind wanted, String name, double part) {
        return kind == wanted ? new Measure(kind, value.with(name, part), floor, ceiling) : this;
    }
}
