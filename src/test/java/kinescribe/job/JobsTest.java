package kinescribe.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import kinescribe.base.KinescribeException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class JobsTest {
    private static final long MAX_STOP_MS = 100;

    private final PooledJobRunner pool = new PooledJobRunner(2, Runnable::run);
    private final InlineJobRunner inline = new InlineJobRunner();

    @AfterEach
    void close() {
        pool.close();
    }

    private static <T> T take(LinkedBlockingQueue<T> queue) throws InterruptedException {
        T got = queue.poll(10, TimeUnit.SECONDS);
        assertThat(got).isNotNull();
        return Objects.requireNonNull(got);
    }

    private static Job<String> endless(CountDownLatch begun) {
        return context -> {
            begun.countDown();
            while (true) {
                context.checkCancelled();
            }
        };
    }

    @Test
    void aFinishedJobIsDoneOnce() {
        List<JobOutcome<Integer>> outcomes = new ArrayList<>();
        JobHandle handle = inline.submit("six", context -> 6, outcomes::add);
        assertThat(outcomes).containsExactly(new JobOutcome.Done<>(6));
        assertThat(handle.status().state()).isEqualTo(JobHandle.State.DONE);
        handle.cancel();
        assertThat(handle.status().state()).isEqualTo(JobHandle.State.DONE);
        assertThat(outcomes).hasSize(1);
    }

    @Test
    void whatTheWorldPreventedFailsWithItsOwnSentence() {
        KinescribeException fault = new KinescribeException("No disk.", "Buy one.");
        List<JobOutcome<Integer>> outcomes = new ArrayList<>();
        inline.<Integer>submit(
                "disk",
                context -> {
                    throw fault;
                },
                outcomes::add);
        assertThat(outcomes).containsExactly(new JobOutcome.Failed<>(fault));
    }

    @Test
    void aProgramFaultFailsWithItsCause() {
        List<JobOutcome<Integer>> outcomes = new ArrayList<>();
        IllegalStateException fault = new IllegalStateException("expected 3, got 4");
        JobHandle handle =
                inline.<Integer>submit(
                        "count",
                        context -> {
                            throw fault;
                        },
                        outcomes::add);
        assertThat(handle.status().state()).isEqualTo(JobHandle.State.FAILED);
        assertThat(outcomes)
                .singleElement()
                .isInstanceOfSatisfying(
                        JobOutcome.Failed.class,
                        failed -> {
                            assertThat(failed.error()).hasCause(fault);
                            assertThat(failed.error().text()).contains("\"count\"", "got 4");
                        });
    }

    @Test
    void progressAndMessagesShowInTheStatusAndPartsMoveTheWhole() {
        LinkedBlockingQueue<JobOutcome<String>> outcomes = new LinkedBlockingQueue<>();
        JobHandle handle =
                inline.submit(
                        "parts",
                        context -> {
                            context.message("first");
                            context.part(2, 4, 10).progress(1, 2);
                            return "done";
                        },
                        outcomes::add);
        // The part runs from 2 to 4 of 10; half of it is 3 of 10.
        assertThat(handle.status().fraction()).isEqualTo(0.3);
        assertThat(handle.status().message()).isEqualTo("first");
    }

    @Test
    void cancelStopsRunningWorkQuicklyAndOnce() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicLong endedAt = new AtomicLong();
        LinkedBlockingQueue<JobOutcome<String>> outcomes = new LinkedBlockingQueue<>();
        JobHandle handle =
                pool.submit(
                        "endless",
                        endless(begun),
                        outcome -> {
                            endedAt.set(System.nanoTime());
                            outcomes.add(outcome);
                        });
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(pool.active()).containsExactly(handle);
        long cancelledAt = System.nanoTime();
        handle.cancel();
        assertThat(take(outcomes)).isEqualTo(new JobOutcome.Cancelled<>());
        long tookMs = TimeUnit.NANOSECONDS.toMillis(endedAt.get() - cancelledAt);
        assertThat(tookMs).isLessThan(MAX_STOP_MS);
        assertThat(handle.status().state()).isEqualTo(JobHandle.State.CANCELLED);
        assertThat(pool.active()).isEmpty();
        assertThat(outcomes).isEmpty();
    }

    @Test
    void aWaitingJobThatIsCancelledNeverBegins() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(2);
        AtomicInteger runs = new AtomicInteger();
        LinkedBlockingQueue<JobOutcome<String>> ends = new LinkedBlockingQueue<>();
        LinkedBlockingQueue<JobOutcome<Integer>> waiting = new LinkedBlockingQueue<>();
        JobHandle first = pool.submit("one", endless(begun), ends::add);
        JobHandle second = pool.submit("two", endless(begun), ends::add);
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        pool.submit("three", context -> runs.incrementAndGet(), waiting::add).cancel();
        first.cancel();
        second.cancel();
        assertThat(take(waiting)).isEqualTo(new JobOutcome.Cancelled<>());
        assertThat(runs).hasValue(0);
        take(ends);
        take(ends);
    }

    @Test
    void aLateCancelDoesNotReachTheWorkersNextJob() throws InterruptedException {
        try (PooledJobRunner one = new PooledJobRunner(1, Runnable::run)) {
            CountDownLatch begun = new CountDownLatch(1);
            LinkedBlockingQueue<JobOutcome<String>> outcomes = new LinkedBlockingQueue<>();
            JobHandle first = one.submit("endless", endless(begun), outcomes::add);
            assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
            first.cancel();
            one.submit(
                    "next",
                    context -> {
                        context.checkCancelled();
                        return "next";
                    },
                    outcomes::add);
            assertThat(take(outcomes)).isEqualTo(new JobOutcome.Cancelled<>());
            assertThat(take(outcomes)).isEqualTo(new JobOutcome.Done<>("next"));
        }
    }

    @Test
    void ofAllJobsInASlotOnlyTheNewestDelivers() throws InterruptedException {
        LinkedBlockingQueue<Runnable> deliveries = new LinkedBlockingQueue<>();
        List<JobOutcome<String>> outcomes = new ArrayList<>();
        try (PooledJobRunner runner = new PooledJobRunner(2, deliveries::add)) {
            LatestJob latest = new LatestJob(runner);
            CountDownLatch begun = new CountDownLatch(1);
            latest.submit("old", endless(begun), outcomes::add);
            assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
            latest.submit("new", context -> "new", outcomes::add);
            take(deliveries).run();
            take(deliveries).run();
        }
        assertThat(outcomes).containsExactly(new JobOutcome.Done<>("new"));
    }

    @Test
    void aFinishedButUndeliveredResultGivesWayToANewerJob() throws InterruptedException {
        LinkedBlockingQueue<Runnable> deliveries = new LinkedBlockingQueue<>();
        List<JobOutcome<String>> outcomes = new ArrayList<>();
        try (PooledJobRunner runner = new PooledJobRunner(1, deliveries::add)) {
            LatestJob latest = new LatestJob(runner);
            latest.submit("old", context -> "old", outcomes::add);
            Runnable late = take(deliveries);
            latest.submit("new", context -> "new", outcomes::add);
            late.run();
            take(deliveries).run();
        }
        assertThat(outcomes).containsExactly(new JobOutcome.Done<>("new"));
    }
}
