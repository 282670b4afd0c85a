package kinescribe.evaluate;

import java.util.List;
import java.util.stream.IntStream;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;

/** Predictions made by a rule that another program can follow, too. */
final class SomePredictions {
    static final int WINDOWS = 60;
    static final int SEEDS = 2;
    static final List<String> CLASSES = List.of("run", "sit", "walk");
    private static final int WINDOWS_EACH = 12;

    private SomePredictions() {}

    /**
     * Window i is of person i / 12 and of class (i² + i / 4) mod 3. Class c gets the weight (7 i² +
     * 3 i c + 11 seed + 5 c) mod 17 + 1, and so much more if it is the true one and i + seed is not
     * a multiple of 3.
     */
    static Predictions of(int more) {
        float[] probabilities = new float[SEEDS * WINDOWS * CLASSES.size()];
        for (int s = 0; s < SEEDS; s++) {
            for (int i = 0; i < WINDOWS; i++) {
                double[] weights = new double[CLASSES.size()];
                double sum = 0;
                for (int c = 0; c < weights.length; c++) {
                    boolean helped = c == truth(i) && (i + s) % 3 != 0;
                    weights[c] = (7 * i * i + 3 * i * c + 11 * s + 5 * c) % 17 + 1;
                    weights[c] += helped ? more : 0;
                    sum += weights[c];
                }
                for (int c = 0; c < weights.length; c++) {
                    probabilities[(s * WINDOWS + i) * weights.length + c] =
                            (float) (weights[c] / sum);
                }
            }
        }
        return with(probabilities);
    }

    private static Predictions with(float[] probabilities) {
        return new Predictions(
                CLASSES,
                IntStream.range(0, WINDOWS / WINDOWS_EACH)
                        .mapToObj(p -> new Recording.Source("p" + p, "t" + p, "wrist", Origin.REAL))
                        .toList(),
                IntStream.range(0, WINDOWS).map(i -> i / WINDOWS_EACH).toArray(),
                IntStream.range(0, WINDOWS).mapToDouble(i -> i % WINDOWS_EACH).toArray(),
                IntStream.range(0, WINDOWS).map(SomePredictions::truth).toArray(),
                probabilities);
    }

    private static int truth(int i) {
        return (i * i + i / 4) % CLASSES.size();
    }
}
