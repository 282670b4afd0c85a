package kinescribe.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import kinescribe.base.KinescribeException;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import kinescribe.project.DamagedModel;
import kinescribe.project.Entry;
import kinescribe.project.Freshness;
import kinescribe.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells what a project holds. */
@Command(name = "info", description = "Tell what a project holds and what is out of date.")
final class ProjectInfo extends ProjectVerb {
    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    void work(JobContext context) throws KinescribeException {
        Project project = load(context);
        Freshness freshness = new Freshness(project);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("name", project.name());
        facts.put("activities", project.activities().size());
        facts.put("prompts", project.prompts().size());
        facts.put("motions", project.motions().size());
        facts.put("sensors", project.sensors().size());
        facts.put("device", project.sensorModel().name());
        facts.put("recordings", project.recordings().size());
        facts.put("measuredAt", sites(project, Origin::actsAsReal));
        facts.put("simulatedAt", sites(project, origin -> origin == Origin.VIRTUAL));
        facts.put("calibrations", project.calibrations().size());
        facts.put("datasets", project.datasets().size());
        facts.put("runs", project.runs().size());
        facts.put("models", project.models().size());
        if (!project.damagedModels().isEmpty()) {
            facts.put(
                    "damagedModels",
                    project.damagedModels().stream().map(DamagedModel::name).toList());
        }
        facts.put("scorecards", project.scorecards().size());
        facts.put(
                "outOfDate",
                project.results().filter(freshness::isOutOfDate).map(Entry::id).toList());
        print(facts, json);
    }

    private static List<String> sites(Project project, Predicate<Origin> wanted) {
        return project.recordings().stream()
                .map(recording -> recording.value().source())
                .filter(source -> wanted.test(source.origin()))
                .map(Recording.Source::site)
                .distinct()
                .sorted()
                .toList();
    }
}
