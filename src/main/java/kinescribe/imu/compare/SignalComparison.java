package kinescribe.imu.compare;

import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import org.jspecify.annotations.Nullable;

/**
 * How well a simulated recording agrees with a measured one, signal by signal, after the two were
 * brought to the lower of their rates, low-passed alike, shifted onto each other and turned into
 * one frame, as far as the settings say.
 *
 * @param settings what was to be done
 * @param time the shift in time
 * @param frame the turn of the simulated frame; null where none was wanted
 * @param signals both sides after all that
 * @param channels how well each channel agrees, in order
 * @param norms how well the lengths of the vectors agree
 */
public record SignalComparison(
        ComparisonSettings settings,
        TimeAlignment time,
        @Nullable FrameAlignment frame,
        AlignedSignals signals,
        List<Agreement> channels,
        List<Agreement> norms) {
    /** Time and frame are found in turns; after so many they no longer move. Our own choice. */
    private static final int ROUNDS = 2;

    /** Share of a sample by which rounding may move the first or last pair. */
    private static final double ROUNDING = 1e-9;

    public SignalComparison {
        channels = List.copyOf(channels);
        norms = List.copyOf(norms);
    }

    /**
     * Compares two recordings. At least half of the shorter one has to overlap after the shift.
     *
     * @param context asked for cancellation
     * @throws KinescribeException if the recordings share no channel or one is too short, or a
     *     given shift leaves no pair of samples
     */
    public static SignalComparison of(
            Recording simulated,
            Recording measured,
            ComparisonSettings settings,
            JobContext context)
            throws KinescribeException {
        SignalPair pair = SignalPair.of(simulated, measured, settings);
        FrameAlignment frame = null;
        TimeAlignment time = time(settings.rotation() ? pair.norms() : pair, settings, context);
        if (settings.rotation()) {
            for (int round = 0; round < ROUNDS; round++) {
                frame = FrameAlignment.fit(pair.channels(), pair.simulated(), seen(pair, time));
                double[][] turned = frame.apply(pair.channels(), pair.simulated());
                time = time(pair.withSimulated(turned), settings, context);
            }
        }
        AlignedSignals signals = aligned(pair, time, frame);
        return new SignalComparison(
                settings,
                time,
                frame,
                signals,
                signals.channelSignals().stream().map(Agreement::of).toList(),
                signals.norms().stream().map(Agreement::of).toList());
    }

    private static TimeAlignment time(
            SignalPair pair, ComparisonSettings settings, JobContext context) {
        Double given = settings.givenLagS();
        return given == null
                ? new LagSearch(pair, context).find(settings)
                : new TimeAlignment(given, 0, TimeAlignment.Source.GIVEN, Double.NaN, List.of());
    }

    /** The measured columns at the times of all simulated samples. */
    private static double[][] seen(SignalPair pair, TimeAlignment time) {
        return pair.measuredAt(0, pair.simulatedEnd(), sample -> lag(pair, time, (int) sample));
    }

    /** The shift of a simulated sample, in samples. */
    private static double lag(SignalPair pair, TimeAlignment time, int sample) {
        return time.lagAt(pair.timeS(sample)) * pair.rateHz();
    }

    /** Where among the measured samples a simulated one is seen. */
    private static double position(SignalPair pair, TimeAlignment time, int sample) {
        return pair.position(sample, lag(pair, time, sample));
    }

    private static AlignedSignals aligned(
            SignalPair pair, TimeAlignment time, @Nullable FrameAlignment frame)
            throws KinescribeException {
        double[][] measured = seen(pair, time);
        double[][] simulated =
                frame == null ? pair.simulated() : frame.apply(pair.channels(), pair.simulated());
        int first = pair.measuredStart();
        int last = pair.measuredEnd() - 1;
        int from = pair.simulatedStart();
        int to = pair.simulatedEnd();
        while (from < to && position(pair, time, from) < first - ROUNDING) {
            from++;
        }
        while (to > from && position(pair, time, to - 1) > last + ROUNDING) {
            to--;
        }
        if (to == from) {
            throw new KinescribeException(
                    "After a shift by " + time.lagS() + " s the recordings no longer overlap.",
                    "Choose a smaller shift.");
        }
        return new AlignedSignals(
                pair.timeS(from),
                pair.rateHz(),
                pair.channels(),
                rows(simulated, from, to),
                rows(measured, from, to));
    }

    private static double[] rows(double[][] columns, int from, int to) {
        double[] rows = new double[(to - from) * columns.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = columns[i % columns.length][from + i / columns.length];
        }
        return rows;
    }

    /** By how much the measured signal comes later, seconds. */
    public double lagS() {
        return time.lagS();
    }

    /** The common rate in hertz. */
    public double rateHz() {
        return signals.rateHz();
    }

    /** How many pairs of samples overlap, missing ones included. */
    public int samples() {
        return signals.samples();
    }

    /** How well all signals agree frequency by frequency: channels, then lengths of vectors. */
    public List<SpectralAgreement> spectra() {
        return signals.signals().stream()
                .map(signal -> SpectralAgreement.of(signal, rateHz()))
                .toList();
    }

    /** The points of quantile–quantile charts of all signals: channels, then lengths of vectors. */
    public List<QuantilePairs> quantiles(int points) {
        return signals.signals().stream().map(signal -> QuantilePairs.of(signal, points)).toList();
    }
}
