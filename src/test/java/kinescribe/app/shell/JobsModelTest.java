package kinescribe.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kinescribe.job.PooledJobRunner;
import org.junit.jupiter.api.Test;

class JobsModelTest {
    @Test
    void showsNameAndCountsUntilTheJobEnds() throws InterruptedException {
        CountDownLatch reported = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        try (PooledJobRunner jobs = new PooledJobRunner(1, Runnable::run)) {
            JobsModel model = new JobsModel(jobs);
            jobs.submit(
                    "Count",
                    context -> {
                        context.progress(3, 12);
                        context.message("three");
                        reported.countDown();
                        await(release);
                        return 0;
                    },
                    outcome -> ended.countDown());
            await(reported);
            model.refresh();
            assertThat(model.lines()).hasSize(1);
            assertThat(model.lines().get(0).text()).isEqualTo("Count · 3 / 12 · three");
            assertThat(model.lines().get(0).fraction()).isEqualTo(0.25); // 3 of 12
            release.countDown();
            await(ended);
            model.refresh();
            assertThat(model.lines()).isEmpty();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
