package kinescribe.learn.network;

/**
 * How training went in one look at all windows.
 *
 * @param number from 1
 * @param trainingLoss mean cross-entropy of the windows learnt from, nats
 * @param validationLoss the same of the windows held back; NaN where none are
 * @param validationAccuracy share of the windows held back that were recognised, weighted as the
 *     loss is: with balanced classes the balanced accuracy; NaN where none are
 * @param learningRate at its end
 */
public record Epoch(
        int number,
        double trainingLoss,
        double validationLoss,
        double validationAccuracy,
        double learningRate) {

    /** What epochs are compared by: lower loss on people held back, or else the later epoch. */
    double score() {
        return Double.isNaN(validationLoss) ? number : -validationLoss;
    }
}
