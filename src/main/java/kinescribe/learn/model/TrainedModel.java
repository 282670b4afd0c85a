package kinescribe.learn.model;

import java.util.Optional;
import kinescribe.learn.network.Checkpoint;
import kinescribe.learn.onnx.OnnxClassifier;

/**
 * A trained model.
 *
 * @param card what it is
 * @param graph an ONNX file from windows to probabilities; taken over, never written
 * @param state from where a training that was stopped can go on
 */
public record TrainedModel(ModelCard card, byte[] graph, Optional<Checkpoint> state) {
    /** What recognises with it. */
    public OnnxClassifier classifier() {
        return new OnnxClassifier(graph, card.window().samples(), card.channels().size());
    }

    /** The same without what going on would take. */
    public TrainedModel withoutState() {
        return new TrainedModel(card, graph, Optional.empty());
    }
}
