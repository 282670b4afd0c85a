package kinescribe.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Recording;
import org.jspecify.annotations.Nullable;

/** Fits quantile maps; no pairs are needed. */
public final class QuantileFit {
    /** Quantiles of a map, steps of a thousandth: our own choice. */
    static final int POINTS = 1001;

    /** Fewer samples on a side make no map for an activity: our own choice. */
    static final int LEAST_SAMPLES = 100;

    private QuantileFit() {}

    /**
     * The maps of all channels that the recordings share.
     *
     * @param perActivity whether activities that both sides have get maps of their own; a notice
     *     says which are left without
     * @throws KinescribeException if no channel is shared, or one has no sample on a side
     */
    public static Noticed<QuantileCalibration> of(FittingSet set, boolean perActivity)
            throws KinescribeException {
        List<ImuChannel> channels = set.channels();
        List<QuantileMap> overall = maps(set, channels, null);
        if (overall.isEmpty()) {
            throw new KinescribeException(
                    "A channel has no sample on the simulated or on the measured side.",
                    "Choose recordings without missing channels.");
        }
        SortedMap<String, List<QuantileMap>> byActivity = new TreeMap<>();
        List<Notice> notices = new ArrayList<>();
        if (perActivity) {
            SortedSet<String> without = new TreeSet<>();
            for (String activity : activities(set)) {
                List<QuantileMap> own = maps(set, channels, activity);
                if (own.isEmpty()) {
                    without.add(activity);
                } else {
                    byActivity.put(activity, own);
                }
            }
            if (!without.isEmpty()) {
                notices.add(
                        Notice.info(
                                "Too few samples on a side for maps of their own, so these follow"
                                        + " the maps of all: "
                                        + String.join(", ", without)
                                        + "."));
            }
        }
        return new Noticed<>(
                new QuantileCalibration(channels, overall, byActivity, set.fittedOn()), notices);
    }

    private static SortedSet<String> activities(FittingSet set) {
        SortedSet<String> all = new TreeSet<>();
        for (List<Recording> side : List.of(set.simulated(), set.measured())) {
            side.forEach(r -> r.labels().forEach(span -> all.add(span.activity())));
        }
        return all;
    }

    /** The maps of an activity, or of all samples; empty where a side has too few samples. */
    private static List<QuantileMap> maps(
            FittingSet set, List<ImuChannel> channels, @Nullable String activity)
            throws KinescribeException {
        int least = activity == null ? 1 : LEAST_SAMPLES;
        List<QuantileMap> maps = new ArrayList<>();
        for (ImuChannel channel : channels) {
            double[] simulated = values(set.simulated(), channel, activity);
            double[] measured = values(set.measured(), channel, activity);
            if (present(simulated) < least || present(measured) < least) {
                return List.of();
            }
            maps.add(QuantileMap.fit(simulated, measured, POINTS));
        }
        return maps;
    }

    private static long present(double[] values) {
        return Arrays.stream(values).filter(v -> !Double.isNaN(v)).count();
    }

    private static double[] values(
            List<Recording> recordings, ImuChannel channel, @Nullable String activity)
            throws KinescribeException {
        double[] values = new double[1024];
        int count = 0;
        for (Recording recording : recordings) {
            int column = ChannelColumns.of(recording, List.of(channel))[0];
            for (int[] part : parts(recording, activity)) {
                int needed = count + part[1] - part[0];
                if (needed > values.length) {
                    values = Arrays.copyOf(values, Math.max(needed, 2 * values.length));
                }
                for (int i = part[0]; i < part[1]; i++) {
                    values[count++] = recording.value(i, column);
                }
            }
        }
        return Arrays.copyOf(values, count);
    }

    /** Where an activity's samples begin and end, or all samples. */
    private static List<int[]> parts(Recording recording, @Nullable String activity) {
        if (activity == null) {
            return List.of(new int[] {0, recording.samples()});
        }
        return recording.labels().stream()
                .filter(span -> span.activity().equals(activity))
                .map(
                        span ->
                                new int[] {
                                    first(recording, span.startS()), first(recording, span.endS())
                                })
                .toList();
    }

    /** The first sample at or after a time. */
    private static int first(Recording recording, double timeS) {
        int at = Arrays.binarySearch(recording.times(), timeS);
        return at < 0 ? -at - 1 : at;
    }
}
