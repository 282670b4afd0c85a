package kinescribe.pipeline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kinescribe.base.Provenance;
import kinescribe.imu.Recording;
import kinescribe.project.Entry;
import kinescribe.project.Project;

/**
 * Makes siblings of simulated recordings that came from the same sentence, by whatever seeds,
 * bodies and ways of wearing: they get the same trial, so that they stay in one fold. Recordings
 * that came from no prompt keep their trial.
 */
final class PromptSiblings {
    private final Project project;
    private final Map<String, String> elder = new HashMap<>();

    private PromptSiblings(Project project) {
        this.project = project;
    }

    static List<Recording> of(Project project, List<Entry<Recording>> simulated) {
        PromptSiblings siblings = new PromptSiblings(project);
        List<Set<String>> prompts = simulated.stream().map(siblings::prompts).toList();
        prompts.forEach(siblings::join);
        return simulated.stream().map(r -> siblings.named(r.value(), siblings.prompts(r))).toList();
    }

    private Recording named(Recording recording, Set<String> prompts) {
        if (prompts.isEmpty()) {
            return recording;
        }
        Recording.Source source = recording.source();
        return new Recording(
                new Recording.Source(
                        source.subject(),
                        "from " + first(prompts.iterator().next()),
                        source.site(),
                        source.origin()),
                recording.rateHz(),
                recording.channels(),
                recording.times(),
                recording.values(),
                recording.labels());
    }

    /** A motion of several sentences makes relatives of all that came from any of them. */
    private void join(Set<String> prompts) {
        for (String prompt : prompts) {
            String here = first(prompts.iterator().next());
            String there = first(prompt);
            if (!here.equals(there)) {
                elder.put(there, here);
            }
        }
    }

    private String first(String prompt) {
        String before = elder.get(prompt);
        return before == null ? prompt : first(before);
    }

    private Set<String> prompts(Entry<Recording> recording) {
        Set<String> found = new TreeSet<>();
        collect(recording, found, new HashSet<>());
        return found;
    }

    private void collect(Entry<?> result, Set<String> found, Set<String> seen) {
        for (Provenance.Input input : result.provenance().inputs()) {
            if (!seen.add(input.id())) {
                continue;
            }
            if (project.prompt(input.id()).isPresent()) {
                found.add(input.id());
            } else {
                madeInto(input.id()).ifPresent(made -> collect(made, found, seen));
            }
        }
    }

    /** A motion or a recording that something was made from; fitted calibrations do not count. */
    private Optional<Entry<?>> madeInto(String id) {
        Optional<Entry<?>> motion = project.motion(id).map(m -> m);
        return motion.or(() -> project.recording(id).map(r -> r));
    }
}
