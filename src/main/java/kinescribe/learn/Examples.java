package kinescribe.learn;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a classifier learns from.
 *
 * @param features {@code [examples][features]}, none missing; shared, never written
 * @param classes class index of each example, from 0 to {@code classCount} − 1
 * @param classCount how many classes there are; some may have no example
 * @param people whose each example is; those of one person are held back together, those of ""
 *     never
 * @param weights how much each example counts; 1 is usual, 0 is not at all
 */
public record Examples(
        double[][] features, int[] classes, int classCount, List<String> people, double[] weights) {
    public Examples {
        people = List.copyOf(people);
        int n = features.length;
        if (classes.length != n || people.size() != n || weights.length != n) {
            throw new IllegalArgumentException(
                    "Expected a class, a person and a weight for each of " + n + " examples");
        }
        for (int i = 0; i < n; i++) {
            if (features[i].length != features[0].length) {
                throw new IllegalArgumentException(
                        "Expected " + features[0].length + " features, got " + features[i].length);
            }
            if (classes[i] < 0 || classes[i] >= classCount) {
                throw new IllegalArgumentException(
                        "Expected a class from 0 to " + (classCount - 1) + ", got " + classes[i]);
            }
            if (!(weights[i] >= 0 && weights[i] < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("Expected no weight of " + weights[i]);
            }
        }
    }

    /** Examples of one person that all count alike. */
    public static Examples of(double[][] features, int[] classes, int classCount) {
        double[] ones = new double[features.length];
        Arrays.fill(ones, 1);
        return new Examples(
                features, classes, classCount, Collections.nCopies(features.length, ""), ones);
    }

    /** How many there are. */
    public int size() {
        return features.length;
    }

    /** Some of the examples, in the order of their places. */
    public Examples at(int[] places) {
        return new Examples(
                Arrays.stream(places).mapToObj(i -> features[i]).toArray(double[][]::new),
                Arrays.stream(places).map(i -> classes[i]).toArray(),
                classCount,
                Arrays.stream(places).mapToObj(people::get).toList(),
                Arrays.stream(places).mapToDouble(i -> weights[i]).toArray());
    }

    /** Those that count at all. */
    public Examples counting() {
        return at(IntStream.range(0, size()).filter(i -> weights[i] > 0).toArray());
    }
}
