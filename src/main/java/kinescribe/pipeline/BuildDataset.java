package kinescribe.pipeline;

import java.util.ArrayList;
import java.util.List;
import kinescribe.base.Counted;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.base.Provenance;
import kinescribe.dataset.Dataset;
import kinescribe.dataset.WindowSpec;
import kinescribe.dataset.Windowing;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import kinescribe.project.Edit;
import kinescribe.project.Entry;
import kinescribe.project.Project;

/**
 * Cuts recordings of one site into windows, save those of motions that the quality gate does not
 * admit; a data set of the same name is replaced in its place.
 */
public record BuildDataset(String name, List<String> recordingIds, WindowSpec spec)
        implements Step {
    static final String NAME = "name";

    public BuildDataset {
        recordingIds = List.copyOf(recordingIds);
    }

    @Override
    public String title() {
        return "Build data set " + name;
    }

    @Override
    public Noticed<Edit> execute(Project project, JobContext context) throws KinescribeException {
        List<Entry<Recording>> chosen = new ArrayList<>();
        for (String id : recordingIds) {
            chosen.add(new Lookup(project).recording(id));
        }
        Noticed<List<Entry<Recording>>> admitted = Admission.recordings(project, chosen);
        List<Entry<Recording>> inputs = admitted.value();
        List<String> sites =
                inputs.stream().map(r -> r.value().source().site()).distinct().toList();
        if (sites.size() != 1) {
            throw new KinescribeException(
                    sites.isEmpty()
                            ? "There is no recording to cut."
                            : "The recordings are of several sites: "
                                    + String.join(", ", sites)
                                    + ".",
                    "Choose recordings of one site.");
        }
        context.message("Cutting " + Counted.of(inputs.size(), "recording"));
        Noticed<Dataset> cut =
                Windowing.cut(inputs.stream().map(Entry::value).toList(), spec, context);
        if (cut.value().windows().isEmpty()) {
            throw new KinescribeException(
                    "No window could be cut from " + Counted.of(inputs.size(), "recording") + ".",
                    cut.notices().isEmpty()
                            ? "Choose longer recordings or shorter windows."
                            : cut.notices().get(0).text());
        }
        Provenance provenance =
                Provenance.of(
                        StepIds.BUILD_DATASET,
                        SpecText.with(spec, NAME, name),
                        0,
                        Admission.inputs(chosen, inputs));
        List<Notice> notices = new ArrayList<>(admitted.notices());
        notices.addAll(cut.notices());
        Entry<Dataset> made = new Entry<>(Results.NO_ID, name, cut.value(), provenance, notices);
        return new Noticed<>(new Edit(title(), p -> p.withDatasets(put(p, made))), notices);
    }

    private static List<Entry<Dataset>> put(Project project, Entry<Dataset> made) {
        return Results.put(
                project,
                project.datasets(),
                List.of(made),
                "dataset",
                (old, fresh) -> old.name().equals(fresh.name()));
    }
}
