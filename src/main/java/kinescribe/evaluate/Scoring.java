package kinescribe.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import kinescribe.job.JobContext;

/** Works scores out from predictions. */
final class Scoring {
    private final List<String> classes;
    private final SubjectCounts counts;
    private final List<Counts> pooled;

    Scoring(Predictions predictions) {
        classes = predictions.classes();
        counts = new SubjectCounts(predictions);
        pooled = counts.pooled();
    }

    /**
     * Every score; intervals by drawing weights of people.
     *
     * @param seed of the draws
     */
    Scores scores(long seed, JobContext context) {
        List<ToDoubleFunction<Counts>> figures = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            figures.add(measure::of);
        }
        for (int c = 0; c < classes.size(); c++) {
            int of = c;
            figures.add(counted -> Metrics.f1(counted.confusion(), of));
        }
        double[][] drawn = drawn(figures, seed, context);
        SortedMap<Measure, Score> overall = new TreeMap<>();
        for (Measure measure : Measure.values()) {
            overall.put(measure, score(measure::of, drawn[measure.ordinal()]));
        }
        SortedMap<String, ClassScore> byClass = new TreeMap<>();
        for (int c = 0; c < classes.size(); c++) {
            int place = Measure.values().length + c;
            Score f1 = score(figures.get(place), drawn[place]);
            if (!Double.isNaN(f1.value())) {
                byClass.put(classes.get(c), classScore(c, f1));
            }
        }
        return new Scores(overall, byClass, bySubject());
    }

    /** Mean window counts over the seeds: rows the true class, columns the predicted one. */
    List<List<Double>> confusion() {
        int n = classes.size();
        double[][] sum = Counts.sum(pooled, n).confusion();
        return Arrays.stream(sum)
                .map(row -> Arrays.stream(row).map(cell -> cell / pooled.size()).boxed().toList())
                .toList();
    }

    /** All figures of each draw, with weights of people drawn once for all of them. */
    private double[][] drawn(
            List<ToDoubleFunction<Counts>> figures, long seed, JobContext context) {
        double[][] found = new double[figures.size()][SubjectDraws.RESAMPLES];
        SubjectDraws.each(
                counts.subjects().size(),
                seed,
                context,
                (draw, weights) -> {
                    List<Counts> together = counts.drawn(weights);
                    for (int f = 0; f < found.length; f++) {
                        found[f][draw] = SubjectCounts.mean(together, figures.get(f));
                    }
                });
        return found;
    }

    private Score score(ToDoubleFunction<Counts> figure, double[] drawn) {
        List<Double> bySeed =
                pooled.stream()
                        .map(figure::applyAsDouble)
                        .filter(value -> !Double.isNaN(value))
                        .toList();
        SubjectDraws.Interval interval = SubjectDraws.Interval.of(drawn);
        return new Score(
                SubjectCounts.mean(pooled, figure),
                Metrics.sampleSd(bySeed),
                interval.low(),
                interval.high());
    }

    private ClassScore classScore(int c, Score f1) {
        return new ClassScore(
                f1,
                SubjectCounts.mean(pooled, counted -> Metrics.precision(counted.confusion(), c)),
                SubjectCounts.mean(pooled, counted -> Metrics.recall(counted.confusion(), c)));
    }

    private SortedMap<String, Double> bySubject() {
        SortedMap<String, Double> scores = new TreeMap<>();
        for (int s = 0; s < counts.subjects().size(); s++) {
            scores.put(
                    counts.subjects().get(s),
                    SubjectCounts.mean(
                            counts.of(s),
                            counted -> Metrics.macroF1OfOccurring(counted.confusion())));
        }
        return scores;
    }
}
