package kinescribe.evaluate.scorecard;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import kinescribe.imu.ImuChannel;

/**
 * What all windows have in common.
 *
 * @param channels what the columns are
 * @param samples samples in a window
 * @param rateHz samples per second
 */
record Shape(List<ImuChannel> channels, int samples, double rateHz) {
    int width() {
        return channels.size();
    }

    /** A figure of every channel, and their mean. */
    Reading overChannels(IntToDoubleFunction figure) {
        return overChannels(channels, figure);
    }

    /** A figure of some of the channels, and their mean; NaN without any. */
    Reading overChannels(List<ImuChannel> some, IntToDoubleFunction figure) {
        Map<String, Double> parts = new TreeMap<>();
        double sum = 0;
        for (ImuChannel channel : some) {
            double value = figure.applyAsDouble(channels.indexOf(channel));
            parts.put(channel.label(), value);
            sum += value / some.size();
        }
        return new Reading(some.isEmpty() ? Double.NaN : sum, parts);
    }

    /** The acceleration's columns, or the rotation's; empty unless all three are there. */
    int[] triad(boolean acceleration) {
        List<ImuChannel> wanted =
                acceleration
                        ? List.of(ImuChannel.ACC_X, ImuChannel.ACC_Y, ImuChannel.ACC_Z)
                        : List.of(ImuChannel.GYR_X, ImuChannel.GYR_Y, ImuChannel.GYR_Z);
        return channels.containsAll(wanted)
                ? wanted.stream().mapToInt(channels::indexOf).toArray()
                : new int[0];
    }
}
