package kinescribe.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import org.junit.jupiter.api.Test;

class PersonScoresTest {
    private static SortedMap<String, Score> of(Predictions predictions) {
        return PersonScores.of(predictions, 1, JobContext.silent());
    }

    /** One class, windows at 0, 1 and 25 s, each found or not. */
    private static Predictions sits(boolean first, boolean second, boolean late) {
        boolean[] found = {first, second, late};
        float[] probabilities = new float[6];
        for (int w = 0; w < 3; w++) {
            probabilities[2 * w + (found[w] ? 0 : 1)] = 1;
        }
        return new Predictions(
                List.of("sit", "walk"),
                List.of(new Recording.Source("p", "t", "wrist", Origin.REAL)),
                new int[3],
                new double[] {0, 1, 25},
                new int[3],
                probabilities);
    }

    @Test
    void scoresAreThoseOfTheRun() {
        Predictions predictions = SomePredictions.of(12);
        SortedMap<String, Double> run =
                new Scoring(predictions).scores(1, JobContext.silent()).bySubject();
        of(predictions)
                .forEach(
                        (person, score) -> {
                            assertThat(run).containsEntry(person, score.value());
                            assertThat(score.low()).isLessThanOrEqualTo(score.value() + 0.05);
                            assertThat(score.high()).isGreaterThanOrEqualTo(score.value() - 0.05);
                        });
    }

    @Test
    void windowsOfOneBlockAreDrawnTogether() {
        // Two blocks, 0 … 10 s all right and 20 … 30 s all wrong: half of the draws have both, a
        // quarter one of them twice, so the interval is all of 0 … 1. F1 = 2·2/(3 + 2) = 0.8.
        assertThat(of(sits(true, true, false))).containsEntry("p", new Score(0.8, 0, 0, 1));
        // The first block alone holds the mistake: drawn twice 2·2/(4 + 2), never 1.
        Score within = Objects.requireNonNull(of(sits(true, false, true)).get("p"));
        assertThat(within.low()).isEqualTo(2.0 / 3, within(1e-12));
        assertThat(within.high()).isEqualTo(1);
    }

    @Test
    void aPersonOfOneBlockHasAnIntervalWithoutWidth() {
        Predictions one =
                new Predictions(
                        List.of("sit"),
                        List.of(new Recording.Source("p", "t", "wrist", Origin.REAL)),
                        new int[1],
                        new double[1],
                        new int[1],
                        new float[] {1});
        assertThat(of(one)).containsEntry("p", new Score(1, 0, 1, 1));
    }
}
