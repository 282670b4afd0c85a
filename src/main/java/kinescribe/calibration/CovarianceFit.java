package kinescribe.calibration;

import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Recording;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * Aligns the covariance of channels (CORAL; Sun, Feng and Saenko 2016, "Return of frustratingly
 * easy domain adaptation"): simulated samples are whitened by their own covariance Cs and coloured
 * by the measured Ct, y = Ct^½ Cs^−½ (x − μs) + μt, with symmetric square roots. No pairs are
 * needed.
 *
 * <p>The paper adds the identity to both covariances; our channels have units, so we add each
 * channel's own variance instead, times a factor, and move the means, too: our own choice.
 */
public final class CovarianceFit {
    /** The usual factor: our own choice. */
    public static final double REGULARISATION = 0.01;

    /** Variance that is added to channels that do not vary at all, so that they have a root. */
    private static final double LEAST_VARIANCE = 1e-12;

    private CovarianceFit() {}

    /**
     * The alignment.
     *
     * @param regularisation by which share of their own size variances grow first, above zero
     * @throws KinescribeException if the recordings share no channel or have no whole samples
     */
    public static LinearCalibration of(FittingSet set, double regularisation)
            throws KinescribeException {
        if (!(regularisation > 0)) {
            throw new IllegalArgumentException(
                    "Expected a regularisation above 0, got " + regularisation);
        }
        List<ImuChannel> channels = set.channels();
        Spread source = spread(set.simulated(), channels, regularisation);
        Spread target = spread(set.measured(), channels, regularisation);
        int n = channels.size();
        DMatrixRMaj matrix = new DMatrixRMaj(n, n);
        CommonOps_DDRM.mult(power(target.covariance, 0.5), power(source.covariance, -0.5), matrix);
        double[] offset = target.mean.clone();
        for (int r = 0; r < n; r++) {
            for (int c = 0; c < n; c++) {
                offset[r] -= matrix.get(r, c) * source.mean[c];
            }
        }
        return new LinearCalibration(
                Calibration.Method.CORAL, channels, matrix.getData(), offset, set.fittedOn());
    }

    private record Spread(double[] mean, DMatrixRMaj covariance) {}

    private static Spread spread(
            List<Recording> recordings, List<ImuChannel> channels, double regularisation)
            throws KinescribeException {
        int n = channels.size();
        double[] mean = new double[n];
        long count = 0;
        double[] x = new double[n];
        for (Recording recording : recordings) {
            int[] columns = ChannelColumns.of(recording, channels);
            for (int i = 0; i < recording.samples(); i++) {
                if (read(recording, columns, i, x)) {
                    count++;
                    for (int c = 0; c < n; c++) {
                        mean[c] += (x[c] - mean[c]) / count;
                    }
                }
            }
        }
        if (count < 2) {
            throw new KinescribeException(
                    "There are fewer than two whole samples to fit a calibration on.",
                    "Choose longer recordings.");
        }
        DMatrixRMaj covariance = new DMatrixRMaj(n, n);
        for (Recording recording : recordings) {
            int[] columns = ChannelColumns.of(recording, channels);
            for (int i = 0; i < recording.samples(); i++) {
                if (read(recording, columns, i, x)) {
                    for (int r = 0; r < n; r++) {
                        for (int c = 0; c < n; c++) {
                            covariance.add(r, c, (x[r] - mean[r]) * (x[c] - mean[c]) / (count - 1));
                        }
                    }
                }
            }
        }
        for (int k = 0; k < n; k++) {
            covariance.add(k, k, regularisation * covariance.get(k, k) + LEAST_VARIANCE);
        }
        return new Spread(mean, covariance);
    }

    private static boolean read(Recording recording, int[] columns, int sample, double[] x) {
        double sum = 0;
        for (int c = 0; c < columns.length; c++) {
            x[c] = recording.value(sample, columns[c]);
            sum += x[c];
        }
        return !Double.isNaN(sum);
    }

    /** A power of a symmetric positive definite matrix. */
    private static DMatrixRMaj power(DMatrixRMaj matrix, double exponent) {
        int n = matrix.getNumRows();
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(n, true, true);
        if (!eigen.decompose(matrix.copy())) {
            throw new IllegalArgumentException("Expected a finite covariance");
        }
        DMatrixRMaj result = new DMatrixRMaj(n, n);
        for (int k = 0; k < n; k++) {
            DMatrixRMaj v = eigen.getEigenVector(k);
            double value = Math.pow(eigen.getEigenvalue(k).getReal(), exponent);
            CommonOps_DDRM.multAddTransB(value, v, v, result);
        }
        return result;
    }
}
