package kinescribe.learn.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.Map;
import kinescribe.base.KinescribeException;

/** Runs an {@link OnnxGraph} with ONNX Runtime, on one thread. Close it after use. */
public final class OnnxSession implements AutoCloseable {
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final int samples;
    private final int channels;

    /**
     * @param model an ONNX file
     * @param samples of a window
     * @param channels of a window
     * @throws KinescribeException if the runtime refuses the file
     */
    public OnnxSession(byte[] model, int samples, int channels) throws KinescribeException {
        this.samples = samples;
        this.channels = channels;
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            session = environment.createSession(model, options);
        } catch (OrtException e) {
            throw new KinescribeException(
                    "The model's ONNX file cannot be run: " + e.getMessage(),
                    "Train or export the model again.",
                    e);
        }
    }

    /**
     * How likely each class is.
     *
     * @param windows samples {@code [samples × channels]} each
     * @return {@code [windows][classes]}
     * @throws KinescribeException if the runtime fails
     * @throws IllegalArgumentException for a window of another size
     */
    public double[][] probabilities(double[][] windows) throws KinescribeException {
        FloatBuffer input = FloatBuffer.allocate(windows.length * samples * channels);
        for (double[] window : windows) {
            if (window.length != samples * channels) {
                throw new IllegalArgumentException(
                        "Expected " + samples * channels + " values, got " + window.length);
            }
            for (double value : window) {
                input.put((float) value);
            }
        }
        input.rewind();
        long[] shape = {windows.length, samples, channels};
        try (OnnxTensor tensor = OnnxTensor.createTensor(environment, input, shape);
                OrtSession.Result result = session.run(Map.of(OnnxGraph.INPUT, tensor))) {
            if (result.get(0).getValue() instanceof float[][] rows
                    && rows.length == windows.length) {
                return wide(rows);
            }
            throw new KinescribeException(
                    "The model does not give a row of numbers for each window.",
                    "Export it so that it does.");
        } catch (OrtException e) {
            throw new KinescribeException(
                    "The model could not be run: " + e.getMessage(),
                    "Check that the windows have the shape it was trained on.",
                    e);
        }
    }

    private static double[][] wide(float[][] rows) {
        double[][] wide = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            wide[i] = new double[rows[i].length];
            for (int c = 0; c < rows[i].length; c++) {
                wide[i][c] = rows[i][c];
            }
        }
        return wide;
    }

    @Override
    public void close() throws KinescribeException {
        try {
            session.close();
        } catch (OrtException e) {
            throw new KinescribeException("The model could not be closed.", "Go on.", e);
        }
    }
}
