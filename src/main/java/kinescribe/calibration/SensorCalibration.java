package kinescribe.calibration;

import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Recording;
import kinescribe.imu.SensorPlacement;
import kinescribe.math.GappedSeries;
import kinescribe.math.UniformSpline;

/**
 * Where a sensor sits and how it errs, as fitted to known motions.
 *
 * @param placement where it sits and how it is turned
 * @param response its scale, bias and clock
 * @param estimates every parameter with its confidence and bounds
 * @param quality how well the fit explains what it was fitted on
 * @param fittedOn what it was fitted on
 */
public record SensorCalibration(
        SensorPlacement placement,
        Response response,
        List<ParameterEstimate> estimates,
        Quality quality,
        FittedOn fittedOn)
        implements Calibration {
    /**
     * How a device without noise responds: it shows scale · truth + bias, late.
     *
     * @param scale factor of each of the six channels; not to be written
     * @param bias what is added to each channel, in its unit; not to be written
     * @param lateS by how much its clock is late, seconds
     */
    public record Response(double[] scale, double[] bias, double lateS) {}

    /**
     * How well a fit explains what it was fitted on.
     *
     * @param cutOffHz both sides were low-passed here
     * @param before root mean square of what was left at the start, as a share of what the
     *     measurements vary by, both triads alike
     * @param after the same with the fitted parameters
     * @param iterations steps taken
     * @param converged whether it came to an end
     */
    public record Quality(
            double cutOffHz, double before, double after, int iterations, boolean converged) {}

    public SensorCalibration {
        estimates = List.copyOf(estimates);
    }

    @Override
    public Method method() {
        return Method.FIT;
    }

    @Override
    public List<ImuChannel> channels() {
        return ImuChannel.SIX_AXIS;
    }

    /**
     * {@inheritDoc}
     *
     * <p>Only scale, bias and clock are put on: the recording has to be one simulated at {@link
     * #placement}. Samples that the late clock would take from before the first or after the last
     * one are missing.
     */
    @Override
    public Recording apply(Recording simulated) throws KinescribeException {
        int[] columns = ChannelColumns.of(simulated, channels());
        int width = simulated.channels().size();
        double rateHz = simulated.rateHz();
        double[] values = simulated.values().clone();
        double[] column = new double[simulated.samples()];
        for (int c = 0; c < columns.length; c++) {
            for (int i = 0; i < column.length; i++) {
                column[i] = simulated.value(i, columns[c]);
            }
            GappedSeries series = GappedSeries.of(column);
            UniformSpline.Reader curve = UniformSpline.through(series.filled(), 1, rateHz).reader();
            for (int i = 0; i < column.length; i++) {
                double position = i - response.lateS() * rateHz;
                curve.seek(position / rateHz);
                values[i * width + columns[c]] =
                        series.isPresent(position)
                                ? response.scale()[c] * curve.value(0) + response.bias()[c]
                                : Double.NaN;
            }
        }
        return ChannelColumns.with(simulated, values);
    }
}
