package kinescribe.math;

import java.util.Arrays;
import kinescribe.job.JobContext;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;

/**
 * Least squares with a lower and an upper bound for each parameter: steps of Levenberg 1944 and
 * Marquardt 1963, in which parameters that lie on a bound and would leave it are held, and what
 * goes beyond a bound is put onto it (gradient projection, Bertsekas 1982). Derivatives are central
 * differences.
 */
public final class BoundedLeastSquares {
    private static final int MOST_ITERATIONS = 100;
    private static final double FIRST_DAMPING = 1e-3;
    private static final double GREATEST_DAMPING = 1e12;

    /** A step that gains less than this share of the sum of squares is the last one. */
    private static final double LEAST_GAIN = 1e-10;

    /** Steps of the differences, as a share of the distance of the bounds. */
    private static final double DIFFERENCE = 1e-5;

    private BoundedLeastSquares() {}

    /** What is left to explain at some parameters. */
    @FunctionalInterface
    public interface Residuals {
        /** Writes the residuals at the parameters, which are not kept. */
        void at(double[] parameters, double[] out);
    }

    /**
     * The best parameters.
     *
     * @param parameters where the sum of squares is least within the bounds
     * @param standardErrors by linearisation, from the mean square of the residuals; 0 for a
     *     parameter on its bound, which is held there
     * @param atBound which parameters lie on a bound
     * @param rms root mean square of the residuals
     * @param iterations steps taken
     * @param converged whether the last step gained next to nothing
     */
    public record Solution(
            double[] parameters,
            double[] standardErrors,
            boolean[] atBound,
            double rms,
            int iterations,
            boolean converged) {}

    /**
     * Looks for the least sum of squares near a start.
     *
     * @param residuals the function, smooth in the parameters
     * @param count how many residuals there are
     * @param start the parameters to start from; moved into the bounds
     * @param lower finite lower bounds
     * @param upper finite upper bounds; equal to the lower one to hold a parameter
     */
    public static Solution solve(
            Residuals residuals,
            int count,
            double[] start,
            double[] lower,
            double[] upper,
            JobContext context) {
        int n = start.length;
        double[] p = clamped(start, lower, upper);
        double[] r = new double[count];
        residuals.at(p, r);
        double cost = squares(r);
        double damping = FIRST_DAMPING;
        int iterations = 0;
        boolean converged = false;
        double[][] jacobian = jacobian(residuals, count, p, lower, upper);
        while (iterations < MOST_ITERATIONS && !converged && damping < GREATEST_DAMPING) {
            context.checkCancelled();
            iterations++;
            double[] gradient = gradient(jacobian, r);
            boolean[] held = new boolean[n];
            for (int k = 0; k < n; k++) {
                held[k] =
                        lower[k] >= upper[k]
                                || (p[k] <= lower[k] && gradient[k] > 0)
                                || (p[k] >= upper[k] && gradient[k] < 0);
            }
            double[] step = step(jacobian, gradient, held, damping);
            double[] next = new double[n];
            for (int k = 0; k < n; k++) {
                next[k] = p[k] + step[k];
            }
            next = clamped(next, lower, upper);
            double[] left = new double[count];
            residuals.at(next, left);
            double nextCost = squares(left);
            if (nextCost < cost) {
                converged = cost - nextCost <= LEAST_GAIN * cost;
                p = next;
                r = left;
                cost = nextCost;
                damping = Math.max(1e-12, damping / 10);
                jacobian = jacobian(residuals, count, p, lower, upper);
            } else {
                // A point at which no smaller step helps either is the least.
                converged = Arrays.equals(next, p) || cost == 0;
                damping *= 10;
            }
        }
        converged |= damping >= GREATEST_DAMPING;
        return new Solution(
                p,
                errors(jacobian, cost / Math.max(1, count - n), p, lower, upper),
                atBound(p, lower, upper),
                Math.sqrt(cost / Math.max(1, count)),
                iterations,
                converged);
    }

    private static double[][] jacobian(
            Residuals residuals, int count, double[] p, double[] lower, double[] upper) {
        double[][] columns = new double[p.length][count];
        double[] before = new double[count];
        for (int k = 0; k < p.length; k++) {
            double h = DIFFERENCE * (upper[k] - lower[k]);
            if (h > 0) {
                double[] at = p.clone();
                at[k] = p[k] + h;
                residuals.at(at, columns[k]);
                at[k] = p[k] - h;
                residuals.at(at, before);
                for (int i = 0; i < count; i++) {
                    columns[k][i] = (columns[k][i] - before[i]) / (2 * h);
                }
            }
        }
        return columns;
    }

    private static double[] gradient(double[][] jacobian, double[] r) {
        return Arrays.stream(jacobian).mapToDouble(column -> dot(column, r)).toArray();
    }

    /** Solves (JᵀJ + damping · diag) step = −gradient for the parameters that are not held. */
    private static double[] step(
            double[][] jacobian, double[] gradient, boolean[] held, double damping) {
        int n = gradient.length;
        DMatrixRMaj normal = normal(jacobian, held);
        DMatrixRMaj right = new DMatrixRMaj(n, 1);
        for (int k = 0; k < n; k++) {
            double diagonal = normal.get(k, k);
            normal.set(k, k, diagonal > 0 ? diagonal * (1 + damping) : 1);
            right.set(k, held[k] ? 0 : -gradient[k]);
        }
        DMatrixRMaj step = new DMatrixRMaj(n, 1);
        LinearSolverDense<DMatrixRMaj> solver = LinearSolverFactory_DDRM.chol(n);
        if (!solver.setA(normal)) {
            return new double[n];
        }
        solver.solve(right, step);
        return step.getData().clone();
    }

    /** JᵀJ with ones on the diagonal for held parameters and those without effect. */
    private static DMatrixRMaj normal(double[][] jacobian, boolean[] held) {
        int n = jacobian.length;
        DMatrixRMaj normal = new DMatrixRMaj(n, n);
        for (int a = 0; a < n; a++) {
            for (int b = 0; b <= a; b++) {
                double sum = held[a] || held[b] ? 0 : dot(jacobian[a], jacobian[b]);
                normal.set(a, b, sum);
                normal.set(b, a, sum);
            }
        }
        return normal;
    }

    private static double[] errors(
            double[][] jacobian, double variance, double[] p, double[] lower, double[] upper) {
        boolean[] held = atBound(p, lower, upper);
        DMatrixRMaj normal = normal(jacobian, held);
        double[] errors = new double[p.length];
        for (int k = 0; k < p.length; k++) {
            if (!(normal.get(k, k) > 0)) {
                // Nothing tells this parameter: its error is unknown, unless it is held.
                errors[k] = held[k] ? 0 : Double.NaN;
                normal.set(k, k, 1);
            }
        }
        DMatrixRMaj inverse = new DMatrixRMaj(p.length, p.length);
        boolean regular = CommonOps_DDRM.invert(normal, inverse);
        for (int k = 0; k < p.length; k++) {
            if (!held[k] && !Double.isNaN(errors[k])) {
                errors[k] = regular ? Math.sqrt(variance * inverse.get(k, k)) : Double.NaN;
            }
        }
        return errors;
    }

    private static boolean[] atBound(double[] p, double[] lower, double[] upper) {
        boolean[] at = new boolean[p.length];
        for (int k = 0; k < p.length; k++) {
            at[k] = p[k] <= lower[k] || p[k] >= upper[k];
        }
        return at;
    }

    private static double[] clamped(double[] p, double[] lower, double[] upper) {
        double[] inside = new double[p.length];
        for (int k = 0; k < p.length; k++) {
            if (!(lower[k] <= upper[k])) {
                throw new IllegalArgumentException(
                        "Expected bounds in order, got " + lower[k] + " and " + upper[k]);
            }
            inside[k] = Math.max(lower[k], Math.min(upper[k], p[k]));
        }
        return inside;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double squares(double[] r) {
        return dot(r, r);
    }
}
