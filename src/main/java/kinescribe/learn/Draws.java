package kinescribe.learn;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Draws rows in proportion to their weights. */
final class Draws {
    private final double[] upTo;
    private final boolean even;

    /**
     * @param weights none negative, not all 0
     */
    Draws(double[] weights) {
        upTo = weights.clone();
        for (int i = 1; i < upTo.length; i++) {
            upTo[i] += upTo[i - 1]; // in this order on every machine: sums of halves may differ
        }
        even = Arrays.stream(weights).allMatch(w -> w == weights[0]);
        if (!(upTo[upTo.length - 1] > 0)) {
            throw new IllegalArgumentException("Expected an example that counts");
        }
    }

    int next(RandomGenerator random) {
        if (even) {
            return random.nextInt(upTo.length);
        }
        double level = random.nextDouble() * upTo[upTo.length - 1];
        int place = Arrays.binarySearch(upTo, level);
        place = place < 0 ? -place - 1 : place;
        while (upTo[place] <= level) {
            place++;
        }
        return place;
    }
}
