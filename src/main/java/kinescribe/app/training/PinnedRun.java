package kinescribe.app.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kinescribe.app.fx.Workspace;
import kinescribe.base.KinescribeException;
import kinescribe.evaluate.EvaluationResult;
import kinescribe.evaluate.PairedComparison;
import kinescribe.job.JobContext;
import kinescribe.job.JobOutcome;
import kinescribe.job.LatestJob;
import kinescribe.project.Entry;
import kinescribe.project.Project;

/** The comparisons of all runs with the one that the project has pinned. */
final class PinnedRun {
    private final LatestJob comparing;
    private final Runnable changed;
    private final Map<String, Against> found = new HashMap<>();
    private String id = "";

    /**
     * @param changed is told when there are comparisons to show
     */
    PinnedRun(Workspace workspace, Runnable changed) {
        comparing = new LatestJob(workspace.jobs());
        this.changed = changed;
    }

    /** How a run compares. */
    Against of(Entry<EvaluationResult> run) {
        return run.id().equals(id) ? Against.ITSELF : found.getOrDefault(run.id(), Against.NOTHING);
    }

    /** Compares all runs of a project with the pinned one. */
    void compare(Project project) {
        List<Entry<EvaluationResult>> all = project.runs();
        Optional<Entry<EvaluationResult>> pinned =
                project.pinnedRun()
                        .flatMap(p -> all.stream().filter(run -> run.id().equals(p)).findFirst());
        id = pinned.map(Entry::id).orElse("");
        found.clear();
        if (pinned.isEmpty()) {
            comparing.cancel();
            changed.run();
            return;
        }
        comparing.<Map<String, Against>>submit(
                "Compare runs", context -> against(pinned.get(), all, context), this::compared);
    }

    private void compared(JobOutcome<Map<String, Against>> outcome) {
        if (outcome instanceof JobOutcome.Done<Map<String, Against>> done) {
            found.putAll(done.value());
        }
        changed.run();
    }

    private static Map<String, Against> against(
            Entry<EvaluationResult> pinned, List<Entry<EvaluationResult>> all, JobContext context) {
        Map<String, Against> against = new HashMap<>();
        for (Entry<EvaluationResult> run : all) {
            if (!run.id().equals(pinned.id())) {
                against.put(run.id(), against(run.value(), pinned.value(), context));
            }
        }
        return against;
    }

    private static Against against(
            EvaluationResult run, EvaluationResult pinned, JobContext context) {
        try {
            return Against.of(PairedComparison.of(run, pinned, context));
        } catch (KinescribeException e) {
            return new Against(Optional.empty(), e.getMessage());
        }
    }
}
