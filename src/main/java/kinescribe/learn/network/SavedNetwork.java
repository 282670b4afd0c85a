package kinescribe.learn.network;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.InvalidProtocolBufferException;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.HashMap;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.learn.onnx.OnnxClassifier;
import kinescribe.learn.onnx.Parity;

/** What stands in an ONNX file that this program wrote of a network. */
public final class SavedNetwork {
    private SavedNetwork() {}

    /**
     * Computes windows once with libtorch, from the weights in the file, and once with ONNX
     * Runtime.
     *
     * @param classes how many the file tells apart
     * @return the largest difference of a probability
     * @throws KinescribeException if it is too large, or the file has not the network's weights
     */
    public static double parity(Networks kind, OnnxClassifier file, int classes, double[][] windows)
            throws KinescribeException {
        NetworkSpec network = kind.of(file.channels(), file.samples(), classes);
        Weights weights = weights(file.model());
        if (!network.weights().stream().allMatch(weights::has)) {
            throw new KinescribeException(
                    "The file has not the weights of the network \"" + kind.id() + "\".",
                    "Train or export the model again.");
        }
        double[][] computed = OnnxModel.computed(network, weights, windows);
        return Parity.require(computed, file.probabilities(windows));
    }

    private static Weights weights(byte[] model) throws KinescribeException {
        Map<String, float[]> values = new HashMap<>();
        try {
            for (TensorProto tensor : ModelProto.parseFrom(model).getGraph().getInitializerList()) {
                if (tensor.getDataType() == TensorProto.DataType.FLOAT.getNumber()) {
                    FloatBuffer numbers =
                            tensor.getRawData()
                                    .asReadOnlyByteBuffer()
                                    .order(ByteOrder.LITTLE_ENDIAN)
                                    .asFloatBuffer();
                    float[] array = new float[numbers.remaining()];
                    numbers.get(array);
                    values.put(tensor.getName(), array);
                }
            }
        } catch (InvalidProtocolBufferException e) {
            throw new KinescribeException(
                    "The file is no ONNX file.", "Train or export the model again.", e);
        }
        return new Weights(values);
    }
}
