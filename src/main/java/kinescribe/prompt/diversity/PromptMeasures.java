package kinescribe.prompt.diversity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import kinescribe.job.JobContext;
import kinescribe.prompt.lint.Lint;
import kinescribe.prompt.lint.LintContext;

/**
 * What is measured of the prompts of an activity, for a row of a table.
 *
 * @param prompts how many there are
 * @param exact how many have the words of an earlier one
 * @param near how many of the others have a vector close to an earlier one's
 * @param spread of their vectors
 * @param coverage share of one half that the other half covers: how far half of them stand for all
 * @param faulty how many break a rule
 */
public record PromptMeasures(
        int prompts, int exact, int near, Spread spread, double coverage, int faulty) {
    private static final long HALVES_SEED = 345;

    /** Measures prompts with their vectors, which have length 1. */
    public static PromptMeasures of(
            List<String> prompts, float[][] vectors, LintContext rules, JobContext context) {
        List<Duplicates.Duplicate> duplicates =
                Duplicates.of(prompts, vectors, NearDuplicates.COSINE, context);
        int exact = (int) duplicates.stream().filter(Duplicates.Duplicate::exact).count();
        int faulty =
                (int) prompts.stream().filter(prompt -> !Lint.of(prompt, rules).isEmpty()).count();
        return new PromptMeasures(
                prompts.size(),
                exact,
                duplicates.size() - exact,
                Spread.of(vectors, context),
                coverage(vectors, context),
                faulty);
    }

    /** Halves are drawn, since people write in turns: a man, a woman, a man. */
    private static double coverage(float[][] vectors, JobContext context) {
        List<float[]> drawn = new ArrayList<>(List.of(vectors));
        Collections.shuffle(drawn, new Random(HALVES_SEED));
        int middle = (drawn.size() + 1) / 2;
        float[][] used = drawn.subList(0, middle).toArray(float[][]::new);
        float[][] heldOut = drawn.subList(middle, drawn.size()).toArray(float[][]::new);
        return new Coverage(heldOut, context).by(used, context);
    }
}
