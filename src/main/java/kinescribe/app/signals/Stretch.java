package kinescribe.app.signals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Recording;

/**
 * A part of a recording, told on a clock that starts with it.
 *
 * @param recording what it is a part of
 * @param startS its beginning on the recording's clock, seconds
 * @param lengthS its length in seconds
 */
record Stretch(Recording recording, double startS, double lengthS) {
    /** All of a recording. */
    static Stretch whole(Recording recording) {
        double start = recording.samples() == 0 ? 0 : recording.timeS(0);
        return new Stretch(recording, start, recording.durationS());
    }

    /** The part of it that is within a range of its clock. */
    Stretch part(TimeRange range) {
        double from = Math.max(0, range.fromS());
        double to = Math.min(lengthS, range.toS());
        return new Stretch(recording, startS + from, Math.max(0, to - from));
    }

    /** The first sample of the stretch. */
    int firstSample() {
        return lowerBound(startS);
    }

    /** The sample after the last of the stretch. */
    int endSample() {
        return lowerBound(Math.nextUp(startS + lengthS));
    }

    /** The lines it gives, for those triads of which the recording has all three axes. */
    List<Trace> traces(Side side) {
        int first = firstSample();
        double[] times = Arrays.copyOfRange(recording.times(), first, endSample());
        for (int i = 0; i < times.length; i++) {
            times[i] -= startS;
        }
        List<Trace> traces = new ArrayList<>();
        for (SignalGroup group : SignalGroup.values()) {
            int[] columns = columns(group);
            if (columns.length == 3) {
                for (SignalComponent component : SignalComponent.values()) {
                    double[] values = new double[times.length];
                    for (int i = 0; i < values.length; i++) {
                        values[i] =
                                component.of(
                                        recording.value(first + i, columns[0]),
                                        recording.value(first + i, columns[1]),
                                        recording.value(first + i, columns[2]));
                    }
                    traces.add(new Trace(group, component, side, new Series(times, values)));
                }
            }
        }
        return traces;
    }

    private int[] columns(SignalGroup group) {
        List<ImuChannel> all = recording.channels();
        return group.channels().stream().mapToInt(all::indexOf).filter(c -> c >= 0).toArray();
    }

    private int lowerBound(double timeS) {
        int at = Arrays.binarySearch(recording.times(), timeS);
        return at < 0 ? -at - 1 : at;
    }
}
