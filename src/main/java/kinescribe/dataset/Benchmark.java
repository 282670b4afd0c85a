package kinescribe.dataset;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import kinescribe.base.KinescribeException;
import kinescribe.imu.ImuChannel;

/**
 * Labelled windows of several sensors with a split by people that is part of the data, so that
 * everybody who uses them reports on the same test people.
 *
 * @param classes the labels of all sensors, in alphabetical order
 * @param sensors the sensors, all with the same channels and windows
 * @param split the part that each person's windows belong to
 */
public record Benchmark(
        List<String> classes, List<SensorWindows> sensors, SortedMap<String, SplitPart> split) {
    /**
     * A window with what belongs to it.
     *
     * @param device the sensor's device
     */
    public record Row(Window window, String device, SplitPart part) {}

    public Benchmark {
        classes = List.copyOf(classes);
        sensors = List.copyOf(sensors);
        split = Collections.unmodifiableSortedMap(new TreeMap<>(split));
        Dataset first = sensors.get(0).data();
        for (SensorWindows sensor : sensors) {
            if (!sensor.data().channels().equals(first.channels())
                    || !sensor.data().spec().equals(first.spec())) {
                throw new IllegalArgumentException(
                        "Expected the same windows of all sensors, got "
                                + first.spec()
                                + " and "
                                + sensor.data().spec());
            }
            if (!split.keySet().containsAll(sensor.data().subjects())) {
                throw new IllegalArgumentException(
                        "Expected a part for each of " + sensor.data().subjects());
            }
        }
    }

    /**
     * Splits the windows of some sensors.
     *
     * @param sensors at least one
     * @throws KinescribeException if there are too few people, or channels or windows differ
     */
    public static Benchmark of(List<SensorWindows> sensors, SplitShares shares, long seed)
            throws KinescribeException {
        List<Window> windows = sensors.stream().flatMap(s -> s.data().windows().stream()).toList();
        if (windows.isEmpty()) {
            throw new KinescribeException(
                    "There are no windows to make a data set of.",
                    "Choose other activities, longer motions or shorter windows.");
        }
        Dataset first = sensors.get(0).data();
        if (sensors.stream().anyMatch(s -> !s.data().channels().equals(first.channels()))) {
            throw new KinescribeException(
                    "The sensors do not have the same channels.",
                    "Leave out the sensors that lack some.");
        }
        return new Benchmark(
                windows.stream().map(Window::label).distinct().sorted().toList(),
                sensors,
                shares.deal(new Families(windows).people(), seed));
    }

    /** What the columns of every window are. */
    public List<ImuChannel> channels() {
        return sensors.get(0).data().channels();
    }

    /** How the windows were cut. */
    public WindowSpec spec() {
        return sensors.get(0).data().spec();
    }

    /** All windows, sensor by sensor. */
    public List<Row> rows() {
        return sensors.stream().flatMap(this::rows).toList();
    }

    /** The windows of one sensor. */
    public Stream<Row> rows(SensorWindows sensor) {
        return sensor.data().windows().stream()
                .map(w -> new Row(w, sensor.device(), partOf(w.source().subject())));
    }

    /** How many windows there are by a word of theirs, in alphabetical order. */
    public SortedMap<String, Long> count(Function<Row, String> word) {
        SortedMap<String, Long> counts = new TreeMap<>();
        rows().forEach(row -> counts.merge(word.apply(row), 1L, Long::sum));
        return counts;
    }

    private SplitPart partOf(String subject) {
        SplitPart part = split.get(subject);
        if (part == null) {
            throw new IllegalStateException("Every subject has a part; the constructor saw to it");
        }
        return part;
    }
}
