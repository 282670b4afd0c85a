package kinescribe.calibration;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import kinescribe.base.KinescribeException;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.LabelSpan;
import kinescribe.imu.Recording;

/**
 * A quantile map for each channel, and for each activity if wanted. Samples of an activity that has
 * no maps of its own, or of none, follow those of all samples.
 *
 * @param channels the channels, in order
 * @param overall the maps of all samples, one a channel
 * @param byActivity the maps of single activities, one a channel; empty where none were wanted
 * @param fittedOn what they were fitted on
 */
public record QuantileCalibration(
        List<ImuChannel> channels,
        List<QuantileMap> overall,
        SortedMap<String, List<QuantileMap>> byActivity,
        FittedOn fittedOn)
        implements Calibration {
    public QuantileCalibration {
        channels = List.copyOf(channels);
        overall = List.copyOf(overall);
        SortedMap<String, List<QuantileMap>> copy = new TreeMap<>();
        byActivity.forEach((activity, maps) -> copy.put(activity, List.copyOf(maps)));
        byActivity = Collections.unmodifiableSortedMap(copy);
        requireOneEach(channels, overall);
        for (List<QuantileMap> maps : byActivity.values()) {
            requireOneEach(channels, maps);
        }
    }

    private static void requireOneEach(List<ImuChannel> channels, List<QuantileMap> maps) {
        if (maps.size() != channels.size()) {
            throw new IllegalArgumentException(
                    "Expected a map for each of "
                            + channels.size()
                            + " channels, got "
                            + maps.size());
        }
    }

    @Override
    public Method method() {
        return Method.QUANTILE;
    }

    @Override
    public Recording apply(Recording simulated) throws KinescribeException {
        int[] columns = ChannelColumns.of(simulated, channels);
        int width = simulated.channels().size();
        double[] values = simulated.values().clone();
        int span = 0;
        for (int i = 0; i < simulated.samples(); i++) {
            List<QuantileMap> maps = overall;
            if (!byActivity.isEmpty()) {
                List<LabelSpan> labels = simulated.labels();
                double timeS = simulated.timeS(i);
                while (span < labels.size() && labels.get(span).endS() <= timeS) {
                    span++;
                }
                if (span < labels.size() && labels.get(span).startS() <= timeS) {
                    maps = byActivity.getOrDefault(labels.get(span).activity(), overall);
                }
            }
            for (int c = 0; c < columns.length; c++) {
                int at = i * width + columns[c];
                values[at] = maps.get(c).at(values[at]);
            }
        }
        return ChannelColumns.with(simulated, values);
    }
}
