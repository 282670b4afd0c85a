package kinescribe.evaluate;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import kinescribe.imu.Recording;

/**
 * What a recogniser said of every window it was tested on, for every seed. Immutable: the arrays
 * given to the constructor are taken over and must not be written afterwards.
 */
public final class Predictions {
    /** Not tested, or not predicted. */
    private static final int NONE = -1;

    private final List<String> classes;
    private final List<Recording.Source> sources;
    private final int[] source;
    private final double[] startS;
    private final int[] truth;
    private final float[] probabilities;

    /**
     * @param classes what the columns of the probabilities are
     * @param sources whose and which trials the windows are from
     * @param source for each window, the place of its source
     * @param startS the beginning of each window on its recording's clock, seconds
     * @param truth for each window, the place of its true class
     * @param probabilities of every class {@code [seeds × windows × classes]}; NaN where a window
     *     was not tested with a seed
     */
    public Predictions(
            List<String> classes,
            List<Recording.Source> sources,
            int[] source,
            double[] startS,
            int[] truth,
            float[] probabilities) {
        int size = source.length * classes.size();
        if (startS.length != source.length || truth.length != source.length) {
            throw new IllegalArgumentException(
                    "Expected a source, a beginning and a class of every window");
        }
        if (size == 0 || probabilities.length == 0 || probabilities.length % size != 0) {
            throw new IllegalArgumentException(
                    "Expected probabilities of "
                            + source.length
                            + " windows and "
                            + classes.size()
                            + " classes for each seed, got "
                            + probabilities.length);
        }
        for (int w = 0; w < source.length; w++) {
            if (source[w] < 0 || source[w] >= sources.size()) {
                throw new IllegalArgumentException("Expected no source " + source[w]);
            }
            if (truth[w] < 0 || truth[w] >= classes.size()) {
                throw new IllegalArgumentException("Expected no class " + truth[w]);
            }
        }
        this.classes = List.copyOf(classes);
        this.sources = List.copyOf(sources);
        this.source = source;
        this.startS = startS;
        this.truth = truth;
        this.probabilities = probabilities;
    }

    /** The classes, in the order of the probabilities. */
    public List<String> classes() {
        return classes;
    }

    /** Whose and which trials the windows are from. */
    public List<Recording.Source> sources() {
        return sources;
    }

    /** How many windows were tested. */
    public int windows() {
        return source.length;
    }

    /** How many seeds there were. */
    public int seeds() {
        return probabilities.length / (source.length * classes.size());
    }

    /** The people, in alphabetical order. */
    public SortedSet<String> subjects() {
        SortedSet<String> subjects = new TreeSet<>();
        for (int one : source) {
            subjects.add(sources.get(one).subject());
        }
        return subjects;
    }

    /** Whose and which trial a window is from. */
    public Recording.Source source(int window) {
        return sources.get(source[window]);
    }

    /** The place of a window's source among {@link #sources}. */
    public int sourceIndex(int window) {
        return source[window];
    }

    /** Where a window begins on its recording's clock, seconds. */
    public double startS(int window) {
        return startS[window];
    }

    /** The true class of a window, by its place. */
    public int truth(int window) {
        return truth[window];
    }

    /** How likely a class was found; NaN where the window was not tested with that seed. */
    public double probability(int seed, int window, int c) {
        return probabilities[(seed * windows() + window) * classes.size() + c];
    }

    /** Whether a window was tested with a seed. */
    public boolean isTested(int seed, int window) {
        return predicted(seed, window) != NONE;
    }

    /** The likeliest class, of equally likely ones the first; −1 where it was not tested. */
    public int predicted(int seed, int window) {
        int best = NONE;
        double most = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < classes.size(); c++) {
            double probability = probability(seed, window, c);
            if (probability > most) {
                best = c;
                most = probability;
            }
        }
        return best;
    }

    /** All probabilities {@code [seeds × windows × classes]}: own array, not to be written. */
    public float[] probabilities() {
        return probabilities;
    }
}
