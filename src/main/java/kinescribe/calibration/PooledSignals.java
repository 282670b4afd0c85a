package kinescribe.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Recording;
import kinescribe.imu.compare.SpectralAgreement;
import kinescribe.math.OrderStatistics;
import kinescribe.math.Resampling;
import kinescribe.math.SampleDistance;
import kinescribe.math.Statistics;
import kinescribe.math.Welch;

/** All samples of some recordings, channel by channel, as one distribution and one spectrum. */
final class PooledSignals {
    /** Gaps longer than this are not bridged: our own choice. */
    private static final double MAX_GAP_S = 0.25;

    /** Segments of the spectra, seconds: our own choice. */
    private static final double SEGMENT_S = 4;

    /** Quantiles of a picture, every half per cent: our own choice. */
    private static final int QUANTILES = 201;

    /** The rate of the spectra; it holds what they are compared over. */
    private static final double RATE_HZ = 2.5 * SpectralAgreement.DISTANCE_TO_HZ;

    private final Map<ImuChannel, List<double[]>> samples = new HashMap<>();
    private final Map<ImuChannel, List<double[]>> uniform = new HashMap<>();
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
                add(pooled.samples, channels.get(c), column(recording, columns[c]));
                add(pooled.uniform, channels.get(c), at.channel(columns[c]));
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

    private static void add(
            Map<ImuChannel, List<double[]>> to, ImuChannel channel, double[] values) {
        to.computeIfAbsent(channel, key -> new ArrayList<>()).add(values);
    }

    /** All values, with a missing one after each part, over which no segment of a spectrum goes. */
    private static double[] joined(Map<ImuChannel, List<double[]>> of, ImuChannel channel) {
        List<double[]> parts = of.getOrDefault(channel, List.of());
        double[] all = new double[parts.stream().mapToInt(part -> part.length + 1).sum()];
        Arrays.fill(all, Double.NaN);
        int at = 0;
        for (double[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length + 1;
        }
        return all;
    }

    /** The distance of a channel from the same one of a target. */
    CalibrationReport.Distance distance(
            PooledSignals target, ImuChannel channel, double rmse, double r) {
        SampleDistance apart =
                SampleDistance.between(joined(samples, channel), joined(target.samples, channel));
        Welch.Spectra here = spectrum(joined(uniform, channel));
        Welch.Spectra there = spectrum(joined(target.uniform, channel));
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

    /** A channel of three as charts draw it. */
    static ChannelPicture picture(
            PooledSignals simulated,
            PooledSignals calibrated,
            PooledSignals measured,
            ImuChannel channel) {
        double[] frequencyHz = spectrum(joined(measured.uniform, channel)).frequencyHz();
        double highestHz = Math.min(simulated.greatestHz, measured.greatestHz);
        int kept = (int) Arrays.stream(frequencyHz).filter(hz -> hz <= highestHz).count();
        return new ChannelPicture(
                Arrays.copyOf(frequencyHz, kept),
                measured.side(channel, kept),
                simulated.side(channel, kept),
                calibrated.side(channel, kept));
    }

    private ChannelPicture.Side side(ImuChannel channel, int frequencies) {
        double[] all =
                Arrays.stream(joined(samples, channel)).filter(v -> !Double.isNaN(v)).toArray();
        return new ChannelPicture.Side(
                Statistics.mean(all),
                Statistics.sd(all),
                OrderStatistics.quantiles(all, OrderStatistics.shares(QUANTILES)),
                Arrays.copyOf(spectrum(joined(uniform, channel)).x(), frequencies));
    }

    private static Welch.Spectra spectrum(double[] values) {
        int segment = 2 * (int) Math.round(SEGMENT_S * RATE_HZ / 2);
        return Welch.of(values, values, RATE_HZ, segment);
    }
}
