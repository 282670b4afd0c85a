package kinescribe.job;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Time as work that has to wait sees it; tests give one of their own, in which nobody waits. */
public interface Waiting {
    /** Nanoseconds since a moment of its own choice; they never go back. */
    long nanos();

    /**
     * Waits, unless the job is cancelled meanwhile.
     *
     * @throws JobCancelled within 50 ms of a cancel
     */
    void pause(Duration time, JobContext context);

    /** The computer's own time. */
    static Waiting real() {
        return new Waiting() {
            private static final long SLICE_NANOS = 50_000_000;

            @Override
            public long nanos() {
                return System.nanoTime();
            }

            @Override
            public void pause(Duration time, JobContext context) {
                long end = System.nanoTime() + time.toNanos();
                for (long left = time.toNanos(); left > 0; left = end - System.nanoTime()) {
                    context.checkCancelled();
                    LockSupport.parkNanos(Math.min(left, SLICE_NANOS));
                }
                context.checkCancelled();
            }
        };
    }
}
