package kinescribe.math;

/** Lengths of vectors in series. */
public final class Lengths {
    private Lengths() {}

    /**
     * The length of the vector in three columns of each row.
     *
     * @param rows {@code [samples × width]}, NaN where missing
     * @param width how many columns there are
     * @param first the first of the three columns, which stand side by side
     * @return a length a sample, NaN where a component is missing
     */
    public static double[] ofRows(double[] rows, int width, int first) {
        double[] lengths = new double[rows.length / width];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = Vec3.at(rows, i * width + first).norm();
        }
        return lengths;
    }

    /** The length of the vector that three equally long columns hold in each sample. */
    public static double[] ofColumns(double[] x, double[] y, double[] z) {
        double[] lengths = new double[x.length];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = new Vec3(x[i], y[i], z[i]).norm();
        }
        return lengths;
    }
}
