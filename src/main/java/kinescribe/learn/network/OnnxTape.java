package kinescribe.learn.network;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

/**
 * Writes operations down as nodes of an ONNX graph, operator set 17. A tensor is its name.
 *
 * <p>Source: ONNX operator schemas, github.com/onnx/onnx/blob/main/docs/Operators.md.
 */
final class OnnxTape implements Tape<String> {
    private final GraphProto.Builder graph;
    private int made;

    OnnxTape(GraphProto.Builder graph) {
        this.graph = graph;
    }

    /** A constant of the graph. */
    String constant(String name, float[] values, long... shape) {
        ByteBuffer bytes =
                ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        TensorProto.Builder tensor =
                TensorProto.newBuilder()
                        .setName(name)
                        .setDataType(TensorProto.DataType.FLOAT.getNumber())
                        .setRawData(ByteString.copyFrom(bytes));
        for (long size : shape) {
            tensor.addDims(size);
        }
        graph.addInitializer(tensor);
        return name;
    }

    /** Gives a tensor of the graph a name that others know it by. */
    void name(String tensor, String name) {
        graph.addNode(
                NodeProto.newBuilder()
                        .setOpType("Identity")
                        .setName(name)
                        .addInput(tensor)
                        .addOutput(name));
    }

    private String scalar(double value) {
        return constant(next("number"), new float[] {(float) value});
    }

    private String integers(long... values) {
        TensorProto.Builder tensor =
                TensorProto.newBuilder()
                        .setName(next("integers"))
                        .setDataType(TensorProto.DataType.INT64.getNumber())
                        .addDims(values.length);
        Arrays.stream(values).forEach(tensor::addInt64Data);
        graph.addInitializer(tensor);
        return tensor.getName();
    }

    private String next(String what) {
        made++;
        return what + "_" + made;
    }

    private String node(String operator, List<String> inputs, AttributeProto... attributes) {
        String output = next(operator);
        graph.addNode(
                NodeProto.newBuilder()
                        .setOpType(operator)
                        .setName(output)
                        .addAllInput(inputs)
                        .addOutput(output)
                        .addAllAttribute(Arrays.asList(attributes)));
        return output;
    }

    private static AttributeProto attribute(String name, long value) {
        return AttributeProto.newBuilder()
                .setName(name)
                .setType(AttributeProto.AttributeType.INT)
                .setI(value)
                .build();
    }

    private static AttributeProto attribute(String name, double value) {
        return AttributeProto.newBuilder()
                .setName(name)
                .setType(AttributeProto.AttributeType.FLOAT)
                .setF((float) value)
                .build();
    }

    private static AttributeProto attribute(String name, String value) {
        return AttributeProto.newBuilder()
                .setName(name)
                .setType(AttributeProto.AttributeType.STRING)
                .setS(ByteString.copyFromUtf8(value))
                .build();
    }

    private static AttributeProto attributes(String name, int... values) {
        AttributeProto.Builder builder =
                AttributeProto.newBuilder()
                        .setName(name)
                        .setType(AttributeProto.AttributeType.INTS);
        Arrays.stream(values).forEach(builder::addInts);
        return builder.build();
    }

    @Override
    public String convolve(
            String x, String weight, String bias, int stride, int padding, int groups) {
        return node(
                "Conv",
                List.of(x, weight, bias),
                attributes("strides", stride),
                attributes("pads", padding, padding),
                attribute("group", groups));
    }

    @Override
    public String batchNorm(
            String x, String scale, String shift, String runningMean, String runningVariance) {
        return node(
                "BatchNormalization",
                List.of(x, scale, shift, runningMean, runningVariance),
                attribute("epsilon", TorchTape.EPSILON));
    }

    @Override
    public String layerNorm(String x, String scale, String shift) {
        return node(
                "LayerNormalization",
                List.of(x, scale, shift),
                attribute("epsilon", TorchTape.EPSILON));
    }

    @Override
    public String relu(String x) {
        return node("Relu", List.of(x));
    }

    /** x (1 + erf(x / √2)) / 2: the operator set has no Gelu yet. */
    @Override
    public String gelu(String x) {
        String erf = node("Erf", List.of(scale(x, Math.sqrt(0.5))));
        return scale(multiply(x, add(erf, scalar(1))), 0.5);
    }

    @Override
    public String tanh(String x) {
        return node("Tanh", List.of(x));
    }

    @Override
    public String dropout(String x, double share) {
        return x;
    }

    @Override
    public String maxPool(String x, int width) {
        return node(
                "MaxPool",
                List.of(x),
                attributes("kernel_shape", width),
                attributes("strides", width));
    }

    @Override
    public String mean(String x, int axis) {
        return node("ReduceMean", List.of(x), attributes("axes", axis), attribute("keepdims", 0));
    }

    @Override
    public String sum(String x, int axis) {
        return node("ReduceSum", List.of(x, integers(axis)), attribute("keepdims", 0));
    }

    @Override
    public String softmax(String x, int axis) {
        return node("Softmax", List.of(x), attribute("axis", axis));
    }

    @Override
    public String add(String a, String b) {
        return node("Add", List.of(a, b));
    }

    @Override
    public String subtract(String a, String b) {
        return node("Sub", List.of(a, b));
    }

    @Override
    public String multiply(String a, String b) {
        return node("Mul", List.of(a, b));
    }

    @Override
    public String scale(String x, double factor) {
        return multiply(x, scalar(factor));
    }

    @Override
    public String matmul(String a, String b) {
        return node("MatMul", List.of(a, b));
    }

    @Override
    public String transpose(String x, int... axes) {
        return node("Transpose", List.of(x), attributes("perm", axes));
    }

    @Override
    public String reshape(String x, int... sizes) {
        return node("Reshape", List.of(x, integers(Arrays.stream(sizes).asLongStream().toArray())));
    }

    @Override
    public String select(String x, int axis, int place) {
        // A scalar index takes the axis away.
        TensorProto index =
                TensorProto.newBuilder()
                        .setName(next("index"))
                        .setDataType(TensorProto.DataType.INT64.getNumber())
                        .addInt64Data(place)
                        .build();
        graph.addInitializer(index);
        return node("Gather", List.of(x, index.getName()), attribute("axis", axis));
    }

    @Override
    public String join(String a, String b, int axis) {
        return node("Concat", List.of(a, b), attribute("axis", axis));
    }

    @Override
    public String lstm(String x, Recurrence<String> weights) {
        // ONNX wants the gates in the order input, output, forget, cell.
        return recurrent("LSTM", x, weights, new int[] {0, 3, 1, 2}, "forward");
    }

    @Override
    public String gru(String x, Recurrence<String> weights, boolean backwards) {
        // ONNX wants the gates in the order update, reset, new.
        return recurrent(
                "GRU",
                x,
                weights,
                new int[] {1, 0, 2},
                backwards ? "reverse" : "forward",
                attribute("linear_before_reset", 1));
    }

    private String recurrent(
            String operator,
            String x,
            Recurrence<String> weights,
            int[] gates,
            String direction,
            AttributeProto... more) {
        String biases =
                node(
                        "Concat",
                        List.of(
                                reordered(weights.inputBias(), gates, weights.hidden()),
                                reordered(weights.recurrentBias(), gates, weights.hidden())),
                        attribute("axis", 0));
        AttributeProto[] attributes = Arrays.copyOf(more, more.length + 2);
        attributes[more.length] = attribute("hidden_size", weights.hidden());
        attributes[more.length + 1] = attribute("direction", direction);
        String out =
                node(
                        operator,
                        List.of(
                                transpose(x, 1, 0, 2),
                                oneWay(reordered(weights.input(), gates, weights.hidden())),
                                oneWay(reordered(weights.recurrent(), gates, weights.hidden())),
                                oneWay(biases)),
                        attributes);
        return transpose(select(out, 1, 0), 1, 0, 2);
    }

    /** The blocks of rows in another order. */
    private String reordered(String weight, int[] gates, int hidden) {
        long[] rows = new long[gates.length * hidden];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = (long) gates[i / hidden] * hidden + i % hidden;
        }
        return node("Gather", List.of(weight, integers(rows)), attribute("axis", 0));
    }

    private String oneWay(String weight) {
        return node("Unsqueeze", List.of(weight, integers(0)));
    }
}
