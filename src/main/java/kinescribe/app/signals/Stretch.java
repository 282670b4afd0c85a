package kinescribe.app.signals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kinescribe.imu.Recording;

/**
 * A part of a recording, told on a clock of the charts.
 *
 * @param recording what it is a part of
 * @param startS its beginning on the recording's clock, seconds
 * @param endS its end on the recording's clock, included
 * @param zeroS where the charts' clock begins on the recording's
 */
record Stretch(Recording recording, double startS, double endS, double zeroS) {
    /** All of a recording, on a clock that begins with it. */
    static Stretch whole(Recording recording) {
        double start = recording.samples() == 0 ? 0 : recording.timeS(0);
        return new Stretch(recording, start, start + recording.durationS(), start);
    }

    /** A part of a recording, on a clock that begins with it. */
    static Stretch of(Recording recording, double startS, double endS) {
        return new Stretch(recording, startS, endS, startS);
    }

    /** What follows a time of a recording, as long as it goes on, on a clock that begins there. */
    static Stretch from(Recording recording, double zeroS, double lengthS) {
        Stretch whole = whole(recording);
        double startS = Math.min(Math.max(whole.startS, zeroS), whole.endS);
        return new Stretch(
                recording, startS, Math.max(startS, Math.min(whole.endS, zeroS + lengthS)), zeroS);
    }

    /** The same, so much earlier on the charts' clock. */
    Stretch earlier(double byS) {
        return new Stretch(recording, startS, endS, zeroS + byS);
    }

    /** The part of it that is within a range of the charts' clock. */
    Stretch part(TimeRange range) {
        double from = Math.max(startS, zeroS + range.fromS());
        double to = Math.min(endS, zeroS + range.toS());
        return new Stretch(recording, from, Math.max(from, to), zeroS);
    }

    /** Its length in seconds. */
    double lengthS() {
        return endS - startS;
    }

    /** The first sample of the stretch. */
    int firstSample() {
        return lowerBound(startS);
    }

    /** The sample after the last of the stretch. */
    int endSample() {
        return lowerBound(Math.nextUp(endS));
    }

    /** A recording of this stretch alone, on the charts' clock and without labels. */
    Recording cut() {
        int first = firstSample();
        int width = recording.channels().size();
        int end = endSample();
        double[] times = Arrays.copyOfRange(recording.times(), first, end);
        for (int i = 0; i < times.length; i++) {
            times[i] -= zeroS;
        }
        return new Recording(
                recording.source(),
                recording.rateHz(),
                recording.channels(),
                times,
                Arrays.copyOfRange(recording.values(), first * width, end * width),
                List.of());
    }

    /** What its labels say, on the charts' clock. */
    List<Band> bands() {
        return recording.labels().stream()
                .map(span -> new Band(span.startS() - zeroS, span.endS() - zeroS, span.activity()))
                .toList();
    }

    /** The lines it gives: the axes that are there, and the norm of three. */
    List<Trace> traces(Side side) {
        int first = firstSample();
        double[] times = Arrays.copyOfRange(recording.times(), first, endSample());
        List<Trace> traces = new ArrayList<>();
        for (SignalGroup group : SignalGroup.values()) {
            int[] columns =
                    group.channels().stream().mapToInt(recording.channels()::indexOf).toArray();
            boolean whole = Arrays.stream(columns).noneMatch(c -> c < 0);
            for (SignalComponent component : SignalComponent.values()) {
                boolean there =
                        component == SignalComponent.NORM
                                ? whole
                                : columns[component.ordinal()] >= 0;
                if (there) {
                    double[] values = values(component, columns, first, times.length);
                    Series series = new Series(times, values).earlier(zeroS);
                    traces.add(new Trace(group, component, side, series));
                }
            }
        }
        return traces;
    }

    private double[] values(SignalComponent component, int[] columns, int first, int count) {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] =
                    component == SignalComponent.NORM
                            ? component.of(
                                    recording.value(first + i, columns[0]),
                                    recording.value(first + i, columns[1]),
                                    recording.value(first + i, columns[2]))
                            : recording.value(first + i, columns[component.ordinal()]);
        }
        return values;
    }

    private int lowerBound(double timeS) {
        int at = Arrays.binarySearch(recording.times(), timeS);
        return at < 0 ? -at - 1 : at;
    }
}
