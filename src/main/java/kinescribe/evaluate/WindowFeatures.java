package kinescribe.evaluate;

import java.util.IdentityHashMap;
import java.util.List;
import kinescribe.dataset.Window;
import kinescribe.job.JobContext;
import kinescribe.learn.FeatureExtractor;

/** The features of all windows that take part, each worked out once. */
final class WindowFeatures {
    private final IdentityHashMap<Window, double[]> features = new IdentityHashMap<>();
    private final List<String> classes;

    WindowFeatures(List<String> classes) {
        this.classes = classes;
    }

    void add(List<Window> windows, int channels, FeatureExtractor extractor, JobContext context) {
        for (Window window : windows) {
            context.checkCancelled();
            features.put(window, extractor.extract(window.values(), channels));
        }
    }

    boolean known(Window window) {
        return features.containsKey(window);
    }

    double[] of(Window window) {
        double[] row = features.get(window);
        if (row == null) {
            throw new IllegalArgumentException("No features for " + window.source());
        }
        return row;
    }

    double[][] matrix(List<Window> windows) {
        return windows.stream().map(this::of).toArray(double[][]::new);
    }

    int classCount() {
        return classes.size();
    }

    int label(Window window) {
        return classes.indexOf(window.label());
    }
}
