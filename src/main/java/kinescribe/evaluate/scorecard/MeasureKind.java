package kinescribe.evaluate.scorecard;

import java.util.Locale;

/**
 * The measures of a scorecard. Every one of them has a floor, what two halves of the real people
 * score, and a ceiling, what a bad stand-in scores: white noise with each channel's mean and
 * standard deviation, or a figure that follows from the definition.
 */
public enum MeasureKind {
    TSTR(MeasureGroup.USEFULNESS, "Taught by virtual, tested on real", "macro-F1", Scale.SHARE),
    TRTS(MeasureGroup.USEFULNESS, "Taught by real, tested on virtual", "macro-F1", Scale.SHARE),
    DISCRIMINATIVE(MeasureGroup.FIDELITY, "Discriminative score", "", Scale.SHARE),
    AUC(MeasureGroup.FIDELITY, "ROC area off one half", "", Scale.SHARE),
    PREDICTIVE(MeasureGroup.FIDELITY, "Predictive score", "SD", Scale.DISTANCE),
    MMD(MeasureGroup.FIDELITY, "Maximum mean discrepancy, squared", "", Scale.SIGNED),
    FRECHET(MeasureGroup.FIDELITY, "Fréchet distance", "", Scale.DISTANCE),
    MARGINALS(MeasureGroup.FIDELITY, "Marginal distributions (MDD)", "", Scale.DISTANCE),
    OUTSIDE(MeasureGroup.FIDELITY, "Values outside the real range", "share", 1),
    AUTOCORRELATION(MeasureGroup.FIDELITY, "Autocorrelation (ACD)", "", Scale.DISTANCE),
    SKEWNESS(MeasureGroup.FIDELITY, "Skewness", "", Scale.DISTANCE),
    KURTOSIS(MeasureGroup.FIDELITY, "Kurtosis", "", Scale.DISTANCE),
    SPECTRUM(MeasureGroup.FIDELITY, "Power spectrum", "ln", Scale.DISTANCE),
    DOMINANT_FREQUENCY(MeasureGroup.FIDELITY, "Dominant frequency", "Hz", Scale.DISTANCE),
    SPECTRAL_ENTROPY(MeasureGroup.FIDELITY, "Spectral entropy", "", Scale.DISTANCE),
    KOLMOGOROV_SMIRNOV(MeasureGroup.FIDELITY, "Kolmogorov–Smirnov", "", Scale.SHARE),
    WASSERSTEIN_ACC(MeasureGroup.FIDELITY, "Wasserstein, acceleration", "m/s²", Scale.DISTANCE),
    WASSERSTEIN_GYR(MeasureGroup.FIDELITY, "Wasserstein, rotation", "rad/s", Scale.DISTANCE),
    CROSS_CHANNEL(MeasureGroup.FIDELITY, "Correlation between channels", "", Scale.DISTANCE),
    PRECISION(MeasureGroup.DIVERSITY, "Precision", "share", Scale.SHARE),
    RECALL(MeasureGroup.DIVERSITY, "Recall", "share", Scale.SHARE),
    DENSITY(MeasureGroup.DIVERSITY, "Density", "", Scale.DISTANCE),
    COVERAGE(MeasureGroup.DIVERSITY, "Coverage", "share", Scale.SHARE),
    DIVERSITY(MeasureGroup.DIVERSITY, "Gap in diversity", "ln", Scale.DISTANCE),
    CLOSEST(MeasureGroup.COPIES, "Distance to the closest real window", "of noise's", 0),
    COPIES(MeasureGroup.COPIES, "Copies of real windows", "share", 1),
    LEARNT(MeasureGroup.COPIES, "Nearer to people learnt from", "share", 1),
    TWINS(MeasureGroup.COPIES, "Near-duplicates", "share", 1),
    REST(MeasureGroup.PHYSICS, "Gravity at rest", "m/s²", 9.80665),
    TURNS(MeasureGroup.PHYSICS, "Gyroscope against accelerometer", "1 − r", 1),
    RANGE(MeasureGroup.PHYSICS, "Beyond 16 g or 2000 °/s", "share", 1);

    private final MeasureGroup group;
    private final String title;
    private final String unit;
    private final Scale scale;
    private final double worst;

    MeasureKind(MeasureGroup group, String title, String unit, Scale scale) {
        this(group, title, unit, scale, Double.NaN);
    }

    MeasureKind(MeasureGroup group, String title, String unit, double worst) {
        this(group, title, unit, Scale.DISTANCE, worst);
    }

    MeasureKind(MeasureGroup group, String title, String unit, Scale scale, double worst) {
        this.group = group;
        this.title = title;
        this.unit = unit;
        this.scale = scale;
        this.worst = worst;
    }

    /** The word that files and the command line use. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is asked for. */
    public MeasureGroup group() {
        return group;
    }

    /** What to show people. */
    public String title() {
        return title;
    }

    /** The unit, or "" where it has none. */
    public String unit() {
        return unit;
    }

    /** Whether the floor lies above the ceiling. */
    public boolean higherIsBetter() {
        return switch (this) {
            case TSTR, TRTS, PRECISION, RECALL, DENSITY, COVERAGE, CLOSEST -> true;
            default -> false;
        };
    }

    /** Whether noise says how bad it can be; otherwise the definition does. */
    public boolean ceilingIsNoise() {
        return Double.isNaN(worst);
    }

    /** The ceiling that follows from the definition; NaN where noise says it. */
    double worst() {
        return worst;
    }

    Scale scale() {
        return scale;
    }
}
