package kinescribe.dataset;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kinescribe.imu.ImuChannel;

/**
 * Labelled windows of equal shape.
 *
 * @param classes the labels in alphabetical order
 * @param channels what the columns of every window are
 * @param spec how the windows were cut
 * @param windows the windows
 */
public record Dataset(
        List<String> classes, List<ImuChannel> channels, WindowSpec spec, List<Window> windows) {
    public Dataset {
        classes = List.copyOf(classes);
        channels = List.copyOf(channels);
        windows = List.copyOf(windows);
        int expected = spec.samples() * channels.size();
        for (Window window : windows) {
            if (window.values().length != expected) {
                throw new IllegalArgumentException(
                        "Expected windows of "
                                + expected
                                + " values, got "
                                + window.values().length);
            }
            if (!classes.contains(window.label())) {
                throw new IllegalArgumentException(
                        "Window label \"" + window.label() + "\" is not one of " + classes);
            }
        }
    }

    /**
     * The same windows with some of the channels.
     *
     * @param kept which ones, in the order wanted
     * @throws IllegalArgumentException if one of them is not there
     */
    public Dataset only(List<ImuChannel> kept) {
        if (!channels.containsAll(kept)) {
            throw new IllegalArgumentException("Expected some of " + channels + ", got " + kept);
        }
        int[] columns = kept.stream().mapToInt(channels::indexOf).toArray();
        return new Dataset(
                classes,
                kept,
                spec,
                windows.stream()
                        .map(w -> new Window(w.label(), w.source(), columns(w.values(), columns)))
                        .toList());
    }

    private float[] columns(float[] values, int[] columns) {
        float[] kept = new float[spec.samples() * columns.length];
        for (int i = 0; i < kept.length; i++) {
            int row = i / columns.length;
            kept[i] = values[row * channels.size() + columns[i % columns.length]];
        }
        return kept;
    }

    /**
     * The windows of several data sets with the channels that all of them have.
     *
     * @param parts at least one, all cut alike
     */
    public static Dataset joined(List<Dataset> parts) {
        Dataset first = parts.get(0);
        List<ImuChannel> common =
                first.channels().stream()
                        .filter(c -> parts.stream().allMatch(p -> p.channels().contains(c)))
                        .toList();
        return new Dataset(
                parts.stream().flatMap(p -> p.classes().stream()).distinct().sorted().toList(),
                common,
                first.spec(),
                parts.stream().flatMap(p -> p.only(common).windows().stream()).toList());
    }

    /** The people, in alphabetical order. */
    public List<String> subjects() {
        return windows.stream().map(w -> w.source().subject()).distinct().sorted().toList();
    }

    /** How many windows each class has, by class. */
    public Map<String, Long> countByClass() {
        Map<String, Long> counts =
                windows.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Window::label, TreeMap::new, Collectors.counting()));
        classes.forEach(c -> counts.putIfAbsent(c, 0L));
        return counts;
    }
}
