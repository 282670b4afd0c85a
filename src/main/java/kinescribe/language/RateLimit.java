package kinescribe.language;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import kinescribe.job.JobContext;
import kinescribe.job.Waiting;

/** Lets no more than so many requests through within any minute. Safe to use from any thread. */
final class RateLimit {
    private static final long MINUTE_NANOS = 60_000_000_000L;

    private final Waiting waiting;
    private final Deque<Long> sent = new ArrayDeque<>();

    RateLimit(Waiting waiting) {
        this.waiting = waiting;
    }

    /** Waits until one more request may go. */
    void pass(int perMinute, JobContext context) {
        long left = leftNanos(perMinute);
        while (left > 0) {
            context.message("Waiting for the next request allowed in this minute");
            waiting.pause(Duration.ofNanos(left), context);
            left = leftNanos(perMinute);
        }
    }

    /** Nanoseconds to wait; 0 where the request may go, which then counts as sent. */
    private synchronized long leftNanos(int perMinute) {
        long now = waiting.nanos();
        while (!sent.isEmpty() && now - sent.getFirst() >= MINUTE_NANOS) {
            sent.removeFirst();
        }
        if (sent.size() < perMinute) {
            sent.addLast(now);
            return 0;
        }
        return MINUTE_NANOS - (now - sent.getFirst());
    }
}
