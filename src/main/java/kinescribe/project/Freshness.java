package kinescribe.project;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kinescribe.base.Provenance;

/**
 * Tells which results of one project are out of date: an input changed, vanished, is itself out of
 * date, or would now be judged otherwise by the quality gate. Make one per project value; answers
 * are kept.
 */
public final class Freshness {
    private final Project project;
    private final Map<String, Entry<?>> results = new HashMap<>();
    private final Map<String, Optional<String>> revisions = new HashMap<>();
    private final Map<String, List<String>> answers = new HashMap<>();

    /** Freshness of the results of a project. */
    public Freshness(Project project) {
        this.project = project;
        project.results().forEach(result -> results.put(result.id(), result));
    }

    /** The ids of a result's inputs that are not what they were when it was made. */
    public List<String> changedInputs(Entry<?> result) {
        List<String> known = answers.get(result.id());
        if (known != null) {
            return known;
        }
        List<String> changed =
                result.provenance().inputs().stream()
                        .filter(this::hasChanged)
                        .map(Provenance.Input::id)
                        .toList();
        answers.put(result.id(), changed);
        return changed;
    }

    /** Whether a result is out of date. */
    public boolean isOutOfDate(Entry<?> result) {
        return !changedInputs(result).isEmpty();
    }

    private boolean hasChanged(Provenance.Input input) {
        if (GateVerdict.isVerdict(input)) {
            return GateVerdict.hasChanged(project, input);
        }
        Optional<String> now = revisions.computeIfAbsent(input.id(), project::revisionOf);
        if (!now.equals(Optional.of(input.revision()))) {
            return true;
        }
        Entry<?> made = results.get(input.id());
        return made != null && isOutOfDate(made);
    }
}
