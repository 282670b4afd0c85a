package kinescribe.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kinescribe.base.KinescribeException;
import org.junit.jupiter.api.Test;

class BatchTest {
    private final List<Integer> items = IntStream.range(0, 200).boxed().toList();

    @Test
    void resultsComeInTheOrderOfTheItems() throws KinescribeException {
        List<Integer> squares = Batch.map(items, (i, context) -> i * i, JobContext.silent());
        assertThat(squares).hasSize(200).startsWith(0, 1, 4).endsWith(199 * 199);
    }

    @Test
    void progressEndsWithAllItems() throws KinescribeException {
        List<Long> told = new ArrayList<>();
        Batch.map(items, (i, context) -> i, telling(told));
        assertThat(told).hasSize(200).isSorted().endsWith(200L);
    }

    @Test
    void theFirstFailureInOrderIsTheOneTold() {
        assertThatThrownBy(
                        () ->
                                Batch.map(
                                        items,
                                        (i, context) -> {
                                            if (i >= 3) {
                                                throw new KinescribeException(
                                                        "Item " + i + " is broken.", "Mend it.");
                                            }
                                            return i;
                                        },
                                        JobContext.silent()))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("Item 3");
    }

    @Test
    void aCallersBugStaysUnchecked() {
        assertThatThrownBy(
                        () ->
                                Batch.map(
                                        items,
                                        (i, context) -> {
                                            throw new IllegalArgumentException("bug");
                                        },
                                        JobContext.silent()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itemsSeeThatTheJobIsCancelled() {
        assertThatThrownBy(
                        () ->
                                Batch.map(
                                        items,
                                        (i, context) -> {
                                            context.checkCancelled();
                                            return i;
                                        },
                                        new CancelledContext()))
                .isInstanceOf(JobCancelled.class);
    }

    @Test
    void nothingToDoIsDoneAtOnce() throws KinescribeException {
        assertThat(Batch.map(List.of(), (i, context) -> i, JobContext.silent())).isEmpty();
    }

    private static JobContext telling(List<Long> told) {
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
