package kinescribe.learn.onnx;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import java.util.List;

/** Small ONNX files such as another program might write. */
public final class ForeignModels {
    private ForeignModels() {}

    /**
     * The mean of each of two channels over time, through the unit matrix and softmax. Its tensors
     * have names that this program's have, too.
     *
     * @param channelsFirst whether windows are {@code [2, samples]}
     * @param samples of a window; 0 for an open axis
     * @param channels of a window; 0 for an open axis
     */
    public static ModelProto mean(boolean channelsFirst, int samples, int channels) {
        ModelProto.Builder model =
                ModelProto.newBuilder()
                        .setIrVersion(7)
                        .setProducerName("a test")
                        .setProducerVersion("1.0")
                        .addOpsetImport(OperatorSetIdProto.newBuilder().setVersion(13));
        int first = channelsFirst ? channels : samples;
        model.getGraphBuilder()
                .setName("g")
                .addInput(tensor("windows", first, channelsFirst ? samples : channels))
                .addOutput(tensor("out", 2))
                .addNode(
                        node("ReduceMean", List.of("windows"), "probabilities")
                                .addAttribute(
                                        OnnxAttributes.attributes("axes", channelsFirst ? 2L : 1L))
                                .addAttribute(OnnxAttributes.attribute("keepdims", 0L)))
                .addNode(node("MatMul", List.of("probabilities", "turned"), "logits"))
                .addNode(
                        node("Softmax", List.of("logits"), "out")
                                .addAttribute(OnnxAttributes.attribute("axis", 1L)))
                .addInitializer(
                        TensorProto.newBuilder()
                                .setName("turned")
                                .setDataType(TensorProto.DataType.FLOAT.getNumber())
                                .addDims(2)
                                .addDims(2)
                                .addAllFloatData(List.of(1f, 0f, 0f, 1f)));
        return model.build();
    }

    /** The same without its last node. */
    public static ModelProto withoutSoftmax(ModelProto model) {
        ModelProto.Builder changed = model.toBuilder();
        changed.getGraphBuilder().removeNode(2).getOutputBuilder(0).setName("logits");
        return changed.build();
    }

    private static NodeProto.Builder node(String operator, List<String> inputs, String output) {
        return NodeProto.newBuilder()
                .setOpType(operator)
                .addAllInput(inputs)
                .addOutput(output)
                .setName(output);
    }

    private static ValueInfoProto tensor(String name, int... sizes) {
        TensorShapeProto.Builder shape = TensorShapeProto.newBuilder();
        shape.addDim(TensorShapeProto.Dimension.newBuilder().setDimParam("n"));
        for (int size : sizes) {
            TensorShapeProto.Dimension.Builder axis = shape.addDimBuilder();
            if (size > 0) {
                axis.setDimValue(size);
            } else {
                axis.setDimParam("open");
            }
        }
        TypeProto.Builder type = TypeProto.newBuilder();
        type.getTensorTypeBuilder()
                .setElemType(TensorProto.DataType.FLOAT.getNumber())
                .setShape(shape);
        return ValueInfoProto.newBuilder().setName(name).setType(type).build();
    }
}
