package kinescribe.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import kinescribe.base.Seeds;
import kinescribe.job.JobContext;

/**
 * Macro-F1 of each person with an interval. Windows near in time are alike, so not windows but
 * blocks of a person's time are drawn with replacement (the block bootstrap of Künsch 1989, "The
 * jackknife and the bootstrap for general stationary observations", Annals of Statistics 17), in
 * each class as many as there are. It says how sure a person's score is, not how people differ.
 */
public final class PersonScores {
    /** Length of a block, seconds: our own choice, several windows and many steps. */
    private static final double BLOCK_S = 10;

    /** Draws for an interval: our own choice. */
    private static final int RESAMPLES = 500;

    private PersonScores() {}

    /** Scores by person. */
    public static SortedMap<String, Score> of(
            Predictions predictions, long seed, JobContext context) {
        SortedMap<String, Score> scores = new TreeMap<>();
        SubjectCounts counts = new SubjectCounts(predictions);
        for (int s = 0; s < counts.subjects().size(); s++) {
            context.checkCancelled();
            String person = counts.subjects().get(s);
            scores.put(
                    person,
                    score(counts.of(s), blocks(predictions, person), Seeds.derive(seed, person)));
        }
        return Collections.unmodifiableSortedMap(scores);
    }

    private static Score score(List<Counts> bySeed, List<List<List<Counts>>> blocks, long seed) {
        RandomGenerator random = Seeds.generator(seed);
        double[] drawn = new double[RESAMPLES];
        int classes = bySeed.get(0).confusion().length;
        for (int i = 0; i < RESAMPLES; i++) {
            List<List<Counts>> some = new ArrayList<>();
            for (List<List<Counts>> ofClass : blocks) {
                for (int k = 0; k < ofClass.size(); k++) {
                    some.add(ofClass.get(random.nextInt(ofClass.size())));
                }
            }
            List<Counts> together = new ArrayList<>();
            for (int r = 0; r < bySeed.size(); r++) {
                int at = r;
                together.add(Counts.sum(some.stream().map(b -> b.get(at)).toList(), classes));
            }
            drawn[i] = SubjectCounts.mean(together, PersonScores::figure);
        }
        SubjectDraws.Interval interval = SubjectDraws.Interval.of(drawn);
        return new Score(
                SubjectCounts.mean(bySeed, PersonScores::figure),
                Metrics.sampleSd(
                        bySeed.stream()
                                .map(PersonScores::figure)
                                .filter(value -> !Double.isNaN(value))
                                .toList()),
                interval.low(),
                interval.high());
    }

    private static double figure(Counts counts) {
        return Metrics.macroF1OfOccurring(counts.confusion());
    }

    /** A person's blocks {@code [classes][blocks][seeds]}: windows of one class, trial and time. */
    private static List<List<List<Counts>>> blocks(Predictions predictions, String person) {
        record Block(int truth, int source, long number) {}
        Map<Integer, Map<Block, List<Counts>>> byClass = new TreeMap<>();
        int classes = predictions.classes().size();
        for (int w = 0; w < predictions.windows(); w++) {
            if (!predictions.source(w).subject().equals(person)) {
                continue;
            }
            int truth = predictions.truth(w);
            Block key =
                    new Block(
                            truth,
                            predictions.sourceIndex(w),
                            (long) Math.floor(predictions.startS(w) / BLOCK_S));
            List<Counts> block =
                    byClass.computeIfAbsent(truth, c -> new LinkedHashMap<>())
                            .computeIfAbsent(key, k -> empty(predictions.seeds(), classes));
            for (int seed = 0; seed < predictions.seeds(); seed++) {
                int predicted = predictions.predicted(seed, w);
                if (predicted >= 0) {
                    block.get(seed)
                            .count(truth, predicted, predictions.probability(seed, w, predicted));
                }
            }
        }
        List<List<List<Counts>>> blocks = new ArrayList<>();
        byClass.values().forEach(of -> blocks.add(List.copyOf(of.values())));
        return blocks;
    }

    private static List<Counts> empty(int seeds, int classes) {
        List<Counts> empty = new ArrayList<>();
        for (int seed = 0; seed < seeds; seed++) {
            empty.add(new Counts(classes));
        }
        return empty;
    }
}
