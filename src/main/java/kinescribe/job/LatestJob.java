package kinescribe.job;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Recompute-on-change: of all jobs submitted here only the newest counts. A newer job cancels the
 * older one, whose outcome is then dropped. Used from one thread, the one outcomes are delivered
 * on.
 */
public final class LatestJob {
    private final JobRunner runner;
    private @Nullable JobHandle newest;
    private long generation;

    /** A slot for jobs on the given runner. */
    public LatestJob(JobRunner runner) {
        this.runner = runner;
    }

    /** Submits work that replaces whatever this slot was doing. */
    public <T> void submit(String name, Job<T> job, Consumer<JobOutcome<T>> whenEnded) {
        cancel();
        long mine = generation;
        JobHandle handle =
                runner.submit(
                        name,
                        job,
                        outcome -> {
                            if (mine == generation) {
                                newest = null;
                                whenEnded.accept(outcome);
                            }
                        });
        handle.makeDispensable();
        if (!handle.status().state().isFinal()) {
            newest = handle;
        }
    }

    /** Gives up the work in hand; its outcome will not be delivered. */
    public void cancel() {
        generation++;
        if (newest != null) {
            newest.cancel();
            newest = null;
        }
    }
}
