package kinescribe.prompt.diversity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import kinescribe.job.JobContext;

/**
 * Whether more prompts of an activity still bring something new. IMUGPT 2.0 (Leng et al. 2024)
 * stops writing when the diversity no longer grows; how we measure and when we advise to stop is
 * our own choice: distance to the mean and coverage of held-out prompts both change by less than 2
 * % in each of three batches.
 *
 * @param points one for each batch, in order
 * @param stop after how many prompts no more seem needed, if that was reached
 */
public record Saturation(List<Point> points, OptionalInt stop) {
    private static final double STILL = 0.02;
    private static final int BATCHES = 3;
    private static final int HELD_OUT = 5;

    /**
     * The prompts up to the end of a batch.
     *
     * @param prompts how many, held-out ones not counted
     * @param spread of them
     * @param coverage share of the held-out prompts that they cover
     */
    public record Point(int prompts, Spread spread, double coverage) {}

    public Saturation {
        points = List.copyOf(points);
    }

    /**
     * The curve of prompts in the order they were written; every fifth is held out.
     *
     * @param vectors {@code [prompts][values]} of length 1
     * @param batch prompts in a batch, at least one
     */
    public static Saturation of(float[][] vectors, int batch, JobContext context) {
        float[][] heldOut = only(vectors, true);
        float[][] used = only(vectors, false);
        Coverage coverage = new Coverage(heldOut, context);
        List<Point> points = new ArrayList<>();
        for (int end = batch; end - batch < used.length; end += batch) {
            float[][] some = Arrays.copyOf(used, Math.min(end, used.length));
            points.add(
                    new Point(some.length, Spread.of(some, context), coverage.by(some, context)));
            context.progress(some.length, used.length);
        }
        return new Saturation(points, stop(points));
    }

    private static float[][] only(float[][] vectors, boolean heldOut) {
        return IntStream.range(0, vectors.length)
                .filter(i -> (i % HELD_OUT == HELD_OUT - 1) == heldOut)
                .mapToObj(i -> vectors[i])
                .toArray(float[][]::new);
    }

    private static OptionalInt stop(List<Point> points) {
        int still = 0;
        for (int i = 1; i < points.size(); i++) {
            Point before = points.get(i - 1);
            Point now = points.get(i);
            double spread = Math.abs(now.spread.toCentroid() - before.spread.toCentroid());
            boolean small =
                    spread < STILL * before.spread.toCentroid()
                            && now.coverage - before.coverage < STILL;
            still = small ? still + 1 : 0;
            if (still == BATCHES) {
                return OptionalInt.of(now.prompts);
            }
        }
        return OptionalInt.empty();
    }
}
