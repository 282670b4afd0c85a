package kinescribe.evaluate.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import kinescribe.dataset.Window;
import kinescribe.job.JobContext;
import kinescribe.learn.EcdfFeatures;
import kinescribe.learn.StatisticalFeatures;

/** Works out features and places of windows with an encoder fitted on the real ones. */
final class Encodings {
    private final EcdfFeatures ecdf = new EcdfFeatures();
    private final StatisticalFeatures statistics = new StatisticalFeatures();
    private final int channels;
    private final Encoder encoder;

    /**
     * @param real windows to fit the encoder on, at least two
     */
    Encodings(List<Window> real, int channels, JobContext context) {
        this.channels = channels;
        List<double[]> features = new ArrayList<>();
        for (Window window : real) {
            context.checkCancelled();
            features.add(features(window));
        }
        encoder = Encoder.fit(features.toArray(double[][]::new), context);
    }

    Encoder encoder() {
        return encoder;
    }

    List<Item> items(List<Window> windows, JobContext context) {
        List<Item> items = new ArrayList<>();
        for (Window window : windows) {
            context.checkCancelled();
            items.add(
                    new Item(
                            window,
                            ecdf.extract(window.values(), channels),
                            encoder.encode(features(window))));
        }
        return items;
    }

    private double[] features(Window window) {
        return DoubleStream.concat(
                        DoubleStream.of(ecdf.extract(window.values(), channels)),
                        DoubleStream.of(statistics.extract(window.values(), channels)))
                .toArray();
    }
}
