package kinescribe.calibration;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Recording;
import kinescribe.imu.compare.SpectralAgreement;
import kinescribe.math.Resampling;
import kinescribe.math.SampleDistance;
import kinescribe.math.Welch;

/** All samples of some recordings, channel by channel, as one distribution and one spectrum. */
final class PooledSignals {
    /** Gaps longer than this are not bridged: our own choice. */
    private static final double MAX_GAP_S = 0.25;

    /** Segments of the spectra, seconds: our own choice. */
    private static final double SEGMENT_S = 4;

    /** The rate of the spectra; it holds what they are compared over. */
    private static final double RATE_HZ = 2.5 * SpectralAgreement.DISTANCE_TO_HZ;

    private final Map<ImuChannel, double[]> samples = new HashMap<>();
    private final Map<ImuChannel, double[]> uniform = new HashMap<>();
    private double greatestHz = SpectralAgreement.DISTANCE_TO_HZ;

    private PooledSignals() {}

    static PooledSignals of(List<Recording> recordings, List<ImuChannel> channels)
            throws KinescribeException {
        PooledSignals pooled = new PooledSignals();
        for (Recording recording : recordings) {
            int[] columns = ChannelColumns.of(recording, channels);
            if (recording.samples() == 0) {
                continue;
            }
            // Above 0.4 of its own rate a recording holds nothing.
            pooled.greatestHz = Math.min(pooled.greatestHz, 0.4 * recording.rateHz());
            Resampling.Uniform at =
                    Resampling.toRate(
                            recording.times(),
                            recording.values(),
                            recording.channels().size(),
                            RATE_HZ,
                            MAX_GAP_S + 1 / recording.rateHz());
            for (int c = 0; c < columns.length; c++) {
                pooled.append(pooled.samples, channels.get(c), column(recording, columns[c]));
                pooled.append(pooled.uniform, channels.get(c), at.channel(columns[c]));
            }
        }
        return pooled;
    }

    private static double[] column(Recording recording, int column) {
        double[] values = new double[recording.samples()];
        for (int i = 0; i < values.length; i++) {
            values[i] = recording.value(i, column);
        }
        return values;
    }

    /** Adds values after a missing one, over which no segment of a spectrum reaches. */
    private void append(Map<ImuChannel, double[]> to, ImuChannel channel, double[] values) {
        double[] before = to.getOrDefault(channel, new double[0]);
        double[] all = Arrays.copyOf(before, before.length + values.length + 1);
        System.arraycopy(values, 0, all, before.length, values.length);
        all[all.length - 1] = Double.NaN;
        to.put(channel, all);
    }

    /** The distance of a channel from the same one of a target. */
    CalibrationReport.Distance distance(
            PooledSignals target, ImuChannel channel, double rmse, double r) {
        double[] none = new double[0];
        SampleDistance apart =
                SampleDistance.between(
                        samples.getOrDefault(channel, none),
                        target.samples.getOrDefault(channel, none));
        Welch.Spectra here = spectrum(uniform.getOrDefault(channel, none));
        Welch.Spectra there = spectrum(target.uniform.getOrDefault(channel, none));
        Welch.Spectra both =
                new Welch.Spectra(
                        here.frequencyHz(),
                        here.x(),
                        there.x(),
                        here.coherence(),
                        Math.min(here.segments(), there.segments()));
        return new CalibrationReport.Distance(
                rmse,
                r,
                apart.kolmogorovSmirnov(),
                apart.wasserstein(),
                both.segments() == 0
                        ? Double.NaN
                        : both.logDistance(
                                SpectralAgreement.DISTANCE_FROM_HZ,
                                Math.min(greatestHz, target.greatestHz)));
    }

    private static Welch.Spectra spectrum(double[] values) {
        int segment = 2 * (int) Math.round(SEGMENT_S * RATE_HZ / 2);
        return Welch.of(values, values, RATE_HZ, segment);
    }
}
