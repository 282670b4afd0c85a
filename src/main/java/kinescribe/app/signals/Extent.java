package kinescribe.app.signals;

/** The least and the greatest of numbers, NaN left out. */
final class Extent {
    private double least = Double.POSITIVE_INFINITY;
    private double greatest = Double.NEGATIVE_INFINITY;

    /** Takes a number in. */
    void add(double value) {
        if (!Double.isNaN(value)) {
            least = Math.min(least, value);
            greatest = Math.max(greatest, value);
        }
    }

    /** Takes all values of a series in. */
    void add(Series series) {
        for (int i = 0; i < series.size(); i++) {
            add(series.value(i));
        }
    }

    /** Takes numbers in. */
    void add(double[] values) {
        for (double value : values) {
            add(value);
        }
    }

    /** Whether there was any number. */
    boolean isKnown() {
        return least <= greatest;
    }

    double least() {
        return least;
    }

    double greatest() {
        return greatest;
    }

    /** From the least to the greatest. */
    double size() {
        return greatest - least;
    }
}
