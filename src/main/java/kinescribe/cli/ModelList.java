package kinescribe.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.job.JobContext;
import kinescribe.learn.model.TrainedModel;
import kinescribe.project.DamagedModel;
import kinescribe.project.Entry;
import kinescribe.project.Freshness;
import kinescribe.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists a project's trained models. */
@Command(name = "list", description = "List a project's trained models.")
final class ModelList extends ProjectVerb {
    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    void work(JobContext context) throws KinescribeException {
        Project project = load(context);
        Freshness freshness = new Freshness(project);
        List<Map<String, Object>> models = new ArrayList<>();
        for (Entry<TrainedModel> model : project.models()) {
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("id", model.id());
            facts.put("name", model.name());
            facts.put("outOfDate", freshness.isOutOfDate(model));
            facts.putAll(ModelFacts.of(model.value().card()));
            models.add(facts);
        }
        if (json) {
            printJson(
                    Map.of(
                            "models",
                            models,
                            "damaged",
                            project.damagedModels().stream()
                                    .map(d -> Map.of("id", d.id(), "name", d.name()))
                                    .toList()));
            return;
        }
        for (Map<String, Object> model : models) {
            out().printf(
                            "%s  %s  %s at %s, %s%s%n",
                            model.get("id"),
                            model.get("name"),
                            model.get("kind"),
                            model.get("site"),
                            model.get("classes"),
                            Boolean.TRUE.equals(model.get("outOfDate")) ? ", out of date" : "");
        }
        for (DamagedModel one : project.damagedModels()) {
            out().printf("%s  %s  damaged%n", one.id(), one.name());
        }
    }
}
