package kinescribe.evaluate.scorecard;

import java.util.List;
import java.util.Map;
import kinescribe.base.Seeds;
import kinescribe.evaluate.Metrics;
import kinescribe.job.JobContext;
import kinescribe.learn.Classifier;
import kinescribe.learn.Examples;
import kinescribe.learn.ForestTrainer;

/**
 * Macro-F1 of a forest on ECDF features that learns from the candidate and is tested on real people
 * whom the candidate has nothing of (TSTR), and the other way round (TRTS), after Esteban, Hyland
 * and Rätsch 2017.
 */
final class Usefulness implements Comparison {
    private final List<String> classes;

    Usefulness(List<String> classes) {
        this.classes = List.copyOf(classes);
    }

    @Override
    public List<MeasureKind> kinds() {
        return classes.size() < 2 ? List.of() : List.of(MeasureKind.TSTR, MeasureKind.TRTS);
    }

    @Override
    public Map<MeasureKind, Reading> compare(Draw draw, List<Item> candidate, JobContext context) {
        if (classes.size() < 2) {
            return Map.of();
        }
        List<Item> strangers = draw.strangers(candidate);
        return Map.of(
                MeasureKind.TSTR,
                Reading.of(score(candidate, strangers, draw.seed(), context)),
                MeasureKind.TRTS,
                Reading.of(score(strangers, candidate, draw.seed(), context)));
    }

    private double score(List<Item> learnt, List<Item> tested, long seed, JobContext context) {
        Classifier forest =
                new ForestTrainer()
                        .train(
                                Examples.of(
                                        learnt.stream()
                                                .map(Item::features)
                                                .toArray(double[][]::new),
                                        learnt.stream()
                                                .mapToInt(i -> classes.indexOf(i.label()))
                                                .toArray(),
                                        classes.size()),
                                Seeds.derive(seed, "usefulness"),
                                context);
        double[][] confusion = new double[classes.size()][classes.size()];
        for (Item item : tested) {
            confusion[classes.indexOf(item.label())][forest.predict(item.features())]++;
        }
        return Metrics.macroF1(confusion);
    }
}
