package kinescribe.format.model;

import ai.onnx.proto.OnnxMl.ModelProto;
import com.google.protobuf.InvalidProtocolBufferException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import kinescribe.base.KinescribeException;
import kinescribe.format.FileFaults;
import kinescribe.format.WrittenJson;
import kinescribe.learn.model.ModelCard;
import kinescribe.learn.model.ModelCheck;
import kinescribe.learn.model.ModelKinds;
import kinescribe.learn.model.TrainedModel;
import kinescribe.learn.model.TrainingFacts;
import org.jspecify.annotations.Nullable;

/**
 * Models of other programs: an ONNX file with one float input {@code [windows, samples, channels]}
 * or {@code [windows, channels, samples]} and one output {@code [windows, classes]}, and a {@link
 * ModelDescription} of what the file does not say, such as {@code net.onnx} and {@code net.json}.
 */
public final class ForeignModel {
    private static final String HINT = "src/docs/methods.md says what stands in it.";

    private ForeignModel() {}

    /** Where a model's description is looked for: beside it, with the ending {@code .json}. */
    public static Path besides(Path file) {
        return file.resolveSibling(FileFaults.name(file).replaceAll("\\.onnx$", "") + ".json");
    }

    /**
     * Reads a model of this program, or one of another with the description beside it.
     *
     * @throws KinescribeException if it cannot be read, or nothing describes it
     */
    public static TrainedModel readAny(Path file) throws KinescribeException {
        Path description = besides(file);
        return !ModelFile.isOurs(file) && Files.exists(description)
                ? read(file, description)
                : ModelFile.read(file);
    }

    /**
     * Reads a model of another program and tries it with ONNX Runtime.
     *
     * @param description a {@link ModelDescription} as JSON
     * @throws KinescribeException if one of them is not what it should be, or the model gives no
     *     probabilities
     */
    public static TrainedModel read(Path file, Path description) throws KinescribeException {
        ModelDescription told = description(description);
        byte[] bytes = ModelFile.bytes(file);
        try {
            ModelCard card = card(told, producer(bytes));
            TrainedModel model =
                    new TrainedModel(card, told.graph(card).adopted(bytes), Optional.empty());
            ModelCheck.of(model);
            return model;
        } catch (KinescribeException e) {
            throw new KinescribeException(
                    "The file " + FileFaults.name(file) + " cannot be used: " + e.getMessage(),
                    e.hint(),
                    e);
        }
    }

    private static ModelDescription description(Path file) throws KinescribeException {
        FileFaults.requireName(file);
        FileFaults.checkSize(file);
        String name = "The description " + FileFaults.name(file);
        @Nullable ModelDescription told;
        try {
            told = WrittenJson.read(Files.readString(file), ModelDescription.class, name, HINT);
        } catch (IOException e) {
            throw FileFaults.cannotRead(file, e);
        }
        if (told == null || !ModelDescription.KIND.equals(told.kind()) || told.classes() == null) {
            throw new KinescribeException(
                    name + " describes no model.",
                    "It needs \"kind\": \"" + ModelDescription.KIND + "\" and \"classes\".");
        }
        return told;
    }

    private static ModelCard card(ModelDescription told, String producer)
            throws KinescribeException {
        return new ModelCard(
                ModelKinds.FOREIGN,
                told.classNames(),
                told.window(),
                told.imuChannels(),
                told.site() == null ? "" : told.site(),
                List.of(),
                List.of(),
                new TrainingFacts(
                        List.of(),
                        List.of(),
                        Collections.emptySortedMap(),
                        0,
                        Collections.emptySortedMap(),
                        producer,
                        List.of(),
                        false));
    }

    private static String producer(byte[] bytes) {
        try {
            ModelProto model = ModelProto.parseFrom(bytes);
            String name = (model.getProducerName() + " " + model.getProducerVersion()).strip();
            return name.isEmpty() ? "another program" : name;
        } catch (InvalidProtocolBufferException e) {
            return ""; // told where the graph is looked at
        }
    }
}
