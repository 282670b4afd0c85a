package kinescribe.app.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import kinescribe.job.InlineJobRunner;
import kinescribe.job.Job;
import kinescribe.job.JobHandle;
import kinescribe.job.JobOutcome;
import kinescribe.job.JobRunner;

/** Notes the names of submitted jobs and runs them only when told to. */
public final class RecordingJobRunner implements JobRunner {
    private final InlineJobRunner inline = new InlineJobRunner();
    private final List<String> names = new ArrayList<>();
    private final List<Runnable> waiting = new ArrayList<>();

    @Override
    public <T> JobHandle submit(String name, Job<T> job, Consumer<JobOutcome<T>> whenEnded) {
        names.add(name);
        waiting.add(() -> inline.submit(name, job, whenEnded));
        return inline.submit(name, context -> "", outcome -> {});
    }

    @Override
    public List<JobHandle> active() {
        return List.of();
    }

    /** The names of all jobs so far. */
    public List<String> names() {
        return names;
    }

    /** Runs what waits. */
    public void runAll() {
        List<Runnable> now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(Runnable::run);
    }
}
