package kinescribe.learn;

import java.util.Arrays;

/** A trained recogniser. Immutable; safe to use from any thread. */
public interface Classifier {
    /**
     * How likely each class is, by class index; the values sum to 1.
     *
     * @param features as many values as in training, none missing
     * @throws IllegalArgumentException for another number of values
     */
    double[] probabilities(double[] features);

    /** The probabilities of many examples, {@code [examples][classes]}. */
    default double[][] probabilities(double[][] features) {
        return Arrays.stream(features).map(this::probabilities).toArray(double[][]::new);
    }

    /** The size of its saved form in bytes; 0 where it has none. */
    default long bytes() {
        return 0;
    }

    /** The index of the likeliest class; of equally likely ones the first. */
    default int predict(double[] features) {
        return likeliest(probabilities(features));
    }

    /** The place of the largest value; of equally large ones the first. */
    static int likeliest(double[] probabilities) {
        int best = 0;
        for (int c = 1; c < probabilities.length; c++) {
            if (probabilities[c] > probabilities[best]) {
                best = c;
            }
        }
        return best;
    }
}
