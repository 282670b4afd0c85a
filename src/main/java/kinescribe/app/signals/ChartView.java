package kinescribe.app.signals;

/** The ways in which the panel shows signals. */
enum ChartView {
    /** Simulated over measured. */
    OVERLAY("Overlay", "Simulated and measured signals over time"),
    /** Simulated less measured. */
    RESIDUAL("Residual", "Simulated less measured, over time"),
    /** Power over frequency. */
    SPECTRUM("Spectrum", "Power spectral density of the shown stretch, by Welch's method"),
    /** Quantiles against quantiles. */
    QUANTILES("Quantiles", "Quantiles of the simulated against those of the measured values"),
    /** Numbers of agreement. */
    AGREEMENT("Agreement", "How well both sides agree over the shown stretch: a row a signal"),
    /** Why it looks like this. */
    PARTS("Why?", "Why does it look like this: the parts that a signal is made of");

    private final String label;
    private final String meaning;

    ChartView(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    /** What it shows, in a sentence. */
    String meaning() {
        return meaning;
    }

    /** Whether time runs from left to right in it. */
    boolean isOverTime() {
        return this == OVERLAY || this == RESIDUAL || this == PARTS;
    }

    /** Whether it needs both sides. */
    boolean compares() {
        return this == RESIDUAL || this == QUANTILES || this == AGREEMENT;
    }

    @Override
    public String toString() {
        return label;
    }
}
