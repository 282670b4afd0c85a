package kinescribe.learn.network;

import java.util.LinkedHashMap;
import java.util.Map;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.pytorch.AbstractTensor;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorVector;

/** A network's tensors in libtorch. They live as long as the scope they were made in. */
final class TorchNetwork {
    private final NetworkSpec network;
    private final Map<String, Tensor> tensors = new LinkedHashMap<>();

    TorchNetwork(NetworkSpec network, Weights weights) {
        this.network = network;
        for (WeightSpec spec : network.weights()) {
            Tensor tensor = AbstractTensor.create(weights.of(spec).clone(), spec.dimensions());
            tensors.put(spec.name(), tensor.set_requires_grad(spec.learned()));
        }
    }

    int classes() {
        return network.classes();
    }

    Tensor logits(TorchTape tape, Tensor windows) {
        return network.logits(tape, windows, this::of);
    }

    TensorVector learned() {
        return new TensorVector(
                network.weights().stream()
                        .filter(WeightSpec::learned)
                        .map(this::of)
                        .toArray(Tensor[]::new));
    }

    private Tensor of(WeightSpec spec) {
        Tensor tensor = tensors.get(spec.name());
        if (tensor == null) {
            throw new IllegalArgumentException("Expected a weight of this network, got " + spec);
        }
        return tensor;
    }

    /** A copy of all values. */
    Weights weights() {
        Map<String, float[]> values = new LinkedHashMap<>();
        for (WeightSpec spec : network.weights()) {
            values.put(spec.name(), values(of(spec)));
        }
        return new Weights(values);
    }

    /** A copy of a tensor's values, row by row. */
    static float[] values(Tensor tensor) {
        Tensor plain = tensor.detach().contiguous();
        float[] values = new float[(int) plain.numel()];
        new FloatPointer(plain.data_ptr_float()).get(values);
        return values;
    }
}
