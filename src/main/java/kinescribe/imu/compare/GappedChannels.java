package kinescribe.imu.compare;

import java.util.List;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Recording;
import kinescribe.math.GappedSeries;
import kinescribe.math.Resampling;

/** Channels of a recording made ready to be compared: evenly sampled and low-passed. */
public final class GappedChannels {
    private GappedChannels() {}

    /**
     * One series a channel.
     *
     * @param channels some that the recording has
     * @param rateHz the rate they get
     * @param maxGapS longer gaps between samples are missing
     * @param cutOffHz of the low-pass; none where it is not below half the rate
     */
    public static GappedSeries[] of(
            Recording recording,
            List<ImuChannel> channels,
            double rateHz,
            double maxGapS,
            double cutOffHz) {
        Resampling.Uniform uniform =
                Resampling.toRate(
                        recording.times(),
                        recording.values(),
                        recording.channels().size(),
                        rateHz,
                        maxGapS + 1 / recording.rateHz());
        return channels.stream()
                .map(c -> uniform.channel(recording.channels().indexOf(c)))
                .map(GappedSeries::of)
                .map(s -> cutOffHz < rateHz / 2 ? s.lowPassed(rateHz, cutOffHz) : s)
                .toArray(GappedSeries[]::new);
    }
}
