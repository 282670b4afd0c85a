package kinescribe.calibration;

import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Recording;

/**
 * y = M x + b on the channels of each sample.
 *
 * @param method {@link Method#AFFINE} or {@link Method#CORAL}
 * @param channels the channels of x and of y, in order
 * @param matrix M, row by row {@code [channels × channels]}; not to be written
 * @param offset b, in each channel's unit; not to be written
 * @param fittedOn what it was fitted on
 */
public record LinearCalibration(
        Method method,
        List<ImuChannel> channels,
        double[] matrix,
        double[] offset,
        FittedOn fittedOn)
        implements Calibration {
    public LinearCalibration {
        channels = List.copyOf(channels);
        int n = channels.size();
        if (matrix.length != n * n || offset.length != n) {
            throw new IllegalArgumentException(
                    "Expected "
                            + n
                            + " × "
                            + n
                            + " factors and "
                            + n
                            + " offsets, got "
                            + matrix.length
                            + " and "
                            + offset.length);
        }
        if (method != Method.AFFINE && method != Method.CORAL) {
            throw new IllegalArgumentException("Expected AFFINE or CORAL, got " + method);
        }
    }

    /** The factor of the channel in a column for the channel in a row. */
    public double factor(int row, int column) {
        return matrix[row * channels.size() + column];
    }

    @Override
    public Recording apply(Recording simulated) throws KinescribeException {
        int[] columns = ChannelColumns.of(simulated, channels);
        int width = simulated.channels().size();
        int n = columns.length;
        double[] values = simulated.values().clone();
        double[] x = new double[n];
        for (int i = 0; i < values.length; i += width) {
            for (int c = 0; c < n; c++) {
                x[c] = values[i + columns[c]];
            }
            for (int row = 0; row < n; row++) {
                double sum = offset[row];
                for (int c = 0; c < n; c++) {
                    double factor = matrix[row * n + c];
                    // A channel that takes no part may be missing.
                    sum += factor == 0 ? 0 : factor * x[c];
                }
                values[i + columns[row]] = sum;
            }
        }
        return ChannelColumns.with(simulated, values);
    }
}
