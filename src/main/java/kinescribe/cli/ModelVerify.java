package kinescribe.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import kinescribe.base.KinescribeException;
import kinescribe.job.JobContext;
import kinescribe.learn.model.ModelCheck;
import kinescribe.learn.model.TrainedModel;
import kinescribe.learn.onnx.Parity;
import picocli.CommandLine.Command;

/** Checks a model's file. */
@Command(
        name = "verify",
        description =
                "Check a model's file: whole, as its description says, runs, and a network as"
                        + " libtorch computes it.")
final class ModelVerify extends ModelVerb {
    @Override
    void work(JobContext context) throws KinescribeException {
        TrainedModel model = model();
        OptionalDouble difference = ModelCheck.of(model);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("file", file().toString());
        facts.put("kind", model.card().kind());
        facts.put("whole", true);
        facts.put("runs", true);
        if (difference.isPresent()) {
            facts.put("largestDifference", difference.getAsDouble());
            facts.put("tolerance", Parity.TOLERANCE);
        }
        print(facts, json());
    }
}
