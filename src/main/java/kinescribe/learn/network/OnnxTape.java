package kinescribe.learn.network;

import static kinescribe.learn.onnx.OnnxAttributes.attribute;
import static kinescribe.learn.onnx.OnnxAttributes.attributes;

import ai.onnx.proto.OnnxMl.AttributeProto;
import java.util.Arrays;
import java.util.List;
import kinescribe.learn.onnx.OnnxGraph;

/** Writes operations down as nodes of an ONNX graph. */
final class OnnxTape implements Tape<String> {
    private final OnnxGraph graph;

    OnnxTape(OnnxGraph graph) {
        this.graph = graph;
    }

    private String node(String operator, List<String> inputs, AttributeProto... attributes) {
        return graph.node(operator, inputs, attributes);
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
        return scale(multiply(x, add(erf, graph.scalar(1))), 0.5);
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
        return node("ReduceSum", List.of(x, graph.integers(axis)), attribute("keepdims", 0));
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
        return multiply(x, graph.scalar(factor));
    }

    @Override
    public String matmul(String a, String b) {
        return node("MatMul", List.of(a, b));
    }

    @Override
    public String transpose(String x, int... axes) {
        return node(
                "Transpose",
                List.of(x),
                attributes("perm", Arrays.stream(axes).asLongStream().toArray()));
    }

    @Override
    public String reshape(String x, int... sizes) {
        return node(
                "Reshape",
                List.of(x, graph.integers(Arrays.stream(sizes).asLongStream().toArray())));
    }

    @Override
    public String select(String x, int axis, int place) {
        // A scalar index takes the axis away.
        return node("Gather", List.of(x, graph.index(place)), attribute("axis", axis));
    }

    @Override
    public String join(String a, String b, int axis) {
        return node("Concat", List.of(a, b), attribute("axis", axis));
    }

    @Override
    public String lstm(String x, Recurrence<String> weights) {
        // ONNX wants the gates in the order input, output, forget, cell.
        String out = recurrent("LSTM", x, new int[] {0, 3, 1, 2}, List.of(weights));
        return inTime(out, weights.hidden());
    }

    @Override
    public String gruBothWays(String x, Recurrence<String> ahead, Recurrence<String> back) {
        // ONNX wants the gates in the order update, reset, new.
        String out =
                recurrent(
                        "GRU",
                        x,
                        new int[] {1, 0, 2},
                        List.of(ahead, back),
                        attribute("linear_before_reset", 1));
        return inTime(out, 2 * ahead.hidden());
    }

    private String recurrent(
            String operator,
            String x,
            int[] gates,
            List<Recurrence<String>> ways,
            AttributeProto... more) {
        int hidden = ways.get(0).hidden();
        AttributeProto[] attributes = Arrays.copyOf(more, more.length + 2);
        attributes[more.length] = attribute("hidden_size", hidden);
        attributes[more.length + 1] =
                attribute("direction", ways.size() == 1 ? "forward" : "bidirectional");
        List<String> inputs =
                List.of(
                        transpose(x, 1, 0, 2),
                        stacked(ways.stream().map(w -> ordered(w.input(), gates, w)).toList()),
                        stacked(ways.stream().map(w -> ordered(w.recurrent(), gates, w)).toList()),
                        stacked(ways.stream().map(w -> biases(w, gates)).toList()));
        return node(operator, inputs, attributes);
    }

    /** From [samples, ways, batch, hidden] to [batch, samples, ways · hidden]. */
    private String inTime(String out, int features) {
        return reshape(transpose(out, 2, 0, 1, 3), 0, 0, features);
    }

    private String biases(Recurrence<String> way, int[] gates) {
        return node(
                "Concat",
                List.of(
                        ordered(way.inputBias(), gates, way),
                        ordered(way.recurrentBias(), gates, way)),
                attribute("axis", 0));
    }

    /** The blocks of rows in another order. */
    private String ordered(String weight, int[] gates, Recurrence<String> way) {
        long[] rows = new long[gates.length * way.hidden()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = (long) gates[i / way.hidden()] * way.hidden() + i % way.hidden();
        }
        return node("Gather", List.of(weight, graph.integers(rows)), attribute("axis", 0));
    }

    private String stacked(List<String> ways) {
        return node(
                "Concat",
                ways.stream().map(w -> node("Unsqueeze", List.of(w, graph.integers(0)))).toList(),
                attribute("axis", 0));
    }
}
