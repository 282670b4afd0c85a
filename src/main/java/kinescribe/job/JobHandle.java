package kinescribe.job;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A submitted job as others see it. Safe to use from any thread. */
public final class JobHandle {
    /**
     * A glance at a job.
     *
     * @param state where it is
     * @param done items finished
     * @param total items in all; 0 while that is unknown
     * @param message what it does now
     */
    public record Status(State state, long done, long total, String message) {
        /** The share finished, from 0 to 1; negative while unknown. */
        public double fraction() {
            return total <= 0 ? -1 : Math.min(1.0, (double) done / total);
        }
    }

    /** Where a job is. The last three are final. */
    public enum State {
        /** Not begun. */
        WAITING,
        /** At work. */
        RUNNING,
        /** Finished. */
        DONE,
        /** Ended by an error. */
        FAILED,
        /** Given up on request. */
        CANCELLED;

        /** Whether the job has ended. */
        public boolean isFinal() {
            return this == DONE || this == FAILED || this == CANCELLED;
        }
    }

    private final String name;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicReference<Status> status =
            new AtomicReference<>(new Status(State.WAITING, 0, 0, ""));
    private volatile @Nullable Thread worker;
    private volatile boolean dispensable;

    JobHandle(String name) {
        this.name = name;
    }

    /** What the job is called in the jobs area. */
    public String name() {
        return name;
    }

    /** Where the job is now. */
    public Status status() {
        return value(status);
    }

    /** Says that nothing is lost where the job does not finish: it would be done again anyway. */
    public void makeDispensable() {
        dispensable = true;
    }

    /** Whether nothing is lost where the job does not finish. */
    public boolean isDispensable() {
        return dispensable;
    }

    /** Asks the job to stop. It ends as cancelled unless it had already ended. */
    public void cancel() {
        cancelled.set(true);
        Thread thread = worker;
        if (thread != null) {
            thread.interrupt();
        }
    }

    boolean isCancelled() {
        return cancelled.get();
    }

    void begin(Thread thread) {
        worker = thread;
        status.updateAndGet(s -> new Status(State.RUNNING, s.done(), s.total(), s.message()));
    }

    void leave() {
        worker = null;
    }

    void report(long done, long total) {
        status.updateAndGet(s -> new Status(s.state(), done, total, s.message()));
    }

    void say(String message) {
        status.updateAndGet(s -> new Status(s.state(), s.done(), s.total(), message));
    }

    void end(State state) {
        status.updateAndGet(
                s -> s.state().isFinal() ? s : new Status(state, s.done(), s.total(), s.message()));
    }

    private static <T> T value(AtomicReference<T> reference) {
        T value = reference.get();
        if (value == null) {
            throw new IllegalStateException("A job always has a status");
        }
        return value;
    }
}
