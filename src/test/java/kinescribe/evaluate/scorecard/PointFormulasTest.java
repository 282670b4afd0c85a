package kinescribe.evaluate.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import kinescribe.job.JobContext;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Formulas on points, against numbers that NumPy 2, SciPy and scikit-learn gave for the same points
 * by a script of the formulas in the classes' comments.
 */
class PointFormulasTest {
    private static final double[][] X = Samples.points(1, 1, 0);
    private static final double[][] Y = Samples.points(2, 1.3, 0.4);
    private static final Offset<Double> CLOSE = within(1e-9);
    private static final JobContext SILENT = JobContext.silent();

    @Test
    void thePointsAreThoseOfTheScript() {
        assertThat(X[1])
                .containsExactly(new double[] {0.99166481, 0.01159239, -0.98841125}, within(1e-8));
        assertThat(Y[2])
                .containsExactly(new double[] {0.06779657, -0.86035091, 0.70498964}, within(1e-8));
    }

    @Test
    void discrepancyIsUnbiasedMmd() {
        double width = Discrepancy.medianDistance(X, SILENT);

        assertThat(width).isEqualTo(1.697294210357496, CLOSE);
        assertThat(Discrepancy.squared(X, Y, width, SILENT)).isEqualTo(0.07111686090400204, CLOSE);
    }

    @Test
    void discrepancyOfTwoPairsByHand() {
        // x: 0, 1; y: 2, 3; width 1: k(d) = exp(-d²/2). Within each k(1) = 0.60653;
        // across: k(2) + k(3) + k(1) + k(2) = 0.13534 + 0.01111 + 0.60653 + 0.13534 = 0.88832.
        double[][] x = {{0}, {1}};
        double[][] y = {{2}, {3}};

        assertThat(Discrepancy.squared(x, y, 1, SILENT))
                .isEqualTo(2 * 0.60653 - 0.88832 / 2, within(1e-5));
    }

    @Test
    void frechetDistanceIsThatOfSciPysMatrixRoot() {
        assertThat(FrechetDistance.squared(X, Y)).isEqualTo(0.631038785674845, within(1e-8));
        assertThat(FrechetDistance.squared(X, X)).isEqualTo(0, within(1e-8));
    }

    @Test
    void frechetDistanceByHand() {
        // One dimension: means 0 and 3, standard deviations 1 and 2: 3² + (2 - 1)² = 10.
        double[][] x = {{-1}, {0}, {1}};
        double[][] y = {{1}, {3}, {5}};

        assertThat(FrechetDistance.squared(x, y)).isEqualTo(10, within(1e-4));
    }

    @Test
    void neighboursAreThoseOfThePaper() {
        Map<MeasureKind, Reading> readings = Neighbours.compare(X, Y, 5, SILENT);

        assertThat(readings.get(MeasureKind.PRECISION)).isEqualTo(Reading.of(28 / 30.0));
        assertThat(readings.get(MeasureKind.RECALL)).isEqualTo(Reading.of(1));
        assertThat(readings.get(MeasureKind.DENSITY)).isEqualTo(Reading.of(78 / 150.0));
        assertThat(readings.get(MeasureKind.COVERAGE)).isEqualTo(Reading.of(28 / 30.0));
    }

    @Test
    void identicalSetsCoverEachOther() {
        Map<MeasureKind, Reading> readings = Neighbours.compare(X, X, 5, SILENT);

        assertThat(readings.get(MeasureKind.COVERAGE)).isEqualTo(Reading.of(1));
        assertThat(readings.get(MeasureKind.PRECISION)).isEqualTo(Reading.of(1));
    }

    @Test
    void neighboursByHand() {
        // Radii to the nearest other: reals 0, 1, 3 have 1, 1, 2; candidates 0.5, 9, 10 have 8.5,
        // 1, 1.
        // Inside a real ball: 0.5 only, in those of 0 and 1 (|3 - 0.5| = 2.5 > 2): precision 1/3,
        // density 2/3. Reals inside 0.5's ball: all. Covered: 0 and 1.
        Map<MeasureKind, Reading> readings =
                Neighbours.compare(
                        new double[][] {{0}, {1}, {3}},
                        new double[][] {{0.5}, {9}, {10}},
                        1,
                        SILENT);

        assertThat(Samples.reading(readings, MeasureKind.PRECISION).value())
                .isEqualTo(1 / 3.0, CLOSE);
        assertThat(Samples.reading(readings, MeasureKind.DENSITY).value())
                .isEqualTo(2 / 3.0, CLOSE);
        assertThat(Samples.reading(readings, MeasureKind.RECALL).value()).isEqualTo(1, CLOSE);
        assertThat(Samples.reading(readings, MeasureKind.COVERAGE).value())
                .isEqualTo(2 / 3.0, CLOSE);
    }

    @Test
    void distancesWithinAndAcross() {
        assertThat(Spread.meanDistance(Y, SILENT)).isEqualTo(2.1290545386763227, CLOSE);
        assertThat(ClosestRecord.median(Y, X, SILENT)).isEqualTo(0.7308275394052499, CLOSE);
        assertThat(ClosestRecord.median(X, X, SILENT)).isZero();
    }

    @Test
    void rocAreaCountsTiesHalf() {
        double[] scores = {.1, .4, .4, .8, .3, .3, .9};
        boolean[] positive = {false, false, true, true, false, true, true};

        // scikit-learn's roc_auc_score gives 0.8333…: 10 of 12 pairs.
        assertThat(RocArea.of(scores, positive)).isEqualTo(10 / 12.0, CLOSE);
    }

    @Test
    void whatIsUnlikeAnythingRealIsFarFromIt() {
        double[][] onALine = new double[30][3];
        for (int i = 0; i < 30; i++) {
            onALine[i] = new double[] {i, 2.0 * i, -i + 0.001 * Math.sin(i)};
        }
        Encoder encoder = Encoder.fit(onALine, SILENT);

        double[] on = encoder.encode(new double[] {14, 28, -14});
        double[] off = encoder.encode(new double[] {14, 28, 14});

        // Column 3 has mean -14.5 and standard deviation 8.80: 14 is 3.24 of them off.
        assertThat(on[on.length - 1]).isLessThan(0.01);
        assertThat(Distances.between(on, off)).isEqualTo(3.18, within(0.05));
    }

    @Test
    void encoderIsThePcaOfStandardisedFeatures() {
        Encoder encoder = Encoder.fit(X, SILENT);

        assertThat(encoder.dimensions()).isEqualTo(4);
        assertThat(encoder.encode(Y[2]))
                .containsExactly(
                        new double[] {
                            -1.4716091561378137, -0.6330631674581576, -0.18568129432140135, 0
                        },
                        within(1e-7));
    }
}
