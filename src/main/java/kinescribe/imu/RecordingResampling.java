package kinescribe.imu;

import kinescribe.math.Resampling;

/** Recordings at other rates. */
public final class RecordingResampling {
    private RecordingResampling() {}

    /**
     * The recording at a uniform rate, with the same source, channels, clock and labels.
     *
     * @param rateHz the new rate; a lower one low-passes first, see {@link Resampling#toRate}
     * @param maxGapS the longest gap that is bridged, seconds; longer ones stay missing (NaN)
     * @throws IllegalArgumentException if the recording is empty or the rate is not above zero
     */
    public static Recording toRate(Recording recording, double rateHz, double maxGapS) {
        Resampling.Uniform uniform =
                Resampling.toRate(
                        recording.times(),
                        recording.values(),
                        recording.channels().size(),
                        rateHz,
                        maxGapS);
        double[] timeS = new double[uniform.samples()];
        for (int i = 0; i < timeS.length; i++) {
            timeS[i] = uniform.startS() + i / rateHz;
        }
        return new Recording(
                recording.source(),
                rateHz,
                recording.channels(),
                timeS,
                uniform.values(),
                recording.labels());
    }
}
