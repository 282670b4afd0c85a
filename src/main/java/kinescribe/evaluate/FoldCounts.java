package kinescribe.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
     * The counts, those of training as the mean of all turns.
     *
     * @param folds the turns of one seed
     * @param virtualWindows how many simulated windows there are to learn from
     */
    EvaluationCounts counts(List<Fold> folds, int virtualWindows) {
        List<Window> tested = folds.stream().flatMap(f -> f.test().stream()).toList();
        return new EvaluationCounts(
                subjects(tested).size(),
                mode.testsVirtual() ? 0 : tested.size(),
                mode.testsVirtual() ? tested.size() : 0,
                mode.learnsVirtual() ? virtualWindows : 0,
                mean(examples),
                mean(people),
                mode.augments() ? mean(examples - real - virtual) : 0);
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
