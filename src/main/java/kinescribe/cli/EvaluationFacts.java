package kinescribe.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kinescribe.evaluate.EvaluationMode;
import kinescribe.evaluate.EvaluationResult;
import kinescribe.evaluate.Measure;
import kinescribe.evaluate.Score;
import kinescribe.evaluate.VirtualUse;
import kinescribe.job.JobContext;
import kinescribe.learn.model.ModelKinds;
import kinescribe.pipeline.TriadText;
import org.jspecify.annotations.Nullable;

/** Evaluations as facts for JSON. */
final class EvaluationFacts {
    private EvaluationFacts() {}

    /** One run's facts, or all of them as "runs" with how they compare. */
    static Map<String, Object> of(
            List<EvaluationResult> results, @Nullable EvaluationMode against, JobContext context) {
        if (results.size() == 1) {
            return of(results.get(0));
        }
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("runs", results.stream().map(EvaluationFacts::of).toList());
        facts.put(
                "comparisons",
                RunComparison.facts(RunComparison.ofResults(results, against, context)));
        return facts;
    }

    /** One run's facts. */
    static Map<String, Object> of(EvaluationResult result) {
        Score macroF1 = result.scores().macroF1();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("site", result.site());
        facts.put("mode", result.settings().mode().id());
        facts.put("protocol", result.settings().protocol().id());
        facts.put("model", result.settings().model());
        if (ModelKinds.isNetwork(result.settings().model())) {
            facts.put("training", new TreeMap<>(result.settings().training().byName()));
        }
        facts.put("windowS", result.windows().lengthS());
        facts.put("stepS", result.windows().stepS());
        facts.put("majorityShare", result.windows().majorityShare());
        facts.put("channels", String.join(",", TriadText.of(result.windows().triads())));
        facts.put("rateHz", result.windows().rateHz());
        facts.put("seeds", result.settings().repeats());
        facts.put("seed", result.settings().seed());
        facts.put("realShare", result.settings().real().share());
        facts.put("realPeople", result.settings().real().people());
        facts.put("realByClass", result.settings().real().byClass());
        VirtualUse virtual = result.settings().virtual();
        facts.put("virtualWeight", virtual.weight());
        facts.put("virtualCalibration", virtual.calibration().id());
        facts.put("pretrain", virtual.pretrain());
        if (result.settings().mode().augments()) {
            facts.put("copies", result.settings().copies().perWindow());
            facts.put("augmentation", result.settings().copies().how());
        }
        facts.put("simulatedStandIn", result.standIn());
        result.settings().protocol().watermark().ifPresent(w -> facts.put("watermark", w));
        facts.put("macroF1", macroF1.value());
        facts.put("macroF1Sd", macroF1.sd());
        facts.put("ci", List.of(macroF1.low(), macroF1.high()));
        facts.put("balancedAccuracy", of(result.scores().of(Measure.BALANCED_ACCURACY)));
        facts.put("accuracy", of(result.scores().of(Measure.ACCURACY)));
        facts.put("calibrationError", of(result.scores().of(Measure.CALIBRATION_ERROR)));
        result.scores()
                .worstSubject()
                .ifPresent(
                        worst ->
                                facts.put(
                                        "worstSubject", Map.of(worst.getKey(), worst.getValue())));
        Map<String, Double> f1 = new TreeMap<>();
        Map<String, Object> byClass = new TreeMap<>();
        result.scores()
                .byClass()
                .forEach(
                        (name, score) -> {
                            f1.put(name, score.f1().value());
                            Map<String, Object> all = of(score.f1());
                            all.put("precision", score.precision());
                            all.put("recall", score.recall());
                            byClass.put(name, all);
                        });
        facts.put("perClass", f1);
        facts.put("perClassScores", byClass);
        facts.put("perSubject", result.scores().bySubject());
        facts.put("confusion", result.confusion());
        facts.put("classes", result.classes());
        facts.put("windows", result.counts().byName());
        facts.put("secondsPerWindow", result.cost().secondsPerWindow());
        facts.put("modelBytes", result.cost().modelBytes());
        facts.put("notices", Verb.texts(result.notices()));
        return facts;
    }

    private static Map<String, Object> of(Score score) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("value", score.value());
        facts.put("sd", score.sd());
        facts.put("ci", List.of(score.low(), score.high()));
        return facts;
    }
}
