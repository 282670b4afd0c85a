package kinescribe.learn.network;

/**
 * How training went in one look at all windows.
 *
 * @param number from 1
 * @param trainingLoss mean cross-entropy of the windows learnt from, nats
 * @param trainingF1 macro-F1 of the windows learnt from, as they were recognised while they were
 *     learnt from
 * @param validationLoss mean cross-entropy of the windows held back, nats; NaN where none are
 * @param validationF1 macro-F1 of the windows held back; NaN where none are
 * @param learningRate at its end
 */
public record Epoch(
        int number,
        double trainingLoss,
        double trainingF1,
        double validationLoss,
        double validationF1,
        double learningRate) {

    /** What epochs are compared by: lower loss on people held back, or else the later epoch. */
    double score() {
        return Double.isNaN(validationLoss) ? number : -validationLoss;
    }
}
