package kinescribe.learn.onnx;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

/**
 * An ONNX graph being written, operator set 17 and, for trees, version 3 of ONNX's own machine
 * learning operators: from {@link #INPUT}, float {@code [batch, samples, channels]} in channel
 * units, to {@link #OUTPUT}, float {@code [batch, classes]}. A tensor is its name.
 *
 * <p>Source: ONNX operator schemas, github.com/onnx/onnx/blob/main/docs/Operators.md.
 */
public final class OnnxGraph {
    /** The windows that go in. */
    public static final String INPUT = "windows";

    /** The probabilities that come out. */
    public static final String OUTPUT = "probabilities";

    /** The domain of the machine learning operators. */
    public static final String TREES = "ai.onnx.ml";

    /** The version of the operators. */
    static final int OPERATOR_SET = 17;

    private static final int IR_VERSION = 8;
    private static final int TREES_SET = 3;

    private final GraphProto.Builder graph;
    private int made;

    /** An empty graph for windows of a shape. */
    public OnnxGraph(String name, int samples, int channels, int classes) {
        graph =
                GraphProto.newBuilder()
                        .setName(name)
                        .addInput(tensor(INPUT, samples, channels))
                        .addOutput(tensor(OUTPUT, classes));
    }

    /** A constant of 32-bit numbers, row by row. */
    public String constant(String name, float[] values, long... shape) {
        ByteBuffer bytes =
                ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        TensorProto.Builder tensor =
                TensorProto.newBuilder()
                        .setName(name)
                        .setDataType(TensorProto.DataType.FLOAT.getNumber())
                        .setRawData(ByteString.copyFrom(bytes));
        Arrays.stream(shape).forEach(tensor::addDims);
        graph.addInitializer(tensor);
        return name;
    }

    /** A number without axes. */
    public String scalar(double value) {
        return constant(next("number"), new float[] {(float) value});
    }

    /** Whole numbers along one axis. */
    public String integers(long... values) {
        return integers(values, true);
    }

    /** A whole number without axes. */
    public String index(long value) {
        return integers(new long[] {value}, false);
    }

    private String integers(long[] values, boolean axis) {
        TensorProto.Builder tensor =
                TensorProto.newBuilder()
                        .setName(next("integers"))
                        .setDataType(TensorProto.DataType.INT64.getNumber());
        if (axis) {
            tensor.addDims(values.length);
        }
        Arrays.stream(values).forEach(tensor::addInt64Data);
        graph.addInitializer(tensor);
        return tensor.getName();
    }

    /** A node with one output, which is returned. */
    public String node(String operator, List<String> inputs, AttributeProto... attributes) {
        String output = next(operator);
        add("", operator, inputs, List.of(output), attributes);
        return output;
    }

    /** A node with any outputs, of a domain of operators. */
    public void add(
            String domain,
            String operator,
            List<String> inputs,
            List<String> outputs,
            AttributeProto... attributes) {
        graph.addNode(
                NodeProto.newBuilder()
                        .setDomain(domain)
                        .setOpType(operator)
                        .setName(outputs.get(outputs.size() - 1))
                        .addAllInput(inputs)
                        .addAllOutput(outputs)
                        .addAllAttribute(Arrays.asList(attributes)));
    }

    private String next(String what) {
        made++;
        return what + "_" + made;
    }

    /** Takes the nodes and constants of another graph in, under the names that they have there. */
    void include(GraphProto other) {
        graph.addAllNode(other.getNodeList())
                .addAllInitializer(other.getInitializerList())
                .addAllSparseInitializer(other.getSparseInitializerList());
    }

    /** What has been written so far. */
    GraphProto graph() {
        return graph.build();
    }

    /** The graph as a file. */
    public byte[] bytes() {
        return ModelProto.newBuilder()
                .setIrVersion(IR_VERSION)
                .setProducerName("kinescribe")
                .addOpsetImport(OperatorSetIdProto.newBuilder().setVersion(OPERATOR_SET))
                .addOpsetImport(
                        OperatorSetIdProto.newBuilder().setDomain(TREES).setVersion(TREES_SET))
                .setGraph(graph)
                .build()
                .toByteArray();
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
