package kinescribe.learn.network;

import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.learn.onnx.OnnxAttributes;
import kinescribe.learn.onnx.OnnxGraph;
import kinescribe.learn.onnx.OnnxSession;
import kinescribe.learn.onnx.Parity;
import org.bytedeco.pytorch.AbstractTensor;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;

/** Writes networks as ONNX. */
final class OnnxModel {
    private OnnxModel() {}

    /**
     * A network with its weights as a file.
     *
     * @param tried windows on which libtorch and ONNX Runtime must agree
     * @throws KinescribeException if they do not
     */
    static byte[] bytes(NetworkSpec network, Weights weights, double[][] tried)
            throws KinescribeException {
        byte[] file = bytes(network, weights);
        Shape in = network.input();
        try (OnnxSession session = new OnnxSession(file, in.samples(), in.channels())) {
            Parity.require(computed(network, weights, tried), session.probabilities(tried));
        }
        return file;
    }

    private static byte[] bytes(NetworkSpec network, Weights weights) {
        Shape in = network.input();
        OnnxGraph graph =
                new OnnxGraph(network.id(), in.samples(), in.channels(), network.classes());
        String logits =
                network.logits(
                        new OnnxTape(graph),
                        OnnxGraph.INPUT,
                        w -> graph.constant(w.name(), weights.of(w), w.dimensions()));
        graph.add(
                "",
                "Softmax",
                List.of(logits),
                List.of(OnnxGraph.OUTPUT),
                OnnxAttributes.attribute("axis", 1));
        return graph.bytes();
    }

    /** What libtorch makes of windows. */
    private static double[][] computed(NetworkSpec network, Weights weights, double[][] windows) {
        Shape in = network.input();
        float[] values = new float[windows.length * in.samples() * in.channels()];
        for (int i = 0; i < values.length; i++) {
            int length = in.samples() * in.channels();
            values[i] = (float) windows[i / length][i % length];
        }
        float[] flat =
                Scoped.memory(
                        () -> Scoped.withoutGradients(() -> softmax(network, weights, values)));
        double[][] rows = new double[windows.length][network.classes()];
        for (int i = 0; i < flat.length; i++) {
            rows[i / network.classes()][i % network.classes()] = flat[i];
        }
        return rows;
    }

    private static float[] softmax(NetworkSpec network, Weights weights, float[] values) {
        Shape in = network.input();
        long windows = values.length / ((long) in.samples() * in.channels());
        Tensor batch = AbstractTensor.create(values, windows, in.samples(), in.channels());
        Tensor logits = new TorchNetwork(network, weights).logits(TorchTape.using(), batch);
        return TorchNetwork.values(torch.softmax(logits, 1));
    }
}
