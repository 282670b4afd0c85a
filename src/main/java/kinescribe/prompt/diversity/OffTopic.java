package kinescribe.prompt.diversity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import kinescribe.job.JobContext;

/**
 * A prompt that lies nearer to another activity's mean than to its own, which is taken without the
 * prompt itself.
 *
 * @param prompt its place in the list
 * @param nearer the activity that it lies nearer to
 * @param margin how much nearer, as a difference of Euclidean distances; positive
 */
public record OffTopic(int prompt, String nearer, double margin) {
    /**
     * The prompts that seem to be about something else, in order. A prompt that is alone in its
     * activity has nothing to be compared with and is left out.
     *
     * @param vectors {@code [prompts][values]} of length 1
     * @param activities each prompt's activity
     */
    public static List<OffTopic> of(
            float[][] vectors, List<String> activities, JobContext context) {
        TreeMap<String, Centre> centres = new TreeMap<>();
        for (int i = 0; i < vectors.length; i++) {
            centres.computeIfAbsent(activities.get(i), a -> new Centre()).add(vectors[i]);
        }
        List<OffTopic> found = new ArrayList<>();
        for (int i = 0; i < vectors.length; i++) {
            context.checkCancelled();
            Centre own = Objects.requireNonNull(centres.get(activities.get(i)));
            double best = own.distanceWithout(vectors[i]);
            double limit = best;
            String nearer = "";
            for (var other : centres.entrySet()) {
                double distance = other.getValue().distance(vectors[i]);
                if (other.getValue() != own && distance < best) {
                    best = distance;
                    nearer = other.getKey();
                }
            }
            if (!nearer.isEmpty()) {
                found.add(new OffTopic(i, nearer, limit - best));
            }
        }
        return found;
    }

    private static final class Centre {
        private double[] sum = new double[0];
        private int count;

        void add(float[] vector) {
            sum = count == 0 ? new double[vector.length] : sum;
            for (int k = 0; k < sum.length; k++) {
                sum[k] += vector[k];
            }
            count++;
        }

        double distance(float[] vector) {
            return distance(vector, 0, count);
        }

        /** Of a vector that is one of them; not a number if it is the only one. */
        double distanceWithout(float[] vector) {
            return distance(vector, 1, count - 1);
        }

        private double distance(float[] vector, int without, int others) {
            double squares = 0;
            for (int k = 0; k < sum.length; k++) {
                double mean = (sum[k] - without * vector[k]) / others;
                squares += (vector[k] - mean) * (vector[k] - mean);
            }
            return Math.sqrt(squares);
        }
    }
}
