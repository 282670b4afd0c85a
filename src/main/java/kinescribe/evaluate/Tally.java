package kinescribe.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Predictions of all seeds, counted by subject. */
final class Tally {
    private final List<String> classes;
    private final List<SortedMap<String, double[][]>> bySeed = new ArrayList<>();

    Tally(List<String> classes) {
        this.classes = classes;
    }

    void beginSeed() {
        bySeed.add(new TreeMap<>());
    }

    void count(String subject, int trueClass, int predictedClass) {
        int n = classes.size();
        bySeed.get(bySeed.size() - 1)
                .computeIfAbsent(subject, s -> new double[n][n])[trueClass][predictedClass]++;
    }

    /** Macro-F1 of each seed, pooled over all its test windows. */
    List<Double> macroF1BySeed() {
        return bySeed.stream().map(seed -> Metrics.macroF1(pooled(seed))).toList();
    }

    /** F1 by class, averaged over the seeds in which the class occurs or is predicted. */
    SortedMap<String, Double> f1ByClass() {
        SortedMap<String, Double> scores = new TreeMap<>();
        for (int c = 0; c < classes.size(); c++) {
            double sum = 0;
            int n = 0;
            for (Map<String, double[][]> seed : bySeed) {
                double f1 = Metrics.f1(pooled(seed), c);
                if (!Double.isNaN(f1)) {
                    sum += f1;
                    n++;
                }
            }
            if (n > 0) {
                scores.put(classes.get(c), sum / n);
            }
        }
        return scores;
    }

    /** Each person's macro-F1 over the classes that person has, averaged over the seeds. */
    SortedMap<String, Double> macroF1BySubject() {
        SortedMap<String, Double> scores = new TreeMap<>();
        for (Map<String, double[][]> seed : bySeed) {
            seed.forEach(
                    (subject, matrix) ->
                            scores.merge(
                                    subject,
                                    Metrics.macroF1OfOccurring(matrix) / bySeed.size(),
                                    Double::sum));
        }
        return scores;
    }

    /** Each person's matrix, averaged over the seeds, people in alphabetical order. */
    List<double[][]> meanBySubject() {
        SortedMap<String, List<double[][]>> matrices = new TreeMap<>();
        for (Map<String, double[][]> seed : bySeed) {
            seed.forEach(
                    (subject, matrix) ->
                            matrices.computeIfAbsent(subject, s -> new ArrayList<>()).add(matrix));
        }
        List<double[][]> means = new ArrayList<>();
        for (List<double[][]> ofSubject : matrices.values()) {
            double[][] mean = Metrics.sum(ofSubject, classes.size());
            for (double[] row : mean) {
                for (int j = 0; j < row.length; j++) {
                    row[j] /= bySeed.size();
                }
            }
            means.add(mean);
        }
        return means;
    }

    /** All people's mean matrices together. */
    List<List<Double>> meanConfusion() {
        List<List<Double>> rows = new ArrayList<>();
        for (double[] row : Metrics.sum(meanBySubject(), classes.size())) {
            rows.add(Arrays.stream(row).boxed().toList());
        }
        return List.copyOf(rows);
    }

    private double[][] pooled(Map<String, double[][]> seed) {
        return Metrics.sum(seed.values(), classes.size());
    }
}
