package kinescribe.evaluate;

import java.util.function.ToDoubleFunction;

/** The figures that sum up how well people were recognised. */
public enum Measure {
    /** Mean F1 of the classes: {@link Metrics#macroF1}. */
    MACRO_F1("Macro-F1", counts -> Metrics.macroF1(counts.confusion())),
    /** Mean recall of the classes: {@link Metrics#balancedAccuracy}. */
    BALANCED_ACCURACY("Balanced accuracy", c -> Metrics.balancedAccuracy(c.confusion())),
    /** Share of windows recognised: {@link Metrics#accuracy}. */
    ACCURACY("Accuracy", counts -> Metrics.accuracy(counts.confusion())),
    /** Distance of probabilities from the truth: {@link Reliability#calibrationError}. */
    CALIBRATION_ERROR("Calibration error", counts -> counts.reliability().calibrationError());

    private final String label;
    private final ToDoubleFunction<Counts> score;

    Measure(String label, ToDoubleFunction<Counts> score) {
        this.label = label;
        this.score = score;
    }

    /** What to show people. */
    public String label() {
        return label;
    }

    /** Whether more is better; of the calibration error less is. */
    public boolean moreIsBetter() {
        return this != CALIBRATION_ERROR;
    }

    /** The figure of what was counted; NaN for nothing. */
    double of(Counts counts) {
        return score.applyAsDouble(counts);
    }
}
