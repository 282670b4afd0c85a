package kinescribe.learn.model;

import java.util.List;
import kinescribe.learn.Classifier;

/**
 * What a model says of one window of a recording.
 *
 * @param startS when the window begins, in the recording's time
 * @param endS when it ends
 * @param probabilities by class, in the order of the model's classes
 */
public record Prediction(double startS, double endS, List<Double> probabilities) {
    public Prediction {
        probabilities = List.copyOf(probabilities);
    }

    /** The index of the likeliest class; of equally likely ones the first. */
    public int likeliest() {
        return Classifier.likeliest(
                probabilities.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
