package kinescribe.learn.model;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import kinescribe.base.KinescribeException;
import kinescribe.base.Seeds;
import kinescribe.learn.network.Networks;
import kinescribe.learn.network.SavedNetwork;
import kinescribe.learn.onnx.OnnxSession;

/** Tries a trained model on windows of chance. */
public final class ModelCheck {
    /** Windows that are tried: our own choice. */
    private static final int TRIED = 64;

    /** Accelerations and angular velocities stay within a few of these: m/s² and rad/s. */
    private static final double SPREAD = 5;

    private static final double SUM_TOLERANCE = 1e-3;

    private ModelCheck() {}

    /**
     * Runs the model; of a network libtorch computes the same from the weights in the file.
     *
     * @return the largest difference of a probability; nothing for a forest
     * @throws KinescribeException if the model does not run, gives no probabilities, or differs
     */
    public static OptionalDouble of(TrainedModel model) throws KinescribeException {
        ModelCard card = model.card();
        double[][] windows = windows(card.window().samples() * card.channels().size());
        for (double[] row : probabilities(model, windows)) {
            if (row.length != card.classes().size()) {
                throw new KinescribeException(
                        "The model tells "
                                + row.length
                                + " classes apart where "
                                + card.classes().size()
                                + " are named.",
                        "Name every class.");
            }
            double sum = Arrays.stream(row).sum();
            if (!(Math.abs(sum - 1) < SUM_TOLERANCE) || Arrays.stream(row).anyMatch(p -> p < 0)) {
                throw new KinescribeException(
                        "The model gives numbers that are no probabilities: they sum to "
                                + sum
                                + ".",
                        "Train or export it again.");
            }
        }
        Optional<Networks> network = Networks.byId(card.kind());
        return network.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        SavedNetwork.parity(
                                network.get(), model.classifier(), card.classes().size(), windows));
    }

    private static double[][] probabilities(TrainedModel model, double[][] windows)
            throws KinescribeException {
        ModelCard card = model.card();
        try (OnnxSession session =
                new OnnxSession(model.graph(), card.window().samples(), card.channels().size())) {
            return session.probabilities(windows);
        }
    }

    /** Windows of noise, equal ones every time. */
    public static double[][] windows(int length) {
        RandomGenerator chance = Seeds.generator(1);
        double[][] windows = new double[TRIED][length];
        for (double[] window : windows) {
            Arrays.setAll(window, i -> SPREAD * chance.nextGaussian());
        }
        return windows;
    }
}
