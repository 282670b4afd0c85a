package kinescribe.app.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import kinescribe.app.fx.Workspace;
import kinescribe.base.KinescribeException;
import kinescribe.evaluate.EvaluationResult;
import kinescribe.evaluate.PairedComparison;
import kinescribe.job.JobContext;
import kinescribe.job.JobOutcome;
import kinescribe.job.LatestJob;
import kinescribe.project.Entry;

/** The run that all others are compared with, as long as the window is open. */
final class PinnedRun {
    private final LatestJob comparing;
    private final Runnable changed;
    private final ReadOnlyStringWrapper id = new ReadOnlyStringWrapper(this, "id", "");
    private final Map<String, Against> found = new HashMap<>();

    /**
     * @param changed is told when there are comparisons to show
     */
    PinnedRun(Workspace workspace, Runnable changed) {
        comparing = new LatestJob(workspace.jobs());
        this.changed = changed;
    }

    /** The id of the pinned run; empty where none is. */
    ReadOnlyStringProperty idProperty() {
        return id.getReadOnlyProperty();
    }

    /** Pins a run, or unpins it if it was pinned. */
    void toggle(Entry<EvaluationResult> run, List<Entry<EvaluationResult>> all) {
        id.set(run.id().equals(id.get()) ? "" : run.id());
        compare(all);
    }

    /** How a run compares. */
    Against of(Entry<EvaluationResult> run) {
        return run.id().equals(id.get())
                ? Against.ITSELF
                : found.getOrDefault(run.id(), Against.NOTHING);
    }

    /** Compares all runs with the pinned one; unpins it where it is gone. */
    void compare(List<Entry<EvaluationResult>> all) {
        Optional<Entry<EvaluationResult>> pinned =
                all.stream().filter(run -> run.id().equals(id.get())).findFirst();
        found.clear();
        if (pinned.isEmpty()) {
            id.set("");
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
