package kinescribe.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpreadTest {
    @Test
    void whatComesOutIsInOrderAndEveryPieceIsCounted() {
        List<Long> told = new ArrayList<>();
        JobContext context = counting(told);

        List<Integer> made = Spread.over(50, (index, within) -> index * index, context);

        assertThat(made).isEqualTo(IntStream.range(0, 50).map(i -> i * i).boxed().toList());
        assertThat(told).hasSize(50).isSorted().endsWith(50L);
        assertThat(Spread.over(0, (index, within) -> index, context)).isEmpty();
    }

    @Test
    void whatAPieceThrowsIsThrown() {
        assertThatThrownBy(
                        () ->
                                Spread.over(
                                        8,
                                        (index, within) -> 12 / (index - 3),
                                        JobContext.silent()))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void anInterruptOfTheCallerEndsTheWork() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(
                        () ->
                                Spread.over(
                                        8,
                                        (index, within) -> untilCancelled(within),
                                        JobContext.silent()))
                .isInstanceOf(JobCancelled.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void aCancelEndsAllPiecesAtOnce() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<JobOutcome<List<Integer>>> ended = new CompletableFuture<>();
        try (PooledJobRunner runner = new PooledJobRunner(1, Runnable::run)) {
            JobHandle handle =
                    runner.submit(
                            "spread",
                            context ->
                                    Spread.over(
                                            20,
                                            (index, within) -> {
                                                begun.countDown();
                                                return untilCancelled(within);
                                            },
                                            context),
                            ended::complete);
            assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();
            Instant asked = Instant.now();
            handle.cancel();

            assertThat(ended.get(1, TimeUnit.MINUTES)).isInstanceOf(JobOutcome.Cancelled.class);
            assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(1));
        }
    }

    private static int untilCancelled(JobContext within) {
        while (true) {
            within.checkCancelled();
            Thread.onSpinWait();
        }
    }

    private static JobContext counting(List<Long> told) {
        return new JobContext() {
            @Override
            public void progress(long done, long total) {
                told.add(done);
            }

            @Override
            public void message(String text) {}

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
    }
}
