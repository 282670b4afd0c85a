package kinescribe.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.concurrent.CancellationException;
import java.util.random.RandomGenerator;
import kinescribe.base.Seeds;
import kinescribe.job.JobContext;
import org.junit.jupiter.api.Test;

class ForestTrainerTest {
    private static final double ROUNDING = 1e-9;
    private static final int ROWS = 300;

    @Test
    void rememberItsTrainingOnSeparableClasses() {
        double[][] x = noise(ROWS, 12, 1);
        int[] y = new int[ROWS];
        for (int i = 0; i < ROWS; i++) {
            y[i] = i % 3;
            x[i][11] += 100 * y[i]; // the last column must not be taken for column 2
        }

        Classifier forest = train(x, y, 3, 1);

        assertThat(predict(forest, x)).isEqualTo(y);
    }

    @Test
    void learnsARuleThatNoSingleFeatureShows() {
        double[][] x = noise(2000, 2, 2);
        int[] y = exclusiveOr(x);
        double[][] unseen = noise(1000, 2, 3);

        int[] predicted = predict(train(x, y, 2, 1), unseen);

        assertThat(agreement(predicted, exclusiveOr(unseen))).isGreaterThan(0.95);
    }

    @Test
    void cannotLearnFromShuffledLabels() {
        double[][] x = noise(1000, 10, 4);
        int[] y = coins(1000, 5);

        double right = agreement(predict(train(x, y, 2, 1), noise(1000, 10, 6)), coins(1000, 7));

        // Chance is 50 %; σ = √(0.25 / 1000) = 1.6 %, so 6 % is nearly 4 σ.
        assertThat(right).isEqualTo(0.5, within(0.06));
    }

    @Test
    void theSeedDecidesEverything() {
        double[][] x = noise(ROWS, 10, 8);
        int[] y = coins(ROWS, 9);
        double[] probe = noise(1, 10, 10)[0];
        double[][] kept = Arrays.stream(x).map(double[]::clone).toArray(double[][]::new);

        double[] first = train(x, y, 2, 1).probabilities(probe);

        assertThat(train(x, y, 2, 1).probabilities(probe)).isEqualTo(first);
        assertThat(train(x, y, 2, 2).probabilities(probe)).isNotEqualTo(first);
        assertThat(x).isEqualTo(kept);
    }

    @Test
    void probabilitiesSumToOneAndAnUnseenClassHasNone() {
        double[][] x = noise(ROWS, 10, 11);
        int[] y = coins(ROWS, 12);

        double[] shares = train(x, y, 4, 1).probabilities(x[0]);

        assertThat(shares).hasSize(4);
        assertThat(Arrays.stream(shares).sum()).isEqualTo(1, within(ROUNDING));
        assertThat(shares[2]).isZero();
        assertThat(shares[3]).isZero();
    }

    @Test
    void constantFeaturesAndASingleClassAreNoTrouble() {
        double[][] x = new double[20][30];
        int[] y = new int[20];
        for (int i = 0; i < 20; i++) {
            y[i] = i % 2;
            x[i][29] = y[i]; // the one feature that says something, seldom among the √30 drawn
        }

        assertThat(predict(train(x, y, 2, 1), x)).isEqualTo(y);
        assertThat(train(x, new int[20], 2, 1).predict(x[0])).isZero();
        assertThat(train(new double[5][3], new int[] {0, 1, 1, 1, 1}, 2, 1).predict(new double[3]))
                .isOne();
    }

    @Test
    void wrongShapesAreRefused() {
        assertThatThrownBy(() -> train(new double[0][0], new int[0], 2, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> train(new double[2][3], new int[] {0, 2}, 2, 1))
                .hasMessageContaining("got 2");
        assertThatThrownBy(() -> train(new double[][] {{Double.NaN}}, new int[1], 1, 1))
                .hasMessageContaining("NaN");
        Classifier forest = train(new double[2][3], new int[2], 1, 1);
        assertThatThrownBy(() -> forest.predict(new double[4]))
                .hasMessageContaining("Expected 3 features, got 4");
    }

    @Test
    void aCancelStopsWithinATree() {
        CountedContext context = new CountedContext(40);

        assertThatThrownBy(
                        () ->
                                new ForestTrainer()
                                        .train(
                                                Examples.of(
                                                        noise(ROWS, 10, 13), coins(ROWS, 14), 2),
                                                1,
                                                context))
                .isInstanceOf(CancellationException.class);
        assertThat(context.treesDone).isLessThan(25);
    }

    @Test
    void examplesWithoutWeightAreNotLearntFrom() {
        double[][] x = {{0}, {1}, {2}, {3}};
        int[] y = {0, 1, 1, 0};
        double[] weights = {2, 1, 0, 0};
        Examples examples = new Examples(x, y, 2, Collections.nCopies(4, ""), weights);

        Classifier forest = new ForestTrainer().train(examples, 1, JobContext.silent());

        // What lies at 2 and 3 cannot have said anything: everything above the split is a 1.
        assertThat(forest.predict(new double[] {3})).isOne();
        assertThat(forest.predict(new double[] {0})).isZero();
    }

    private static Classifier train(double[][] x, int[] y, int classes, long seed) {
        return new ForestTrainer().train(Examples.of(x, y, classes), seed, JobContext.silent());
    }

    private static int[] predict(Classifier classifier, double[][] x) {
        return Arrays.stream(x).mapToInt(classifier::predict).toArray();
    }

    private static double agreement(int[] a, int[] b) {
        int same = 0;
        for (int i = 0; i < a.length; i++) {
            same += a[i] == b[i] ? 1 : 0;
        }
        return (double) same / a.length;
    }

    private static int[] exclusiveOr(double[][] x) {
        return Arrays.stream(x).mapToInt(row -> row[0] > 0.5 ^ row[1] > 0.5 ? 1 : 0).toArray();
    }

    private static double[][] noise(int rows, int columns, long seed) {
        RandomGenerator random = Seeds.generator(seed);
        double[][] x = new double[rows][columns];
        for (double[] row : x) {
            Arrays.setAll(row, i -> random.nextDouble());
        }
        return x;
    }

    private static int[] coins(int n, long seed) {
        RandomGenerator random = Seeds.generator(seed);
        int[] y = new int[n];
        Arrays.setAll(y, i -> random.nextInt(2));
        return y;
    }

    /** Cancelled when it was asked a number of times. */
    private static final class CountedContext implements JobContext {
        private int asksLeft;
        private long treesDone;

        CountedContext(int asks) {
            asksLeft = asks;
        }

        @Override
        public void progress(long done, long total) {
            treesDone = done;
        }

        @Override
        public void message(String text) {}

        @Override
        public boolean isCancelled() {
            return asksLeft-- <= 0;
        }
    }
}
