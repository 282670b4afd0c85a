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

    /** A figure near the floor whose interval reaches beyond is not called so: our own choice. */
    private static final double HALFWAY = 0.5;

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
     * or a hundredth of the way, if the interval stays short of halfway to the ceiling: that
     * nothing was found is no proof where little could be (Lakens 2017, "Equivalence tests"). Near
     * the ceiling is from the last tenth of the way to a tenth beyond. Where the interval is as
     * wide as the way from floor to ceiling and lies on it, nothing can be told. Where the bad
     * stand-in is not worse than the floor by two standard deviations, there is no way to stand on.
     */
    public Verdict verdict() {
        double span = worse(ceiling.mean());
        double off = worse(value.mean());
        if (Double.isNaN(off) || Double.isNaN(span)) {
            return Verdict.UNKNOWN;
        }
        if (span <= APART * Math.hypot(floor.sd(), ceiling.sd())) {
            return off > APART * Math.hypot(floor.sd(), value.sd())
                    ? Verdict.OFF_FLOOR
                    : Verdict.NO_SAYING;
        }
        double oneEnd = worse(value.interval().get(0));
        double otherEnd = worse(value.interval().get(1));
        double best = Math.min(oneEnd, otherEnd) / span;
        double worst = Math.max(oneEnd, otherEnd) / span;
        boolean near = off <= Math.max(NONE * span, APART * floor.sd());
        if ((worst - best >= 1 && best < 1 && worst > 0) || (near && worst > HALFWAY)) {
            return Verdict.CANNOT_TELL;
        }
        if (near) {
            return Verdict.NEAR_FLOOR;
        }
        if (off > (1 + NEAR) * span) {
            return Verdict.BEYOND_CEILING;
        }
        return off >= (1 - NEAR) * span ? Verdict.NEAR_CEILING : Verdict.BETWEEN;
    }

    /** By how much a figure is worse than the floor. */
    private double worse(double figure) {
        return kind.higherIsBetter() ? floor.mean() - figure : figure - floor.mean();
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
