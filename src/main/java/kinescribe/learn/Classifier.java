package kinescribe.learn;

/** A trained recogniser. Immutable; safe to use from any thread. */
public interface Classifier {
    /**
     * How likely each class is, by class index; the values sum to 1.
     *
     * @param features as many values as in training, none missing
     * @throws IllegalArgumentException for another number of values
     */
    double[] probabilities(double[] features);

    /** The index of the likeliest class; of equally likely ones the first. */
    default int predict(double[] features) {
        double[] probabilities = probabilities(features);
        int best = 0;
        for (int c = 1; c < probabilities.length; c++) {
            if (probabilities[c] > probabilities[best]) {
                best = c;
            }
        }
        return best;
    }
}
