package kinescribe.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Predictions counted by seed and person, people in alphabetical order. */
final class SubjectCounts {
    private final int classes;
    private final List<String> subjects;
    private final List<List<Counts>> bySeed = new ArrayList<>();

    SubjectCounts(Predictions predictions) {
        classes = predictions.classes().size();
        subjects = List.copyOf(predictions.subjects());
        int[] person = new int[predictions.sources().size()];
        for (int i = 0; i < person.length; i++) {
            person[i] = subjects.indexOf(predictions.sources().get(i).subject());
        }
        for (int seed = 0; seed < predictions.seeds(); seed++) {
            List<Counts> counts = new ArrayList<>();
            subjects.forEach(s -> counts.add(new Counts(classes)));
            for (int w = 0; w < predictions.windows(); w++) {
                int predicted = predictions.predicted(seed, w);
                if (predicted >= 0) {
                    counts.get(person[predictions.sourceIndex(w)])
                            .count(
                                    predictions.truth(w),
                                    predicted,
                                    predictions.probability(seed, w, predicted));
                }
            }
            bySeed.add(counts);
        }
    }

    SubjectCounts(PersonConfusions confusions) {
        classes = confusions.classes().size();
        subjects = List.copyOf(confusions.bySubject().keySet());
        for (int seed = 0; seed < confusions.seeds(); seed++) {
            List<Counts> counts = new ArrayList<>();
            for (List<List<List<Integer>>> person : confusions.bySubject().values()) {
                counts.add(new Counts(person.get(seed)));
            }
            bySeed.add(counts);
        }
    }

    /** The people. */
    List<String> subjects() {
        return subjects;
    }

    /** What one person's windows gave with each seed. */
    List<Counts> of(int subject) {
        return bySeed.stream().map(counts -> counts.get(subject)).toList();
    }

    /** All people together, by seed. */
    List<Counts> pooled() {
        return bySeed.stream().map(counts -> Counts.sum(counts, classes)).toList();
    }

    /** The people of those places together, by seed; a place may come more than once. */
    List<Counts> drawn(int[] places) {
        return bySeed.stream()
                .map(
                        counts ->
                                Counts.sum(
                                        Arrays.stream(places).mapToObj(counts::get).toList(),
                                        classes))
                .toList();
    }

    /** The mean of a figure over the seeds that have one; NaN where none has. */
    static double mean(List<Counts> bySeed, ToDoubleFunction<Counts> figure) {
        return bySeed.stream()
                .mapToDouble(figure)
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(Double.NaN);
    }
}
