package kinescribe.learn.model;

import java.util.List;
import kinescribe.dataset.WindowSpec;
import kinescribe.imu.ImuChannel;

/**
 * What one must know of a trained model to use it.
 *
 * @param kind such as {@code forest} or {@code cnn}
 * @param classes the labels in the order of the probabilities
 * @param window how windows are cut; the model takes them resampled, in channel units
 * @param channels the columns of a window
 * @param site where the sensors sat
 * @param mean by channel: what the graph itself takes off; none where it does not standardise
 * @param scale by channel: what the graph itself then multiplies by
 * @param training what it was trained on and how
 */
public record ModelCard(
        String kind,
        List<String> classes,
        WindowSpec window,
        List<ImuChannel> channels,
        String site,
        List<Float> mean,
        List<Float> scale,
        TrainingFacts training) {
    public ModelCard {
        classes = List.copyOf(classes);
        channels = List.copyOf(channels);
        mean = List.copyOf(mean);
        scale = List.copyOf(scale);
        if (classes.isEmpty() || channels.isEmpty()) {
            throw new IllegalArgumentException("Expected classes and channels, got none");
        }
    }
}
