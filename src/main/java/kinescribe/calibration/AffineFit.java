package kinescribe.calibration;

import java.util.ArrayList;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Recording;
import kinescribe.imu.Triad;
import kinescribe.imu.compare.AlignedSignals;
import kinescribe.imu.compare.ComparisonSettings;
import kinescribe.imu.compare.SignalComparison;
import kinescribe.job.JobContext;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * Fits y = M x + b by least squares to pairs of recordings of the same motion: the same subject,
 * trial and site. Each triad is mapped by itself, as a gyroscope does not see acceleration.
 *
 * <p>The fit minimises Σ |M x + b − y|² + λ |M − 1|² with λ a millionth of the samples' squares, so
 * that M stays near the identity in directions that the recordings do not tell: our own choice.
 */
public final class AffineFit {
    private static final double RIDGE = 1e-6;

    private AffineFit() {}

    /**
     * The best affine map. A notice warns if gravity at rest comes out wrong.
     *
     * @param settings how each pair is brought together first
     * @throws KinescribeException if no pair is there
     */
    public static Noticed<LinearCalibration> of(
            FittingSet set, ComparisonSettings settings, JobContext context)
            throws KinescribeException {
        List<RecordingPair> pairs = RecordingPair.match(set.simulated(), set.measured());
        if (pairs.isEmpty()) {
            throw new KinescribeException(
                    "No simulated recording has the same subject, trial and site as a measured"
                            + " one.",
                    "An affine map needs simulations of the measured motions themselves; for others"
                            + " use a quantile map or CORAL.");
        }
        List<ImuChannel> channels = set.channels();
        List<AlignedSignals> aligned = new ArrayList<>();
        for (RecordingPair pair : pairs) {
            context.progress(aligned.size(), pairs.size());
            aligned.add(
                    SignalComparison.of(pair.simulated(), pair.measured(), settings, context)
                            .signals());
        }
        int n = channels.size();
        double[] matrix = new double[n * n];
        double[] offset = new double[n];
        for (List<Integer> block : blocks(channels)) {
            solve(aligned, channels, block, matrix, offset);
        }
        List<Recording> used = pairs.stream().map(RecordingPair::measured).distinct().toList();
        LinearCalibration found =
                new LinearCalibration(
                        Calibration.Method.AFFINE, channels, matrix, offset, set.fittedOn(used));
        List<Recording> mapped = new ArrayList<>();
        for (RecordingPair pair : pairs) {
            mapped.add(found.apply(pair.simulated()));
        }
        List<Notice> notices = new ArrayList<>(GravityCheck.of(used).notices("measured"));
        notices.addAll(GravityCheck.of(mapped).notices("calibrated"));
        return new Noticed<>(found, notices);
    }

    /** Whole triads together, single channels by themselves. */
    private static List<List<Integer>> blocks(List<ImuChannel> channels) {
        List<List<Integer>> blocks = new ArrayList<>();
        for (Triad triad : Triad.values()) {
            List<Integer> whole = triad.columns(channels);
            if (whole.isEmpty()) {
                triad.channels().stream()
                        .map(channels::indexOf)
                        .filter(c -> c >= 0)
                        .forEach(c -> blocks.add(List.of(c)));
            } else {
                blocks.add(whole);
            }
        }
        return blocks;
    }

    private static void solve(
            List<AlignedSignals> aligned,
            List<ImuChannel> channels,
            List<Integer> block,
            double[] matrix,
            double[] offset) {
        int size = block.size();
        Moments moments = new Moments(size);
        double[] x = new double[size];
        double[] y = new double[size];
        for (AlignedSignals signals : aligned) {
            int width = signals.channels().size();
            for (int i = 0; i < signals.samples(); i++) {
                for (int k = 0; k < size; k++) {
                    int column = signals.channels().indexOf(channels.get(block.get(k)));
                    x[k] = signals.simulated()[i * width + column];
                    y[k] = signals.measured()[i * width + column];
                }
                moments.add(x, y);
            }
        }
        DMatrixRMaj factors = moments.factors(RIDGE);
        for (int row = 0; row < size; row++) {
            double rest = moments.meanY(row);
            for (int column = 0; column < size; column++) {
                double factor = factors.get(row, column);
                matrix[block.get(row) * channels.size() + block.get(column)] = factor;
                rest -= factor * moments.meanX(column);
            }
            offset[block.get(row)] = rest;
        }
    }

    /** Sums of two vectors' products, less their means, over complete pairs. */
    private static final class Moments {
        private final int size;
        private final double[] sumX;
        private final double[] sumY;
        private final DMatrixRMaj xx;
        private final DMatrixRMaj yx;
        private long count;

        Moments(int size) {
            this.size = size;
            sumX = new double[size];
            sumY = new double[size];
            xx = new DMatrixRMaj(size, size);
            yx = new DMatrixRMaj(size, size);
        }

        void add(double[] x, double[] y) {
            for (int k = 0; k < size; k++) {
                if (Double.isNaN(x[k] + y[k])) {
                    return;
                }
            }
            count++;
            for (int r = 0; r < size; r++) {
                sumX[r] += x[r];
                sumY[r] += y[r];
                for (int c = 0; c < size; c++) {
                    xx.add(r, c, x[r] * x[c]);
                    yx.add(r, c, y[r] * x[c]);
                }
            }
        }

        double meanX(int k) {
            return count == 0 ? 0 : sumX[k] / count;
        }

        double meanY(int k) {
            return count == 0 ? 0 : sumY[k] / count;
        }

        /** M = (Cyx + λ) (Cxx + λ)⁻¹ with centred sums C. */
        DMatrixRMaj factors(double ridge) {
            DMatrixRMaj left = yx.copy();
            DMatrixRMaj right = xx.copy();
            for (int r = 0; r < size; r++) {
                for (int c = 0; c < size; c++) {
                    left.add(r, c, -count * meanY(r) * meanX(c));
                    right.add(r, c, -count * meanX(r) * meanX(c));
                }
            }
            double lambda = ridge * CommonOps_DDRM.trace(xx) + Double.MIN_NORMAL;
            for (int k = 0; k < size; k++) {
                left.add(k, k, lambda);
                right.add(k, k, lambda);
            }
            DMatrixRMaj inverse = new DMatrixRMaj(size, size);
            CommonOps_DDRM.invert(right, inverse);
            DMatrixRMaj factors = new DMatrixRMaj(size, size);
            CommonOps_DDRM.mult(left, inverse, factors);
            return factors;
        }
    }
}
