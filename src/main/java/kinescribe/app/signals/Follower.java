package kinescribe.app.signals;

import java.util.function.Consumer;
import kinescribe.base.KinescribeException;
import kinescribe.job.JobContext;
import kinescribe.job.JobHandle;
import kinescribe.job.JobOutcome;
import kinescribe.job.JobRunner;
import org.jspecify.annotations.Nullable;

/**
 * Works again whenever what the work depends on changes, one job at a time: while one runs only the
 * newest request waits. So results keep coming while a sensor is dragged.
 *
 * @param <Q> what the work depends on; equal requests give equal results
 * @param <R> what comes out
 */
final class Follower<Q, R> {
    private final JobRunner jobs;
    private final String name;
    private final Work<Q, R> work;
    private final Consumer<JobOutcome<R>> whenEnded;
    private @Nullable Q wanted;
    private @Nullable Q running;
    private @Nullable JobHandle handle;
    private long generation;

    /** The work. */
    @FunctionalInterface
    interface Work<Q, R> {
        /**
         * Does it.
         *
         * @throws KinescribeException if it cannot be done
         */
        R of(Q request, JobContext context) throws KinescribeException;
    }

    /**
     * @param jobs where the work runs
     * @param name what the jobs are called
     * @param whenEnded is given each result, unless all was cancelled meanwhile
     */
    Follower(JobRunner jobs, String name, Work<Q, R> work, Consumer<JobOutcome<R>> whenEnded) {
        this.jobs = jobs;
        this.name = name;
        this.work = work;
        this.whenEnded = whenEnded;
    }

    /** Works and delivers, unless this very request was the last one. */
    void request(Q request) {
        if (request.equals(wanted)) {
            return;
        }
        wanted = request;
        if (running == null) {
            start(request);
        }
    }

    /** Wants nothing any more; nothing will be delivered. */
    void cancel() {
        wanted = null;
        running = null;
        generation++;
        if (handle != null) {
            handle.cancel();
            handle = null;
        }
    }

    private void start(Q request) {
        running = request;
        long mine = generation;
        JobHandle started =
                jobs.<R>submit(
                        name,
                        context -> work.of(request, context),
                        outcome -> {
                            if (mine == generation) {
                                ended(request, outcome);
                            }
                        });
        started.makeDispensable();
        if (!started.status().state().isFinal()) {
            handle = started;
        }
    }

    private void ended(Q request, JobOutcome<R> outcome) {
        running = null;
        handle = null;
        Q next = wanted;
        if (next != null && !next.equals(request)) {
            start(next);
        }
        whenEnded.accept(outcome);
    }
}
