package kinescribe.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import kinescribe.job.CancelledContext;
import kinescribe.job.JobCancelled;
import kinescribe.job.JobContext;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final int WINDOWS = 100;

    @Test
    void aProgramThatIsNotWarmAndPausesAreLeftOut() {
        AtomicLong clockNanos = new AtomicLong();
        AtomicInteger runs = new AtomicInteger();
        // Nine batches in the interpreter, 560 µs a window, then 36 µs; every third run waits.
        Runnable batch =
                () -> {
                    int run = runs.getAndIncrement();
                    long micros = run < 9 ? 560 : 36;
                    clockNanos.addAndGet(1000 * micros * WINDOWS * (run % 3 == 0 ? 4 : 1));
                };

        double secondsPerWindow =
                new Pace(clockNanos::get).secondsPerWindow(batch, WINDOWS, JobContext.silent());

        assertThat(secondsPerWindow).isEqualTo(36e-6, within(1e-12));
    }

    @Test
    void slowBatchesAreRepeatedAFewTimesOnly() {
        AtomicLong clockNanos = new AtomicLong();
        AtomicInteger runs = new AtomicInteger();
        Runnable batch =
                () -> {
                    runs.incrementAndGet();
                    clockNanos.addAndGet(2_000_000_000L);
                };

        assertThat(new Pace(clockNanos::get).secondsPerWindow(batch, 1, JobContext.silent()))
                .isEqualTo(2);
        assertThat(runs).hasValue(20);
    }

    @Test
    void measuringCanBeCancelled() {
        assertThatThrownBy(
                        () ->
                                new Pace(System::nanoTime)
                                        .secondsPerWindow(() -> {}, 1, new CancelledContext()))
                .isInstanceOf(JobCancelled.class);
    }
}
