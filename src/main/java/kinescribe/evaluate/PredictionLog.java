package kinescribe.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.dataset.Window;
import kinescribe.imu.Recording;

/** Takes down what a recogniser says, window by window. */
final class PredictionLog {
    private static final Comparator<Window> ORDER =
            Comparator.comparing((Window w) -> w.source().subject())
                    .thenComparing(w -> w.source().trial())
                    .thenComparing(w -> w.source().site())
                    .thenComparingDouble(w -> w.source().startS());

    private final List<String> classes;
    private final List<Map<Window, double[]>> bySeed = new ArrayList<>();

    PredictionLog(List<String> classes) {
        this.classes = classes;
    }

    void beginSeed() {
        bySeed.add(new LinkedHashMap<>());
    }

    /**
     * @throws KinescribeException if a probability is no number
     * @throws IllegalStateException if the window was tested with this seed before
     */
    void add(Window window, double[] probabilities) throws KinescribeException {
        if (Arrays.stream(probabilities).anyMatch(Double::isNaN)) {
            throw new KinescribeException(
                    "What was learnt gives no probabilities for a window of "
                            + window.source().subject()
                            + ".",
                    "Try another seed or another model.");
        }
        if (bySeed.get(bySeed.size() - 1).put(window, probabilities) != null) {
            throw new IllegalStateException("Expected one test a seed of " + window.source());
        }
    }

    /** All of it, by person, trial and time. */
    Predictions predictions() {
        List<Window> windows =
                bySeed.stream()
                        .flatMap(seed -> seed.keySet().stream())
                        .distinct()
                        .sorted(ORDER)
                        .toList();
        int n = windows.size();
        Map<Recording.Source, Integer> sources = new LinkedHashMap<>();
        int[] source = new int[n];
        double[] startS = new double[n];
        int[] truth = new int[n];
        float[] probabilities = new float[bySeed.size() * n * classes.size()];
        Arrays.fill(probabilities, Float.NaN);
        for (int w = 0; w < n; w++) {
            Window.Source of = windows.get(w).source();
            Recording.Source key =
                    new Recording.Source(of.subject(), of.trial(), of.site(), of.origin());
            int place = sources.size();
            source[w] = sources.computeIfAbsent(key, k -> place);
            startS[w] = of.startS();
            truth[w] = classes.indexOf(windows.get(w).label());
            for (int s = 0; s < bySeed.size(); s++) {
                double[] said = bySeed.get(s).get(windows.get(w));
                for (int c = 0; said != null && c < said.length; c++) {
                    probabilities[(s * n + w) * classes.size() + c] = (float) said[c];
                }
            }
        }
        return new Predictions(
                classes, List.copyOf(sources.keySet()), source, startS, truth, probabilities);
    }
}
