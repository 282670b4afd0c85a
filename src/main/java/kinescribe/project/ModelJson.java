package kinescribe.project;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;
import kinescribe.base.KinescribeException;
import kinescribe.format.model.CheckpointBytes;
import kinescribe.format.model.ModelFile;
import kinescribe.learn.model.TrainedModel;
import kinescribe.learn.network.Checkpoint;

/** Trained models as files that any ONNX runtime can use, with the state of stopped trainings. */
final class ModelJson implements EntryJson.Codec<TrainedModel> {
    private static final String MODEL = "model";

    /** The field that names the state of a training that was stopped. */
    static final String STATE = "state";

    @Override
    public void write(Entry<TrainedModel> entry, ObjectNode node, ArraySink arrays)
            throws IOException {
        String name = "models/" + entry.id();
        byte[] file = ModelFile.bytes(entry.value());
        node.put(MODEL, arrays.put(name, ModelFile.ENDING, file));
        if (entry.value().state().isPresent()) {
            byte[] state = CheckpointBytes.of(entry.value().state().get());
            node.put(STATE, arrays.put(name, CheckpointBytes.ENDING, state));
        }
    }

    @Override
    public TrainedModel read(JsonNode node, ArrayFolder arrays) throws KinescribeException {
        ArrayFolder.Bytes file = arrays.file(node, MODEL);
        TrainedModel model = ModelFile.parse(file.name(), file.bytes());
        return node.has(STATE)
                ? new TrainedModel(
                        model.card(), model.graph(), Optional.of(state(arrays.file(node, STATE))))
                : model;
    }

    private static Checkpoint state(ArrayFolder.Bytes file) throws KinescribeException {
        return CheckpointBytes.parse(file.name(), file.bytes());
    }
}
