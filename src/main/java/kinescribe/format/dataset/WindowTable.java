package kinescribe.format.dataset;

import java.util.List;
import java.util.function.Function;
import kinescribe.dataset.Dataset;
import kinescribe.dataset.Window;

/** A data set with its words numbered, as array files need them. */
final class WindowTable {
    private final Dataset data;
    private final List<String> subjects;
    private final List<String> trials;
    private final List<String> sites;
    private final List<String> origins;

    WindowTable(Dataset data) {
        this.data = data;
        subjects = distinct(w -> w.source().subject());
        trials = distinct(w -> w.source().trial());
        sites = distinct(w -> w.source().site());
        origins = distinct(w -> w.source().origin().label());
    }

    Dataset data() {
        return data;
    }

    List<Window> windows() {
        return data.windows();
    }

    List<String> subjects() {
        return subjects;
    }

    List<String> trials() {
        return trials;
    }

    List<String> sites() {
        return sites;
    }

    List<String> origins() {
        return origins;
    }

    /** For every window the place of one of its words in a list. */
    int[] indices(List<String> words, Function<Window, String> word) {
        return windows().stream().mapToInt(w -> words.indexOf(word.apply(w))).toArray();
    }

    /** All samples {@code [windows × samples × channels]}. */
    float[] values() {
        int size = data.spec().samples() * data.channels().size();
        float[] all = new float[windows().size() * size];
        for (int i = 0; i < windows().size(); i++) {
            System.arraycopy(windows().get(i).values(), 0, all, i * size, size);
        }
        return all;
    }

    private List<String> distinct(Function<Window, String> word) {
        return windows().stream().map(word).distinct().sorted().toList();
    }
}
