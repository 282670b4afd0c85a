package kinescribe.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import org.junit.jupiter.api.Test;

/**
 * The numbers of scikit-learn come from scikit-learn 1.2.1 in Python: {@code f1_score} with macro
 * average, {@code balanced_accuracy_score}, {@code accuracy_score} and {@code
 * precision_recall_fscore_support} for each seed of {@link SomePredictions} with 12 more, made by
 * the same rule in NumPy, then the mean and the standard deviation with {@code ddof=1}.
 */
class ScoringTest {
    private static final double ROUNDING = 1e-12;

    /** Probabilities are kept as floats. */
    private static final double FLOATS = 1e-6;

    private final Scoring scoring = new Scoring(SomePredictions.of(12));
    private final Scores scores = scoring.scores(1, JobContext.silent());

    @Test
    void overallScoresAreThoseOfScikitLearn() {
        assertIs(Measure.MACRO_F1, 0.7588475430617141, 0.005632538925336821);
        assertIs(Measure.BALANCED_ACCURACY, 0.7622222222222221, 0.015713484026367904);
        assertIs(Measure.ACCURACY, 0.7583333333333333, 0.011785113019775828);
    }

    private void assertIs(Measure measure, double value, double sd) {
        assertThat(scores.of(measure).value()).as("%s", measure).isEqualTo(value, within(ROUNDING));
        assertThat(scores.of(measure).sd()).as("%s", measure).isEqualTo(sd, within(ROUNDING));
    }

    @Test
    void classesScoreAsInScikitLearn() {
        double[][] expected = {
            {0.7586512866015972, 0.8035714285714286, 0.72},
            {0.7457983193277311, 0.7388663967611335, 0.7666666666666666},
            {0.7720930232558141, 0.7478260869565218, 0.8}
        };
        for (int c = 0; c < expected.length; c++) {
            ClassScore score =
                    Objects.requireNonNull(scores.byClass().get(SomePredictions.CLASSES.get(c)));
            assertThat(score.f1().value()).isEqualTo(expected[c][0], within(ROUNDING));
            assertThat(score.precision()).isEqualTo(expected[c][1], within(ROUNDING));
            assertThat(score.recall()).isEqualTo(expected[c][2], within(ROUNDING));
            assertThat(score.f1().low()).isBetween(0.5, score.f1().value());
            assertThat(score.f1().high()).isBetween(score.f1().value(), 1.0);
        }
    }

    @Test
    void peopleScoreAsInScikitLearnAndTheWorstIsFound() {
        // f1_score of each person's windows, macro over the classes that person has.
        assertThat(scores.bySubject().get("p0")).isEqualTo(0.7585137085137086, within(ROUNDING));
        assertThat(scores.bySubject().get("p3")).isEqualTo(0.7148148148148147, within(ROUNDING));
        assertThat(scores.worstSubject().orElseThrow().getKey()).isEqualTo("p3");
    }

    @Test
    void theCalibrationErrorIsThatOfTheFormula() {
        // Equation 3 of Guo et al. 2017 in exact fractions: 15 bins, open below.
        assertThat(scores.of(Measure.CALIBRATION_ERROR).value())
                .isEqualTo(0.22032165300210615, within(FLOATS));
        assertThat(scores.of(Measure.CALIBRATION_ERROR).sd())
                .isEqualTo(0.038690009738672204, within(FLOATS));
    }

    @Test
    void theIntervalIsThatOfTheSameDrawsElsewhere() {
        // NumPy, 100,000 draws of five weights, gamma(0.8) of default_rng(1): 0.7330 and 0.7806.
        assertThat(scores.macroF1().low()).isEqualTo(0.7330, within(0.004));
        assertThat(scores.macroF1().high()).isEqualTo(0.7806, within(0.004));
    }

    @Test
    void theConfusionIsTheMeanOfTheSeeds() {
        // 60 windows a seed; accuracy 0.75 and 0.766…: 45 and 46 right, on the average 45.5.
        List<List<Double>> confusion = scoring.confusion();
        double right = confusion.get(0).get(0) + confusion.get(1).get(1) + confusion.get(2).get(2);
        assertThat(right).isEqualTo(45.5, within(ROUNDING));
        assertThat(confusion.stream().flatMap(List::stream).mapToDouble(cell -> cell).sum())
                .isEqualTo(60, within(ROUNDING));
    }

    @Test
    void twoPeopleGiveTheIntervalOfTheirWeights() {
        // One person is always right, the other always wrong: macro-F1 is the right one's share of
        // the weight, Beta(½, ½), whose quantiles are sin²(π/2 · 0.025) = 0.00154 and 0.99846.
        Scores two =
                new Scoring(
                                new Predictions(
                                        List.of("sit", "walk"),
                                        List.of(source("right"), source("wrong")),
                                        new int[] {0, 0, 1, 1},
                                        new double[] {0, 1, 0, 1},
                                        new int[] {0, 1, 0, 1},
                                        new float[] {1, 0, 0, 1, 0, 1, 1, 0}))
                        .scores(1, JobContext.silent());

        assertThat(two.macroF1().value()).isEqualTo(0.5, within(ROUNDING));
        assertThat(two.macroF1().low()).isEqualTo(0.00154, within(0.002));
        assertThat(two.macroF1().high()).isEqualTo(0.99846, within(0.002));
        // Always sure, right half of the time: |0.5 − 1| = 0.5.
        assertThat(two.of(Measure.CALIBRATION_ERROR).value()).isEqualTo(0.5, within(ROUNDING));
    }

    @Test
    void aClassOfOnePersonIsInEveryDraw() {
        // "walk" is done by c alone and taken for "sit": F1 of "sit" 2·2/(2·2 + 1) = 0.8, of "walk"
        // 0, macro-F1 0.4. However often c is drawn, "walk" counts with 0: never above 0.5.
        Scores scores =
                new Scoring(
                                new Predictions(
                                        List.of("sit", "walk"),
                                        List.of(source("a"), source("b"), source("c")),
                                        new int[] {0, 1, 2},
                                        new double[3],
                                        new int[] {0, 0, 1},
                                        new float[] {1, 0, 1, 0, 1, 0}))
                        .scores(1, JobContext.silent());

        assertThat(scores.macroF1().value()).isEqualTo(0.4, within(ROUNDING));
        assertThat(scores.macroF1().low()).isBetween(0.05, 0.4);
        assertThat(scores.macroF1().high()).isBetween(0.4, 0.5);
        // Of "sit" only: 2w/(2w + c) for the weights w of a and b together and c.
        assertThat(scores.byClass().get("walk"))
                .satisfies(walk -> assertThat(walk.f1().high()).isZero());
    }

    @Test
    void aWindowThatASeedDidNotTestCountsInTheOthersOnly() {
        Scores scores =
                new Scoring(
                                new Predictions(
                                        List.of("sit", "walk"),
                                        List.of(source("a")),
                                        new int[] {0, 0},
                                        new double[] {0, 1},
                                        new int[] {0, 1},
                                        new float[] {1, 0, Float.NaN, Float.NaN, 1, 0, 1, 0}))
                        .scores(1, JobContext.silent());

        // Seed 1: one window, right. Seed 2: one of two right. Mean 0.75.
        assertThat(scores.of(Measure.ACCURACY).value()).isEqualTo(0.75, within(ROUNDING));
        // Walking: not there in seed 1, never found in seed 2.
        assertThat(scores.byClass())
                .hasEntrySatisfying("walk", walk -> assertThat(walk.f1().value()).isZero());
    }

    @Test
    void theSeedDecidesTheInterval() {
        assertThat(scoring.scores(1, JobContext.silent())).isEqualTo(scores);
    }

    private static Recording.Source source(String person) {
        return new Recording.Source(person, "trial", "wrist", Origin.REAL);
    }
}
