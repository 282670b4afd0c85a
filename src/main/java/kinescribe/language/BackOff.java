package kinescribe.language;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * How long to wait before a request is sent again: what the server asks for, else twice as long
 * each time of which the second half is random, so that many waiting programs do not come back at
 * once ("equal jitter", Brooker 2015, Exponential Backoff And Jitter).
 */
final class BackOff {
    /** The longest wait; our own choice. A server that asks for more is given up. */
    static final Duration LONGEST = Duration.ofMinutes(2);

    private static final long FIRST_MS = 1000;
    private static final int MOST_DOUBLINGS = 6;

    private final RandomGenerator random;

    BackOff(RandomGenerator random) {
        this.random = random;
    }

    /**
     * The wait before the next try.
     *
     * @param failed how many tries have failed, from 1
     * @param asked what the server asked for, if it did; never undercut
     */
    Duration before(int failed, @Nullable Duration asked) {
        if (asked != null) {
            return asked;
        }
        long most = FIRST_MS << Math.min(failed - 1, MOST_DOUBLINGS);
        return Duration.ofMillis(most / 2 + random.nextLong(most / 2 + 1));
    }
}
