package kinescribe.math;

/**
 * A square system of linear equations whose matrix is zero outside a band, solved by elimination
 * without exchanging rows. That is stable for spline interpolation, whose matrices are totally
 * positive (de Boor and Pinkus 1977), also with equations for derivatives at the ends around them:
 * the tests hold such curves to those of SciPy.
 */
final class BandedSystem {
    private final int size;
    private final int band;
    private final double[] rows;

    /**
     * @param size how many equations
     * @param band how many diagonals lie on each side of the main one
     */
    BandedSystem(int size, int band) {
        this.size = size;
        this.band = band;
        this.rows = new double[size * (2 * band + 1)];
    }

    /** Sets an entry; entries outside the band have to be zero and are left out. */
    void set(int row, int column, double value) {
        int diagonal = column - row + band;
        if (diagonal >= 0 && diagonal <= 2 * band) {
            rows[row * (2 * band + 1) + diagonal] = value;
        }
    }

    /**
     * Solves for several right-hand sides at once, once only: the matrix is used up.
     *
     * @param sides right-hand sides {@code [size][channels]} or more rows, the first of which are
     *     overwritten by the solutions
     */
    void solve(double[][] sides) {
        int width = 2 * band + 1;
        for (int pivot = 0; pivot < size; pivot++) {
            double scale = 1 / rows[pivot * width + band];
            int last = Math.min(size - 1, pivot + band);
            for (int row = pivot + 1; row <= last; row++) {
                double factor = rows[row * width + band + pivot - row] * scale;
                if (factor != 0) {
                    for (int column = pivot + 1; column <= last; column++) {
                        rows[row * width + band + column - row] -=
                                factor * rows[pivot * width + band + column - pivot];
                    }
                    subtract(factor, sides[pivot], sides[row]);
                }
            }
        }
        for (int row = size - 1; row >= 0; row--) {
            int last = Math.min(size - 1, row + band);
            for (int column = row + 1; column <= last; column++) {
                double factor = rows[row * width + band + column - row];
                if (factor != 0) {
                    subtract(factor, sides[column], sides[row]);
                }
            }
            double scale = 1 / rows[row * width + band];
            double[] side = sides[row];
            for (int c = 0; c < side.length; c++) {
                side[c] *= scale;
            }
        }
    }

    private static void subtract(double factor, double[] what, double[] from) {
        for (int c = 0; c < from.length; c++) {
            from[c] -= factor * what[c];
        }
    }
}
