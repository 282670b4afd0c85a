package kinescribe.learn.onnx;

import kinescribe.base.KinescribeException;

/** Whether a graph computes what the model that it was written from computes. */
public final class Parity {
    /** The largest difference of a probability that is let through. */
    public static final double TOLERANCE = 1e-4;

    private Parity() {}

    /**
     * The largest difference between probabilities.
     *
     * @throws KinescribeException if it is not below {@link #TOLERANCE}
     */
    public static double require(double[][] expected, double[][] got) throws KinescribeException {
        double most = 0;
        for (int i = 0; i < expected.length; i++) {
            for (int c = 0; c < expected[i].length; c++) {
                // What is not a number stays so, and fails.
                most = Math.max(most, Math.abs(expected[i][c] - got[i][c]));
            }
        }
        if (!(most < TOLERANCE)) {
            throw new KinescribeException(
                    "The exported model differs from the trained one: a probability by "
                            + most
                            + " where less than "
                            + TOLERANCE
                            + " is required.",
                    "Train it again, with a lower learning rate if the loss is not a number.");
        }
        return most;
    }
}
