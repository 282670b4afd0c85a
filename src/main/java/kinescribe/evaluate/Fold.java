package kinescribe.evaluate;

import java.util.ArrayList;
import java.util.List;
import kinescribe.dataset.SubjectSplit;
import kinescribe.dataset.Window;

/**
 * What is learnt from and tested in one turn. No person and no trial is on both sides, but in a
 * random split of windows; the constructor sees to it.
 *
 * @param real windows of real people to learn from, or only to calibrate by
 * @param virtual simulated windows to learn from
 * @param test windows to be tested on
 * @param strangers whether those tested must be strangers to those learnt from
 */
record Fold(List<Window> real, List<Window> virtual, List<Window> test, boolean strangers) {
    /**
     * @throws IllegalArgumentException if a subject or a trial is on both sides and must not be
     */
    Fold {
        real = List.copyOf(real);
        virtual = List.copyOf(virtual);
        test = List.copyOf(test);
        if (strangers) {
            List<Window> learnt = new ArrayList<>(real);
            learnt.addAll(virtual);
            new SubjectSplit(learnt, test);
        }
    }

    /** A fold of strangers. */
    static Fold of(List<Window> real, List<Window> virtual, List<Window> test) {
        return new Fold(real, virtual, test, true);
    }
}
