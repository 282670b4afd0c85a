package kinescribe.imu;

import java.util.List;
import kinescribe.math.Series;
import org.jspecify.annotations.Nullable;

/**
 * What one sensor at one site measured or would have measured. Immutable: the arrays given to the
 * constructor are taken over and must not be written afterwards.
 */
public final class Recording {
    private final Source source;
    private final double rateHz;
    private final List<ImuChannel> channels;
    private final double[] timeS;
    private final double[] values;
    private final List<LabelSpan> labels;
    private final List<LabelLevel> levels;

    /**
     * Who and what a recording is of.
     *
     * @param subject the person's id; virtual people have ids of their own
     * @param trial the recording session's id, equal for sensors that recorded together
     * @param site where the sensor sat: a body site id or the data set's own word
     * @param origin measured or simulated
     */
    public record Source(String subject, String trial, String site, Origin origin) {}

    /**
     * @param source who and what
     * @param rateHz nominal samples per second
     * @param channels what the columns are
     * @param timeS time of each sample in seconds, strictly increasing; taken over
     * @param values samples {@code [samples × channels]} in each channel's unit, sensor frame, NaN
     *     where missing; taken over
     * @param labels activities by time, not overlapping, in order
     */
    public Recording(
            Source source,
            double rateHz,
            List<ImuChannel> channels,
            double[] timeS,
            double[] values,
            List<LabelSpan> labels) {
        this(source, rateHz, channels, timeS, values, labels, List.of());
    }

    /**
     * A recording that is labelled at several levels.
     *
     * @param labels the level that windows and evaluations go by
     * @param levels all levels, the widest first; empty where there are only the labels
     */
    public Recording(
            Source source,
            double rateHz,
            List<ImuChannel> channels,
            double[] timeS,
            double[] values,
            List<LabelSpan> labels,
            List<LabelLevel> levels) {
        if (!(rateHz > 0)) {
            throw new IllegalArgumentException("Expected a rate above 0 Hz, got " + rateHz);
        }
        if (values.length != timeS.length * channels.size()) {
            throw new IllegalArgumentException(
                    "Expected "
                            + timeS.length
                            + " × "
                            + channels.size()
                            + " values, got "
                            + values.length);
        }
        Series.requireIncreasing(timeS);
        this.source = source;
        this.rateHz = rateHz;
        this.channels = List.copyOf(channels);
        this.timeS = timeS;
        this.values = values;
        this.labels = List.copyOf(labels);
        this.levels = List.copyOf(levels);
    }

    /** The same samples under another person, trial, site or origin. */
    public Recording as(Source other) {
        return new Recording(other, rateHz, channels, timeS, values, labels, levels);
    }

    /** Who and what this is of. */
    public Source source() {
        return source;
    }

    /** Nominal samples per second. */
    public double rateHz() {
        return rateHz;
    }

    /** What the columns are. */
    public List<ImuChannel> channels() {
        return channels;
    }

    /** How many samples there are. */
    public int samples() {
        return timeS.length;
    }

    /** The time of a sample in seconds. */
    public double timeS(int sample) {
        return timeS[sample];
    }

    /** All sample times in seconds: own array, not to be written. */
    public double[] times() {
        return timeS;
    }

    /** The value of a sample in the column of that index. */
    public double value(int sample, int column) {
        return values[sample * channels.size() + column];
    }

    /** All values {@code [samples × channels]}: own array, not to be written. */
    public double[] values() {
        return values;
    }

    /** Activities by time. */
    public List<LabelSpan> labels() {
        return labels;
    }

    /** The levels of labels, the widest first; empty where there is only {@link #labels()}. */
    public List<LabelLevel> levels() {
        return levels;
    }

    /**
     * The same samples with the labels of one level as {@link #labels()}; without such a level the
     * recording as it is.
     */
    public Recording atLevel(String name) {
        return levels.stream()
                .filter(level -> level.name().equals(name))
                .findFirst()
                .map(l -> new Recording(source, rateHz, channels, timeS, values, l.spans(), levels))
                .orElse(this);
    }

    /** The activity at a time, or null where none is labelled. */
    public @Nullable String activityAt(double timeS) {
        for (LabelSpan span : labels) {
            if (timeS >= span.startS() && timeS < span.endS()) {
                return span.activity();
            }
        }
        return null;
    }

    /** Time from the first to the last sample in seconds; 0 where there are fewer than two. */
    public double durationS() {
        return timeS.length < 2 ? 0 : timeS[timeS.length - 1] - timeS[0];
    }
}
