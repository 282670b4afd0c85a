package kinescribe.imu.compare;

import java.util.List;
import kinescribe.math.Welch;

/**
 * How well one signal agrees frequency by frequency.
 *
 * @param name the signal's name in files
 * @param label the signal's name in charts
 * @param unit the signal's unit
 * @param spectra power of the simulated (x) and the measured (y) side and their coherence
 * @param bands mean coherence in bands
 */
public record SpectralAgreement(
        String name, String label, String unit, Welch.Spectra spectra, List<Band> bands) {
    /** Lowest frequency of the log-spectral distance, hertz. */
    public static final double DISTANCE_FROM_HZ = 0.2;

    /** Highest frequency of the log-spectral distance, hertz. */
    public static final double DISTANCE_TO_HZ = 15;

    /** Length of a segment in seconds, as a power of two samples: our own choice. */
    private static final double SEGMENT_S = 4;

    /** Segments, half overlapping, that coherence takes at least: our own choice. */
    private static final int LEAST_SEGMENTS = 8;

    /**
     * Limits of the bands in hertz: posture, the step and its first harmonics, fast limbs, blows.
     * Our own choice.
     */
    private static final double[] LIMITS_HZ = {0.2, 1, 3, 8, 15};

    /**
     * Mean coherence in a band.
     *
     * @param fromHz its lower limit
     * @param toHz its upper limit, not included
     * @param coherence 0 … 1; NaN above half the rate
     */
    public record Band(double fromHz, double toHz, double coherence) {}

    public SpectralAgreement {
        bands = List.copyOf(bands);
    }

    /** The spectral agreement of a signal sampled so often a second. */
    public static SpectralAgreement of(ComparedSignal signal, double rateHz) {
        int samples = signal.simulated().length;
        Welch.Spectra spectra =
                Welch.of(signal.simulated(), signal.measured(), rateHz, segment(samples, rateHz));
        return new SpectralAgreement(
                signal.name(),
                signal.label(),
                signal.unit(),
                spectra,
                List.of(
                        band(spectra, LIMITS_HZ[0], LIMITS_HZ[1]),
                        band(spectra, LIMITS_HZ[1], LIMITS_HZ[2]),
                        band(spectra, LIMITS_HZ[2], LIMITS_HZ[3]),
                        band(spectra, LIMITS_HZ[3], LIMITS_HZ[4])));
    }

    /** The distance of the two power spectra, see {@link Welch.Spectra#logDistance}. */
    public double logDistance() {
        return spectra.logDistance(DISTANCE_FROM_HZ, DISTANCE_TO_HZ);
    }

    /**
     * Samples of a segment: the power of two nearest to four seconds, less for short recordings, so
     * that there are enough segments to average over.
     *
     * @param samples how many there are in all
     */
    public static int segment(int samples, double rateHz) {
        double wanted = Math.min(SEGMENT_S * rateHz, 2.0 * samples / (LEAST_SEGMENTS + 1));
        int power = (int) Math.round(Math.log(Math.max(4, wanted)) / Math.log(2));
        int segment = 1 << power;
        return Math.max(2, Math.min(segment, samples / 2 * 2));
    }

    private static Band band(Welch.Spectra spectra, double fromHz, double toHz) {
        return new Band(fromHz, toHz, spectra.meanCoherence(fromHz, toHz));
    }
}
