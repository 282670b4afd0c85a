package kinescribe.cli;

import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.job.JobContext;
import kinescribe.learn.model.ModelCard;
import picocli.CommandLine.Command;

/** Tells what a model is and what it was trained on. */
@Command(name = "info", description = "Tell what a model is and what it was trained on.")
final class ModelInfo extends ModelVerb {
    @Override
    void work(JobContext context) throws KinescribeException {
        ModelCard card = model().card();
        Map<String, Object> facts = ModelFacts.of(card);
        if (json()) {
            printJson(ModelFacts.whole(card));
        } else {
            facts.put("epochs", card.training().epochs().size());
            print(facts, false);
        }
    }
}
