package kinescribe.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import kinescribe.job.JobCancelled;
import kinescribe.job.JobContext;
import org.junit.jupiter.api.Test;

class MiniLmEncoderTest {
    private static final MiniLmEncoder ENCODER = new MiniLmEncoder();

    private static double cosine(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * (double) b[i];
        }
        return sum;
    }

    @Test
    void vectorsHaveLengthOneAndTellWhatIsAlike() {
        float[][] vectors =
                ENCODER.encode(
                        List.of(
                                "A man walks slowly.",
                                "A man is walking at a slow pace.",
                                "A woman irons a shirt.",
                                ""),
                        JobContext.silent());
        assertThat(List.of(vectors)).allSatisfy(v -> assertThat(v).hasSize(MiniLmEncoder.LENGTH));
        assertThat(List.of(vectors))
                .allSatisfy(v -> assertThat(cosine(v, v)).isCloseTo(1, within(1e-5)));
        assertThat(cosine(vectors[0], vectors[1])).isGreaterThan(0.75);
        assertThat(cosine(vectors[0], vectors[2])).isLessThan(0.5);
    }

    @Test
    void aVectorDoesNotDependOnItsNeighboursNorOnTheThreads() {
        float[] alone = ENCODER.encode(List.of("A man walks slowly."), JobContext.silent())[0];
        float[][] among =
                new MiniLmEncoder(2)
                        .encode(
                                List.of("A girl jumps on a mat in the gym.", "A man walks slowly."),
                                JobContext.silent());
        assertThat(cosine(among[1], alone)).isCloseTo(1, within(1e-6));
    }

    @Test
    void cancelEndsItBetweenSentences() {
        AtomicInteger asked = new AtomicInteger();
        JobContext cancelled =
                new JobContext() {
                    @Override
                    public void progress(long done, long total) {}

                    @Override
                    public void message(String text) {}

                    @Override
                    public boolean isCancelled() {
                        return asked.incrementAndGet() > 3;
                    }
                };
        List<String> many = Collections.nCopies(100_000, "A man walks.");
        assertThatThrownBy(() -> ENCODER.encode(many, cancelled)).isInstanceOf(JobCancelled.class);
        assertThat(asked.get()).isEqualTo(4);
    }
}
