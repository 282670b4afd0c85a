package kinescribe.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kinescribe.imu.ImuChannel;
import kinescribe.learn.model.ModelCard;
import kinescribe.learn.model.TrainingFacts;
import kinescribe.learn.network.Epoch;

/** What a model tells of itself, for people and for JSON. */
final class ModelFacts {
    private ModelFacts() {}

    static Map<String, Object> of(ModelCard card) {
        TrainingFacts training = card.training();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("kind", card.kind());
        facts.put("classes", card.classes());
        facts.put("site", card.site());
        facts.put("channels", card.channels().stream().map(ImuChannel::columnName).toList());
        facts.put("windowS", card.window().lengthS());
        facts.put("stepS", card.window().stepS());
        facts.put("rateHz", card.window().rateHz());
        facts.put("samples", card.window().samples());
        facts.put("learntFrom", training.learntFrom());
        facts.put("heldBack", training.heldBack());
        facts.put("windows", training.windows());
        facts.put("simulatedData", training.simulated());
        facts.put("seed", training.seed());
        facts.put("options", training.options());
        facts.put("version", training.version());
        facts.put("stopped", training.stopped());
        return facts;
    }

    /** For JSON: how training went, and what the graph standardises by. */
    static Map<String, Object> whole(ModelCard card) {
        Map<String, Object> facts = of(card);
        facts.put("mean", card.mean());
        facts.put("scale", card.scale());
        List<Map<String, Object>> epochs = new ArrayList<>();
        for (Epoch epoch : card.training().epochs()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("trainingLoss", epoch.trainingLoss());
            one.put("trainingF1", epoch.trainingF1());
            one.put("validationLoss", epoch.validationLoss());
            one.put("validationF1", epoch.validationF1());
            epochs.add(one);
        }
        facts.put("epochs", epochs);
        return facts;
    }
}
