package kinescribe.learn.onnx;

import kinescribe.base.KinescribeException;
import kinescribe.learn.Classifier;

/**
 * A trained model as an ONNX file, run by ONNX Runtime. Its features are the window itself.
 *
 * @param model the file; taken over, never written
 * @param samples of a window
 * @param channels of a window
 */
public record OnnxClassifier(byte[] model, int samples, int channels) implements Classifier {
    @Override
    public long bytes() {
        return model.length;
    }

    @Override
    public double[] probabilities(double[] features) {
        return probabilities(new double[][] {features})[0];
    }

    @Override
    public double[][] probabilities(double[][] features) {
        try (OnnxSession session = new OnnxSession(model, samples, channels)) {
            return session.probabilities(features);
        } catch (KinescribeException e) {
            throw new IllegalStateException("Expected a model that runs", e);
        }
    }
}
