package kinescribe.learn.onnx;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import com.google.protobuf.InvalidProtocolBufferException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kinescribe.base.KinescribeException;

/**
 * How another program's ONNX graph takes windows and tells classes, which a file does not say.
 *
 * @param samples of a window
 * @param channels of a window
 * @param classes that are told apart
 * @param channelsFirst whether windows go in as {@code [channels, samples]}; nothing where the
 *     file's own shape tells
 * @param logits whether what comes out has still to go through softmax
 * @param factors by channel: what values in channel units are multiplied by to be in the model's
 */
public record ForeignGraph(
        int samples,
        int channels,
        int classes,
        Optional<Boolean> channelsFirst,
        boolean logits,
        List<Float> factors) {
    private static final String INNER = "model/";
    private static final String TURNED = "turned";
    private static final int LEAST_IR = 4; // weights need not be inputs as well

    public ForeignGraph {
        factors = List.copyOf(factors);
        if (factors.size() != channels) {
            throw new IllegalArgumentException("Expected a factor of each channel");
        }
    }

    /**
     * The graph inside one that takes and gives what {@link OnnxGraph} does. Nothing is run.
     *
     * @param file an ONNX file
     * @throws KinescribeException if it has not one float input {@code [windows, samples,
     *     channels]} or {@code [windows, channels, samples]} and one float output {@code [windows,
     *     classes]}, or is more than a graph of ONNX's own operators with its weights inside
     */
    public byte[] adopted(byte[] file) throws KinescribeException {
        ModelProto model;
        try {
            model = ModelProto.parseFrom(file);
        } catch (InvalidProtocolBufferException e) {
            throw new KinescribeException(
                    "The file is damaged or no ONNX file.", "Export the model again.", e);
        }
        OrdinaryGraph.require(model.getGraph());
        if (model.getFunctionsCount() > 0) {
            throw new KinescribeException(
                    "The model has functions of its own.", "Export it with them written out.");
        }
        ValueInfoProto input = only(inputs(model.getGraph()), "input");
        ValueInfoProto output = only(model.getGraph().getOutputList(), "output");
        boolean turn = isTurned(sizes(input, 3, "windows of samples and channels"));
        List<Long> told = sizes(output, 2, "a number of each class");
        if (told.size() == 2 && told.get(1) != 0 && told.get(1) != classes) {
            throw new KinescribeException(
                    "The model tells "
                            + told.get(1)
                            + " classes apart, but its description names "
                            + classes
                            + ".",
                    "Name every class in the order of the model's output.");
        }
        return wrapped(model, input.getName(), output.getName(), turn);
    }

    private byte[] wrapped(ModelProto model, String input, String output, boolean turn) {
        OnnxGraph around = new OnnxGraph("adopted", samples, channels, classes);
        String windows = OnnxGraph.INPUT;
        if (factors.stream().anyMatch(factor -> factor != 1)) {
            float[] values = new float[channels];
            for (int i = 0; i < channels; i++) {
                values[i] = factors.get(i);
            }
            String scale = around.constant("factors", values, channels);
            windows = around.node("Mul", List.of(windows, scale));
        }
        if (turn) {
            around.add(
                    "",
                    "Transpose",
                    List.of(windows),
                    List.of(TURNED),
                    OnnxAttributes.attributes("perm", 0L, 2L, 1L));
            windows = TURNED;
        }
        around.add("", "Identity", List.of(windows), List.of(INNER + input));
        around.include(OrdinaryGraph.renamed(model.getGraph(), INNER));
        around.add(
                "",
                logits ? "Softmax" : "Identity",
                List.of(INNER + output),
                List.of(OnnxGraph.OUTPUT));
        ModelProto.Builder adopted =
                model.toBuilder()
                        .clearMetadataProps()
                        .setIrVersion(Math.max(LEAST_IR, model.getIrVersion()))
                        .setGraph(around.graph());
        if (model.getOpsetImportList().stream().noneMatch(s -> isOnnx(s.getDomain()))) {
            adopted.addOpsetImport(
                    OperatorSetIdProto.newBuilder().setVersion(OnnxGraph.OPERATOR_SET));
        }
        return adopted.build().toByteArray();
    }

    private static boolean isOnnx(String domain) {
        return domain.isEmpty() || domain.equals("ai.onnx");
    }

    private boolean isTurned(List<Long> sizes) throws KinescribeException {
        if (sizes.isEmpty()) {
            return channelsFirst.orElseThrow(this::ambiguous);
        }
        boolean plain = fits(sizes.get(1), samples) && fits(sizes.get(2), channels);
        boolean turned = fits(sizes.get(1), channels) && fits(sizes.get(2), samples);
        boolean fits = channelsFirst.map(first -> first ? turned : plain).orElse(plain || turned);
        if (!fits) {
            throw new KinescribeException(
                    "The model takes windows of "
                            + sizes.get(1)
                            + " × "
                            + sizes.get(2)
                            + " numbers, but its description tells of "
                            + samples
                            + " samples of "
                            + channels
                            + " channels.",
                    "Correct window, rate, channels or layout in the description.");
        }
        if (plain && turned) {
            return channelsFirst.orElseThrow(this::ambiguous);
        }
        return turned;
    }

    private KinescribeException ambiguous() {
        return new KinescribeException(
                "Nothing tells whether the model takes samples or channels first.",
                "Say \"layout\": \"samples-channels\" or \"channels-samples\" in the description.");
    }

    private static boolean fits(long size, int wanted) {
        return size == 0 || size == wanted;
    }

    /** The inputs that are no weights. */
    private static List<ValueInfoProto> inputs(GraphProto graph) {
        Set<String> weights =
                graph.getInitializerList().stream()
                        .map(TensorProto::getName)
                        .collect(Collectors.toSet());
        return graph.getInputList().stream().filter(i -> !weights.contains(i.getName())).toList();
    }

    private static ValueInfoProto only(List<ValueInfoProto> all, String what)
            throws KinescribeException {
        if (all.size() != 1) {
            throw new KinescribeException(
                    "The model has " + all.size() + " " + what + "s, where one is needed.",
                    "Export it with one input of windows and one output of probabilities.");
        }
        return all.get(0);
    }

    /** The sizes of a float tensor, 0 where one is open; none where even their number is. */
    private static List<Long> sizes(ValueInfoProto tensor, int axes, String what)
            throws KinescribeException {
        TypeProto.Tensor type = tensor.getType().getTensorType();
        List<Long> sizes =
                type.getShape().getDimList().stream()
                        .map(TensorShapeProto.Dimension::getDimValue)
                        .toList();
        boolean isFloat = type.getElemType() == TensorProto.DataType.FLOAT.getNumber();
        if (!isFloat || (type.hasShape() && sizes.size() != axes)) {
            throw new KinescribeException(
                    "The model's \""
                            + tensor.getName()
                            + "\" is no tensor of 32-bit numbers with "
                            + axes
                            + " axes: "
                            + what
                            + ".",
                    "Export it so that it takes and gives such tensors.");
        }
        if (type.hasShape() && sizes.get(0) > 0) {
            throw new KinescribeException(
                    "The model's \""
                            + tensor.getName()
                            + "\" is for exactly "
                            + sizes.get(0)
                            + " at a time.",
                    "Export it with an open first axis (dynamic_axes in PyTorch).");
        }
        return sizes;
    }
}
