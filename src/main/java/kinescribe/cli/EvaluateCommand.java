package kinescribe.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kinescribe.base.KinescribeException;
import kinescribe.dataset.WindowSpec;
import kinescribe.evaluate.EvaluationMode;
import kinescribe.evaluate.EvaluationResult;
import kinescribe.evaluate.EvaluationSettings;
import kinescribe.evaluate.Protocol;
import kinescribe.format.imu.RecordingFormats;
import kinescribe.format.imu.RecordingSet;
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

    @Option(
            names = "--mode",
            defaultValue = "all",
            description = "real, virtual, both, or all three (default).")
    private String mode = "";

    @Option(
            names = "--real-share",
            defaultValue = "1",
            description = "Share of the real training windows, such as 0.05 (default: 1).")
    private double realShare;

    @Option(
            names = "--protocol",
            defaultValue = "loso",
            description = "loso or kfold:K, always by subject (default: loso).")
    private String protocol = "";

    @Option(names = "--model", defaultValue = "forest", description = "forest (default).")
    private String model = "";

    @Mixin private final WindowOptions windows = new WindowOptions();

    @Option(names = "--seeds", defaultValue = "3", description = "How many seeds (default: 3).")
    private int seeds;

    @Option(names = "--seed", defaultValue = "1", description = "The first seed (default: 1).")
    private long seed;

    @Option(names = "--people", description = "Virtual people (default: ${DEFAULT-VALUE}).")
    private int people = VirtualCohort.DEFAULT_PEOPLE;

    @Option(
            names = "--virtual-seconds",
            description = "Seconds a virtual person and activity (default: ${DEFAULT-VALUE}).")
    private double virtualSeconds = VirtualCohort.DEFAULT_SECONDS;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    void work(JobContext context) throws KinescribeException {
        check();
        WindowSpec spec = windows.spec();
        context.message("Reading " + real);
        RecordingSet recordings = told(RecordingFormats.read(real, context));
        CohortEvaluation evaluation =
                new CohortEvaluation(recordings, spec, people, virtualSeconds, seed);
        List<EvaluationResult> results = new ArrayList<>();
        for (String site : sites.isEmpty() ? evaluation.sites() : sites) {
            results.addAll(told(evaluation.evaluate(site, settings(), context)));
        }
        if (json) {
            printJson(
                    results.size() == 1
                            ? facts(results.get(0))
                            : Map.of(
                                    "runs", results.stream().map(EvaluateCommand::facts).toList()));
        } else {
            ScoreTable.print(results, out());
        }
    }

    private void check() throws KinescribeException {
        Arguments.within("--real-share", realShare, 1e-6, 1);
        Arguments.within("--seeds", seeds, 1, 1000);
        Arguments.within("--people", people, 1, 10_000);
        Arguments.within("--virtual-seconds", virtualSeconds, 1, 3600);
    }

    private List<EvaluationSettings> settings() throws KinescribeException {
        Protocol how = Protocol.parse(protocol);
        return modes().stream()
                .map(m -> new EvaluationSettings(m, how, model, realShare, seeds, seed))
                .toList();
    }

    private List<EvaluationMode> modes() throws KinescribeException {
        if (mode.equals("all")) {
            return List.of(EvaluationMode.values());
        }
        return List.of(
                Stream.of(EvaluationMode.values())
                        .filter(m -> m.id().equals(mode))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new KinescribeException(
                                                "There is no evaluation mode \"" + mode + "\".",
                                                "Use real, virtual, both or all.")));
    }

    static Map<String, Object> facts(EvaluationResult result) {
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
