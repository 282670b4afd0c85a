package kinescribe.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class MetricsTest {
    private static final double ROUNDING = 1e-12;

    /** Class 0: TP 6, FN 2, FP 3. Class 1: TP 4, FN 3, FP 3. Class 2: TP 5, FN 1, FP 0. */
    private static final double[][] CONFUSION = {{6, 2, 0}, {3, 4, 0}, {0, 1, 5}};

    @Test
    void f1IsTheHarmonicMeanOfPrecisionAndRecall() {
        // Class 0: 12/(12 + 2 + 3) = 12/17. Class 1: 8/(8 + 3 + 3) = 4/7. Class 2: 10/11.
        assertThat(Metrics.f1(CONFUSION, 0)).isEqualTo(12.0 / 17, within(ROUNDING));
        assertThat(Metrics.f1(CONFUSION, 1)).isEqualTo(4.0 / 7, within(ROUNDING));
        assertThat(Metrics.f1(CONFUSION, 2)).isEqualTo(10.0 / 11, within(ROUNDING));
        assertThat(Metrics.macroF1(CONFUSION))
                .isEqualTo((12.0 / 17 + 4.0 / 7 + 10.0 / 11) / 3, within(ROUNDING));
    }

    @Test
    void aClassThatNeitherOccursNorIsPredictedDoesNotCount() {
        double[][] confusion = {{3, 0}, {0, 0}};

        assertThat(Metrics.f1(confusion, 1)).isNaN();
        assertThat(Metrics.macroF1(confusion)).isEqualTo(1);
    }

    @Test
    void aClassThatIsOnlyPredictedOrNeverFoundScoresZero() {
        double[][] confusion = {{2, 2}, {0, 0}};

        assertThat(Metrics.f1(confusion, 1)).isZero();
        // Class 0: 4/(4 + 2) = 2/3; class 1: 0.
        assertThat(Metrics.macroF1(confusion)).isEqualTo(1.0 / 3, within(ROUNDING));
        assertThat(Metrics.macroF1OfOccurring(confusion)).isEqualTo(2.0 / 3, within(ROUNDING));
        assertThat(Metrics.f1(new double[][] {{0, 2}, {0, 2}}, 0)).isZero();
    }

    @Test
    void theDeviationOfASampleDividesByOneLess() {
        // Mean 3, squares 4 + 0 + 4 = 8, over 2 is 4.
        assertThat(Metrics.sampleSd(List.of(1.0, 3.0, 5.0))).isEqualTo(2, within(ROUNDING));
        assertThat(Metrics.sampleSd(List.of(7.0))).isZero();
    }

    @Test
    void meanRecallIsOverTheClassesThatOccur() {
        // Recall 6/8, 4/7, 5/6; precision 6/9, 4/7, 5/5; 15 of 21 right.
        assertThat(Metrics.recall(CONFUSION, 0)).isEqualTo(0.75, within(ROUNDING));
        assertThat(Metrics.precision(CONFUSION, 0)).isEqualTo(2.0 / 3, within(ROUNDING));
        assertThat(Metrics.balancedAccuracy(CONFUSION))
                .isEqualTo((0.75 + 4.0 / 7 + 5.0 / 6) / 3, within(ROUNDING));
        assertThat(Metrics.accuracy(CONFUSION)).isEqualTo(15.0 / 21, within(ROUNDING));
        double[][] oneNeverOccurs = {{3, 1}, {0, 0}};
        assertThat(Metrics.balancedAccuracy(oneNeverOccurs)).isEqualTo(0.75, within(ROUNDING));
        assertThat(Metrics.recall(oneNeverOccurs, 1)).isNaN();
        assertThat(Metrics.precision(new double[][] {{3, 0}, {1, 0}}, 1)).isNaN();
    }
}
