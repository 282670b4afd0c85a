package kinescribe.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.base.Provenance;
import kinescribe.dataset.WindowSpec;
import kinescribe.evaluate.EvaluationResult;
import kinescribe.evaluate.EvaluationSettings;
import kinescribe.evaluate.Protocol;
import kinescribe.job.JobContext;
import kinescribe.project.Edit;
import kinescribe.project.Project;
import kinescribe.project.ProjectFile;

/** The recordings of a project, evaluated by the very step that the window runs. */
final class ProjectSource implements GridSource {
    private final Project project;
    private final RecipeData data;
    private final WindowSpec spec;
    private final Protocol.Kind protocol;

    private ProjectSource(
            Project project, RecipeData data, WindowSpec spec, Protocol.Kind protocol) {
        this.project = project;
        this.data = data;
        this.spec = spec;
        this.protocol = protocol;
    }

    static Noticed<GridSource> read(
            RecipeData data, WindowSpec spec, Protocol.Kind protocol, JobContext context)
            throws KinescribeException {
        Noticed<Project> read = ProjectFile.load(Path.of(data.project()), context);
        return new Noticed<>(new ProjectSource(read.value(), data, spec, protocol), read.notices());
    }

    @Override
    public List<String> sites() {
        if (protocol.leavesGroupsOut()) {
            return List.of(
                    data.sites().isEmpty()
                            ? RecordingGroups.ALL_SITES
                            : String.join(",", data.sites()));
        }
        if (!data.sites().isEmpty()) {
            return data.sites();
        }
        TreeSet<String> sites = new TreeSet<>();
        project.recordings().stream()
                .map(r -> r.value().source())
                .filter(source -> source.origin().actsAsReal())
                .forEach(source -> sites.add(source.site()));
        return new ArrayList<>(sites);
    }

    @Override
    public String content(String site, EvaluationSettings settings) {
        return step(site, settings).inputs(project).stream()
                .map(Provenance.Input::revision)
                .collect(Collectors.joining("\n"));
    }

    @Override
    public Noticed<Prepared> prepare(String site, boolean virtual, JobContext context) {
        return Noticed.of(
                new Prepared(List.of(), (settings, part) -> run(step(site, settings), part)));
    }

    private Evaluate step(String site, EvaluationSettings settings) {
        String simulated = data.virtualSite().isEmpty() ? site : data.virtualSite();
        return new Evaluate(site, simulated, spec, settings);
    }

    private EvaluationResult run(Evaluate step, JobContext context) throws KinescribeException {
        Project without = project.withRuns(List.of());
        Edit edit = step.execute(without, context).value();
        return edit.change().apply(without).runs().get(0).value();
    }
}
