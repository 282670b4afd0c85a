package kinescribe.job;

import java.util.List;
import java.util.function.Consumer;

/** Runs each job at once on the caller's thread. */
public final class InlineJobRunner implements JobRunner {
    @Override
    public <T> JobHandle submit(String name, Job<T> job, Consumer<JobOutcome<T>> whenEnded) {
        JobHandle handle = new JobHandle(name);
        whenEnded.accept(JobExecution.run(handle, job));
        return handle;
    }

    @Override
    public List<JobHandle> active() {
        return List.of();
    }
}
