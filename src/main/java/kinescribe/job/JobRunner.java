package kinescribe.job;

import java.util.List;
import java.util.function.Consumer;

/** Runs jobs and delivers each one's outcome exactly once. */
public interface JobRunner {
    /**
     * Takes a job in hand.
     *
     * @param name what to call it in front of people
     * @param job the work
     * @param whenEnded receives the one outcome, on the runner's delivery thread
     * @return the job's handle
     */
    <T> JobHandle submit(String name, Job<T> job, Consumer<JobOutcome<T>> whenEnded);

    /** The jobs that wait or run, oldest first. */
    List<JobHandle> active();
}
