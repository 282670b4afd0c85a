package kinescribe.prompt.diversity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kinescribe.job.JobContext;
import kinescribe.prompt.PromptText;

/** Prompts that say the same as earlier ones. */
public final class Duplicates {
    private Duplicates() {}

    /**
     * A prompt that is no news.
     *
     * @param prompt its place in the list
     * @param original the place of the earlier one that says the same
     * @param exact whether both have the same words; otherwise their vectors lie close
     * @param cosine of their vectors
     */
    public record Duplicate(int prompt, int original, boolean exact, double cosine) {}

    /**
     * The duplicates of a list; those left are all different.
     *
     * @param vectors one for each prompt, of length 1
     */
    public static List<Duplicate> of(
            List<String> prompts, float[][] vectors, double cosine, JobContext context) {
        Map<List<String>, Integer> first = new HashMap<>();
        List<Integer> distinct = new ArrayList<>();
        List<Duplicate> found = new ArrayList<>();
        for (int i = 0; i < prompts.size(); i++) {
            Integer earlier = first.putIfAbsent(PromptText.words(prompts.get(i)), i);
            if (earlier == null) {
                distinct.add(i);
            } else {
                found.add(
                        new Duplicate(
                                i, earlier, true, Vectors.cosine(vectors[i], vectors[earlier])));
            }
        }
        float[][] kept = distinct.stream().map(i -> vectors[i]).toArray(float[][]::new);
        int[] original = NearDuplicates.of(kept, cosine, context);
        for (int i = 0; i < original.length; i++) {
            if (original[i] >= 0) {
                int prompt = Objects.requireNonNull(distinct.get(i));
                int earlier = Objects.requireNonNull(distinct.get(original[i]));
                double alike = Vectors.cosine(vectors[prompt], vectors[earlier]);
                found.add(new Duplicate(prompt, earlier, false, alike));
            }
        }
        found.sort((a, b) -> Integer.compare(a.prompt, b.prompt));
        return List.copyOf(found);
    }
}
