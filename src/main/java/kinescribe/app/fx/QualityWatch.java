package kinescribe.app.fx;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import kinescribe.job.JobRunner;
import kinescribe.job.LatestJob;
import kinescribe.motion.Motion;
import kinescribe.motion.quality.Measurements;
import kinescribe.motion.quality.QualityReport;
import kinescribe.project.Entry;
import kinescribe.project.MotionResult;
import kinescribe.project.Project;

/** Measures the project's motions in the background and tells what its rules say of them. */
public final class QualityWatch {
    /** What is known of a motion. */
    public enum Verdict {
        /** It was not measured yet. */
        UNKNOWN,
        /** It keeps the rules. */
        ACCEPTED,
        /** It breaks the rules, and a person accepted it. */
        ACCEPTED_ANYWAY,
        /** It breaks the rules. */
        REJECTED
    }

    private final ReadOnlyObjectProperty<Project> project;
    private final LatestJob job;
    private final ReadOnlyIntegerWrapper rounds = new ReadOnlyIntegerWrapper(this, "rounds");

    QualityWatch(ReadOnlyObjectProperty<Project> project, JobRunner jobs) {
        this.project = project;
        this.job = new LatestJob(jobs);
        project.addListener((o, before, after) -> measure());
        measure();
    }

    /** Grows when verdicts that were unknown have become known. */
    public ReadOnlyIntegerProperty roundsProperty() {
        return rounds.getReadOnlyProperty();
    }

    /** What the project's rules say of a motion; nothing while it was not measured yet. */
    public Optional<QualityReport> report(Entry<MotionResult> motion) {
        return Measurements.known(motion.value().motion())
                .map(found -> project.get().report(motion));
    }

    /** In a word. */
    public Verdict verdict(Entry<MotionResult> motion) {
        Optional<QualityReport> report = report(motion);
        if (report.isEmpty()) {
            return Verdict.UNKNOWN;
        }
        if (report.get().accepted()) {
            return Verdict.ACCEPTED;
        }
        return project.get().gate().acceptance(motion).isPresent()
                ? Verdict.ACCEPTED_ANYWAY
                : Verdict.REJECTED;
    }

    private void measure() {
        List<Motion> unknown =
                project.get().motions().stream()
                        .map(entry -> entry.value().motion())
                        .filter(motion -> motion.skeleton().isStandard())
                        .filter(motion -> Measurements.known(motion).isEmpty())
                        .toList();
        if (unknown.isEmpty()) {
            return;
        }
        job.submit(
                "Check motions",
                context -> {
                    for (int i = 0; i < unknown.size(); i++) {
                        context.checkCancelled();
                        Measurements.of(unknown.get(i));
                        context.progress(i + 1L, unknown.size());
                    }
                    return unknown.size();
                },
                outcome -> rounds.set(rounds.get() + 1));
    }
}
