package kinescribe.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.job.JobContext;
import kinescribe.project.Edit;
import kinescribe.project.Entry;
import kinescribe.project.Freshness;
import kinescribe.project.Project;

/**
 * Makes an out-of-date result again with its own parameters and the present inputs, those of its
 * inputs that are out of date first. All of it is one edit.
 */
public record Recreate(String resultId) implements Step {
    @Override
    public String title() {
        return "Recreate " + resultId;
    }

    @Override
    public Noticed<Edit> execute(Project project, JobContext context) throws KinescribeException {
        Map<String, Entry<?>> order = new LinkedHashMap<>();
        Entry<?> wanted = new Lookup(project).result(resultId);
        collect(project, new Freshness(project), wanted, order);
        List<Edit> edits = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        Project now = project;
        for (Entry<?> result : order.values()) {
            context.checkCancelled();
            context.message(result.name());
            List<Notice> rejected =
                    result.id().equals(resultId) ? List.of() : rejected(now, result);
            notices.addAll(rejected);
            if (!rejected.isEmpty()) {
                continue; // what comes after it leaves it out
            }
            int done = edits.size();
            Noticed<Edit> made =
                    StoredStep.of(result).execute(now, context.part(done, done + 1L, order.size()));
            now = made.value().change().apply(now);
            edits.add(made.value());
            notices.addAll(made.notices());
            context.progress(edits.size(), order.size());
        }
        return new Noticed<>(new Edit("Recreate " + wanted.name(), p -> all(p, edits)), notices);
    }

    /** Why a recording is not made again: the motion that it would be of is rejected. */
    private static List<Notice> rejected(Project project, Entry<?> result) {
        return Admission.recordings(
                        project, project.recording(result.id()).map(List::of).orElse(List.of()))
                .notices();
    }

    private static Project all(Project project, List<Edit> edits) {
        Project result = project;
        for (Edit edit : edits) {
            result = edit.change().apply(result);
        }
        return result;
    }

    /** Puts the result after those of its inputs that must be made again before it. */
    private static void collect(
            Project project, Freshness freshness, Entry<?> result, Map<String, Entry<?>> order) {
        for (String id : freshness.changedInputs(result)) {
            Optional<Entry<?>> input = project.results().filter(r -> r.id().equals(id)).findFirst();
            if (input.isPresent() && freshness.isOutOfDate(input.get())) {
                collect(project, freshness, input.get(), order);
            }
        }
        order.putIfAbsent(result.id(), result);
    }
}
