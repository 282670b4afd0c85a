package kinescribe.learn.network;

import kinescribe.base.KinescribeException;
import kinescribe.learn.Classifier;

/** A trained network as an ONNX file, run by ONNX Runtime. */
final class NetworkClassifier implements Classifier {
    private final byte[] model;
    private final Shape window;

    /**
     * @param model the file; taken over
     */
    NetworkClassifier(byte[] model, Shape window) {
        this.model = model;
        this.window = window;
    }

    @Override
    public double[] probabilities(double[] features) {
        return probabilities(new double[][] {features})[0];
    }

    @Override
    public double[][] probabilities(double[][] features) {
        for (double[] one : features) {
            if (one.length != window.channels() * window.samples()) {
                throw new IllegalArgumentException(
                        "Expected "
                                + window.channels() * window.samples()
                                + " features, got "
                                + one.length);
            }
        }
        try (NetworkSession session =
                new NetworkSession(model, window.samples(), window.channels())) {
            float[][] found = session.probabilities(features);
            double[][] probabilities = new double[found.length][];
            for (int i = 0; i < found.length; i++) {
                probabilities[i] = new double[found[i].length];
                for (int c = 0; c < found[i].length; c++) {
                    probabilities[i][c] = found[i][c];
                }
            }
            return probabilities;
        } catch (KinescribeException e) {
            throw new IllegalStateException("Expected a network that runs", e);
        }
    }

    @Override
    public long bytes() {
        return model.length;
    }
}
