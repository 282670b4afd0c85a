package kinescribe.learn.network;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.StringStringEntryProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import java.util.Map;

/** Writes networks as ONNX. */
final class OnnxModel {
    static final String INPUT = "windows";
    static final String OUTPUT = "probabilities";

    private static final int IR_VERSION = 8;
    private static final int OPERATOR_SET = 17;

    private OnnxModel() {}

    /**
     * A network with its weights: {@code windows} float {@code [batch, samples, channels]} in
     * channel units to {@code probabilities} float {@code [batch, classes]}.
     *
     * @param notes goes into the file's metadata
     */
    static byte[] bytes(NetworkSpec network, Weights weights, Map<String, String> notes) {
        GraphProto.Builder graph = GraphProto.newBuilder().setName(network.id());
        OnnxTape tape = new OnnxTape(graph);
        String logits =
                network.logits(
                        tape, INPUT, w -> tape.constant(w.name(), weights.of(w), w.dimensions()));
        tape.name(tape.softmax(logits, 1), OUTPUT);
        Shape in = network.input();
        graph.addInput(tensor(INPUT, in.samples(), in.channels()));
        graph.addOutput(tensor(OUTPUT, network.classes()));
        ModelProto.Builder model =
                ModelProto.newBuilder()
                        .setIrVersion(IR_VERSION)
                        .setProducerName("kinescribe")
                        .addOpsetImport(OperatorSetIdProto.newBuilder().setVersion(OPERATOR_SET))
                        .setGraph(graph);
        notes.forEach(
                (key, value) ->
                        model.addMetadataProps(
                                StringStringEntryProto.newBuilder().setKey(key).setValue(value)));
        return model.build().toByteArray();
    }

    /** The description of a tensor whose first axis is the batch. */
    private static ValueInfoProto tensor(String name, int... sizes) {
        TensorShapeProto.Builder shape = TensorShapeProto.newBuilder();
        shape.addDim(TensorShapeProto.Dimension.newBuilder().setDimParam("batch"));
        for (int size : sizes) {
            shape.addDim(TensorShapeProto.Dimension.newBuilder().setDimValue(size));
        }
        return ValueInfoProto.newBuilder()
                .setName(name)
                .setType(
                        TypeProto.newBuilder()
                                .setTensorType(
                                        TypeProto.Tensor.newBuilder()
                                                .setElemType(TensorProto.DataType.FLOAT.getNumber())
                                                .setShape(shape)))
                .build();
    }
}
