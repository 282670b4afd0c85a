package kinescribe.format.model;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.StringStringEntryProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.protobuf.InvalidProtocolBufferException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kinescribe.base.Digests;
import kinescribe.base.KinescribeException;
import kinescribe.dataset.WindowSpec;
import kinescribe.format.FileFaults;
import kinescribe.format.StrictJson;
import kinescribe.format.WholeFiles;
import kinescribe.learn.model.ModelCard;
import kinescribe.learn.model.TrainedModel;
import org.jspecify.annotations.Nullable;

/**
 * A trained model as one ONNX file, which any ONNX runtime can use: float {@code windows [batch,
 * samples, channels]} in channel units to float {@code probabilities [batch, classes]}. Its
 * metadata hold, under {@code kinescribe}, the {@link ModelCard} as JSON with the labels, how
 * windows are cut, the channels and how it was trained; under {@code kinescribe.graph} a digest of
 * the rest.
 */
public final class ModelFile {
    /** How the names of these files end. */
    public static final String ENDING = ".onnx";

    private static final String CARD = "kinescribe";
    private static final String DIGEST = "kinescribe.graph";
    private static final long MOST_BYTES = 1L << 30;
    private static final String HINT =
            "Choose an .onnx file that Kinescribe has written, or put a description of another"
                    + " program's model beside it: the same name with .json.";

    private static final JsonMapper MAPPER =
            StrictJson.mapper().disable(SerializationFeature.INDENT_OUTPUT).build();

    private ModelFile() {}

    /** Writes a model, in place of what was there. */
    public static void write(TrainedModel model, Path file) throws KinescribeException {
        byte[] bytes = bytes(model);
        WholeFiles.replace(file, temporary -> Files.write(temporary, bytes));
    }

    /**
     * Reads a model.
     *
     * @throws KinescribeException if the file is missing or no whole model of this program
     */
    public static TrainedModel read(Path file) throws KinescribeException {
        return parse(file.toString(), bytes(file));
    }

    /** A file's bytes, unless there are more than any model has. */
    static byte[] bytes(Path file) throws KinescribeException {
        FileFaults.requireName(file);
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw fault(file.toString(), "is too large for a model", null);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw FileFaults.cannotRead(file, e);
        }
    }

    /** Whether a file is an ONNX file that this program has written, be it whole or not. */
    static boolean isOurs(Path file) throws KinescribeException {
        try {
            return text(ModelProto.parseFrom(bytes(file)), CARD).isPresent();
        } catch (InvalidProtocolBufferException e) {
            return false;
        }
    }

    /** The bytes of the file; the state of a training that was stopped is not among them. */
    public static byte[] bytes(TrainedModel model) {
        try {
            return ModelProto.parseFrom(model.graph()).toBuilder()
                    .addMetadataProps(entry(CARD, MAPPER.writeValueAsString(model.card())))
                    .addMetadataProps(entry(DIGEST, Digests.shortDigest(model.graph())))
                    .build()
                    .toByteArray();
        } catch (InvalidProtocolBufferException | JsonProcessingException e) {
            throw new IllegalStateException("Expected a graph and a card", e);
        }
    }

    private static StringStringEntryProto entry(String key, String value) {
        return StringStringEntryProto.newBuilder().setKey(key).setValue(value).build();
    }

    /**
     * The model of bytes.
     *
     * @param name what the bytes are called, for the message
     * @throws KinescribeException if they are no whole model of this program
     */
    public static TrainedModel parse(String name, byte[] bytes) throws KinescribeException {
        try {
            ModelProto file = ModelProto.parseFrom(bytes);
            Optional<String> card = text(file, CARD);
            if (card.isEmpty()) {
                throw fault(name, "is no model of Kinescribe: it does not say its classes", null);
            }
            byte[] graph = file.toBuilder().clearMetadataProps().build().toByteArray();
            if (!text(file, DIGEST).equals(Optional.of(Digests.shortDigest(graph)))) {
                throw fault(name, "is damaged or was changed: its digest differs", null);
            }
            ModelCard about = card(card.get());
            requireShape(name, file, about);
            return new TrainedModel(about, graph, Optional.empty());
        } catch (InvalidProtocolBufferException e) {
            throw fault(name, "is damaged or no ONNX file", e);
        } catch (JsonProcessingException e) {
            throw fault(name, "is damaged or of another version: its description is unreadable", e);
        }
    }

    /** A card; older programs took accelerometer and gyroscope alone and did not say so. */
    private static ModelCard card(String text) throws JsonProcessingException {
        JsonNode told = MAPPER.readTree(text);
        if (told.path("window") instanceof ObjectNode window && !window.has("triads")) {
            window.set("triads", MAPPER.valueToTree(WindowSpec.USUAL_TRIADS));
        }
        return MAPPER.treeToValue(told, ModelCard.class);
    }

    private static Optional<String> text(ModelProto file, String key) {
        return file.getMetadataPropsList().stream()
                .filter(entry -> entry.getKey().equals(key))
                .map(StringStringEntryProto::getValue)
                .findFirst();
    }

    /** The graph must take the windows and give the classes that the description tells. */
    private static void requireShape(String name, ModelProto file, ModelCard card)
            throws KinescribeException {
        List<Long> in = sizes(file.getGraph().getInput(0).getType().getTensorType().getShape());
        List<Long> out = sizes(file.getGraph().getOutput(0).getType().getTensorType().getShape());
        List<Long> window = List.of((long) card.window().samples(), (long) card.channels().size());
        if (!in.equals(window) || !out.equals(List.of((long) card.classes().size()))) {
            throw fault(
                    name,
                    "tells of windows of "
                            + window.get(0)
                            + " samples and "
                            + window.get(1)
                            + " channels in "
                            + card.classes().size()
                            + " classes, but its graph is made for others",
                    null);
        }
    }

    /** All sizes but the batch's. */
    private static List<Long> sizes(TensorShapeProto shape) {
        return shape.getDimList().stream()
                .skip(1)
                .map(TensorShapeProto.Dimension::getDimValue)
                .toList();
    }

    private static KinescribeException fault(String name, String why, @Nullable Throwable cause) {
        return new KinescribeException("The file " + name + " " + why + ".", HINT, cause);
    }
}
