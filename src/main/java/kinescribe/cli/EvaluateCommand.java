package kinescribe.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.base.Provenance;
import kinescribe.dataset.WindowSpec;
import kinescribe.evaluate.EvaluationResult;
import kinescribe.evaluate.EvaluationSettings;
import kinescribe.format.imu.RecordingFormats;
import kinescribe.format.imu.RecordingSet;
import kinescribe.imu.Randomisation;
import kinescribe.job.JobContext;
import kinescribe.pipeline.CohortEvaluation;
import kinescribe.pipeline.VirtualCohort;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Trains on other people, virtual people or both, and tests on real people. */
@Command(
        name = "evaluate",
        description = "Train on other people, virtual people or both; test on real people.")
final class EvaluateCommand extends Verb {
    @Option(names = "--real", required = true, description = "Folder of real recordings.")
    private Path real = Path.of("");

    @Option(names = "--site", description = "The data set's site; all sites without it.")
    private List<String> sites = List.of();

    @Mixin private EvaluationOptions options = new EvaluationOptions();

    @Mixin private WindowOptions windows = new WindowOptions();

    @Option(names = "--people", description = "Virtual people (default: ${DEFAULT-VALUE}).")
    private int people = VirtualCohort.DEFAULT_PEOPLE;

    @Option(
            names = "--virtual-seconds",
            description = "Seconds a virtual person and activity (default: ${DEFAULT-VALUE}).")
    private double virtualSeconds = VirtualCohort.DEFAULT_SECONDS;

    @Option(
            names = "--randomise",
            defaultValue = "realistic",
            description =
                    "How much virtual people's ways of wearing and devices differ: none, slight,"
                            + " realistic or wide (default: realistic).")
    private String randomise = "";

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    void work(JobContext context) throws KinescribeException {
        Arguments.within("--people", people, 1, 10_000);
        Arguments.within("--virtual-seconds", virtualSeconds, 1, 3600);
        List<EvaluationSettings> settings = options.settings();
        WindowSpec spec = windows.spec();
        context.message("Reading " + real);
        RecordingSet recordings = told(RecordingFormats.read(real, context));
        CohortEvaluation evaluation =
                new CohortEvaluation(
                        recordings,
                        spec,
                        Randomisation.byName(randomise),
                        people,
                        virtualSeconds,
                        options.seed());
        List<EvaluationResult> results = new ArrayList<>();
        Map<String, Object> cohorts = new LinkedHashMap<>();
        for (String site : sites.isEmpty() ? evaluation.sites() : sites) {
            CohortEvaluation.Scores scores = told(evaluation.evaluate(site, settings, context));
            results.addAll(scores.results());
            scores.cohort().ifPresent(cohort -> cohorts.put(site, facts(cohort)));
        }
        if (json) {
            Map<String, Object> facts = new LinkedHashMap<>(facts(results));
            if (!cohorts.isEmpty()) {
                facts.put("cohorts", cohorts);
            }
            printJson(facts);
        } else {
            ScoreTable.print(results, out());
        }
    }

    /** How virtual people came about: every parameter, the seed and the program. */
    static Map<String, Object> facts(Provenance cohort) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("step", cohort.step());
        facts.put("parameters", cohort.parameters());
        facts.put("seed", cohort.seed());
        facts.put("version", cohort.version());
        facts.put("revision", cohort.revision());
        return facts;
    }

    /** One run's facts, or all of them as "runs". */
    static Map<String, Object> facts(List<EvaluationResult> results) {
        return results.size() == 1
                ? facts(results.get(0))
                : Map.of("runs", results.stream().map(EvaluateCommand::facts).toList());
    }

    private static Map<String, Object> facts(EvaluationResult result) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("site", result.site());
        facts.put("mode", result.settings().mode().id());
        facts.put("protocol", result.settings().protocol().id());
        facts.put("simulatedStandIn", result.standIn());
        facts.put("macroF1", result.macroF1());
        facts.put("macroF1Sd", result.macroF1Sd());
        facts.put("ci", result.interval());
        facts.put("perClass", result.perClassF1());
        facts.put("perSubject", result.perSubjectF1());
        facts.put("confusion", result.confusion());
        facts.put("classes", result.classes());
        facts.put("windows", result.counts());
        facts.put("notices", texts(result.notices()));
        return facts;
    }
}
