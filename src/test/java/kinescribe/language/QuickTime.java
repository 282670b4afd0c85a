package kinescribe.language;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import kinescribe.job.JobContext;
import kinescribe.job.Waiting;

/** Time in which nobody waits: pauses are noted and pass at once. */
public final class QuickTime implements Waiting {
    private final AtomicLong now = new AtomicLong();
    private final List<Duration> pauses = new CopyOnWriteArrayList<>();
    private volatile long stepNanos;

    @Override
    public long nanos() {
        return now.addAndGet(stepNanos);
    }

    @Override
    public void pause(Duration time, JobContext context) {
        context.checkCancelled();
        pauses.add(time);
        now.addAndGet(time.toNanos());
    }

    /** From now on each look at the clock takes so long. */
    public void hurry(Duration step) {
        stepNanos = step.toNanos();
    }

    /** How long it was waited each time. */
    public List<Duration> pauses() {
        return pauses;
    }
}
