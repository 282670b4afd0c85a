package kinescribe.prompt.diversity;

import java.util.Arrays;
import kinescribe.job.JobContext;

/**
 * Prompts whose sentence vectors lie close to those of an earlier prompt that is kept. Every pair
 * is compared exactly, most of them by a bound alone (see {@link Leading}): 10,000 take about a
 * second.
 */
public final class NearDuplicates {
    /** The cosine above which prompts are near-duplicates: our own proposal, see methods.md. */
    public static final double COSINE = 0.92;

    private static final int ROWS = 32;
    private static final int COLUMNS = 1024;

    /** Room for rounding in the bound. */
    private static final float SLACK = 1e-4f;

    private final float[][] vectors;
    private final double cosine;
    private final Leading leading;
    private final int[] original;
    private final double[] best;
    private final float[][] products = new float[ROWS][COLUMNS];

    private NearDuplicates(float[][] vectors, double cosine) {
        this.vectors = vectors;
        this.cosine = cosine;
        this.leading = Leading.of(vectors);
        this.original = new int[vectors.length];
        this.best = new double[vectors.length];
        Arrays.fill(original, -1);
        Arrays.fill(best, cosine);
    }

    /**
     * For each vector the most alike of the earlier ones that are kept, if its cosine is above a
     * limit; else -1, and it is kept itself.
     *
     * @param vectors {@code [prompts][values]}, each of length 1; read only
     */
    public static int[] of(float[][] vectors, double cosine, JobContext context) {
        if (vectors.length == 0) {
            return new int[0];
        }
        NearDuplicates search = new NearDuplicates(vectors, cosine);
        for (int row = 0; row < vectors.length; row += ROWS) {
            context.checkCancelled();
            context.progress(row, vectors.length);
            search.rows(row, Math.min(vectors.length, row + ROWS));
        }
        return search.original;
    }

    private void rows(int from, int to) {
        for (int column = 0; column < from; column += COLUMNS) {
            block(from, to, column, Math.min(from, column + COLUMNS));
        }
        for (int i = from; i < to; i++) {
            for (int j = from; j < i; j++) {
                compare(i, j);
            }
        }
    }

    private void block(int from, int to, int first, int after) {
        int width = after - first;
        for (int i = from; i < to; i++) {
            float[] row = products[i - from];
            Arrays.fill(row, 0, width, 0);
            for (float[] part : leading.parts()) {
                add(part[i], part, first, row, width);
            }
            float rest = leading.rest()[i];
            for (int j = 0; j < width; j++) {
                if (row[j] + rest * leading.rest()[first + j] > cosine - SLACK) {
                    compare(i, first + j);
                }
            }
        }
    }

    /** A loop of its own, so that the compiler makes it one over several numbers at once. */
    private static void add(float factor, float[] part, int first, float[] row, int width) {
        for (int j = 0; j < width; j++) {
            row[j] += factor * part[first + j];
        }
    }

    private void compare(int later, int earlier) {
        if (original[earlier] >= 0) {
            return;
        }
        double alike = Vectors.cosine(vectors[later], vectors[earlier]);
        if (alike > best[later]) {
            best[later] = alike;
            original[later] = earlier;
        }
    }
}
