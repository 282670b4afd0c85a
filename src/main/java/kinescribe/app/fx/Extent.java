package kinescribe.app.fx;

/** The least and the greatest of numbers, NaN left out. */
public final class Extent {
    private double least = Double.POSITIVE_INFINITY;
    private double greatest = Double.NEGATIVE_INFINITY;

    /** Takes a number in. */
    public void add(double value) {
        if (!Double.isNaN(value)) {
            least = Math.min(least, value);
            greatest = Math.max(greatest, value);
        }
    }

    /** Takes numbers in. */
    public void add(double[] values) {
        for (double value : values) {
            add(value);
        }
    }

    /** Whether there was any number. */
    public boolean isKnown() {
        return least <= greatest;
    }

    /** The least. */
    public double least() {
        return least;
    }

    /** The greatest. */
    public double greatest() {
        return greatest;
    }

    /** From the least to the greatest. */
    public double size() {
        return greatest - least;
    }
}
