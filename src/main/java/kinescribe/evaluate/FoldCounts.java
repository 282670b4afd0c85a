package kinescribe.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import kinescribe.dataset.Window;

/** Counts the windows that take part in an evaluation. */
final class FoldCounts {
    private final EvaluationMode mode;
    private long turns;
    private long examples;
    private long real;
    private long virtual;
    private long people;

    FoldCounts(EvaluationMode mode) {
        this.mode = mode;
    }

    /**
     * Counts a turn.
     *
     * @param learnt how many examples were learnt from, copies included
     */
    void add(Fold fold, int learnt) {
        turns++;
        examples += learnt;
        real += fold.real().size();
        virtual += fold.virtual().size();
        people += subjects(fold.real()).size();
    }

    /**
     * The counts by name, those of training as the mean of all turns.
     *
     * @param folds the turns of one seed
     * @param virtualWindows how many simulated windows there are to learn from
     */
    SortedMap<String, Integer> counts(List<Fold> folds, int virtualWindows) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        List<Window> tested = folds.stream().flatMap(f -> f.test().stream()).toList();
        counts.put(mode.testsVirtual() ? "virtualTestWindows" : "realTestWindows", tested.size());
        counts.put("subjects", subjects(tested).size());
        counts.put("virtualTrainingWindows", mode.learnsVirtual() ? virtualWindows : 0);
        counts.put("trainingWindowsPerFold", mean(examples));
        if (people > 0) {
            counts.put("trainingPeoplePerFold", mean(people));
        }
        if (mode.augments()) {
            counts.put("augmentedCopiesPerFold", mean(examples - real - virtual));
        }
        return counts;
    }

    private int mean(long sum) {
        return (int) Math.round((double) sum / turns);
    }

    private static Set<String> subjects(List<Window> windows) {
        Set<String> subjects = new HashSet<>();
        windows.forEach(w -> subjects.add(w.source().subject()));
        return subjects;
    }
}
