package kinescribe.evaluate;

import java.util.ArrayList;
import java.util.List;
import kinescribe.dataset.SubjectSplit;
import kinescribe.dataset.Window;

/**
 * One turn of an evaluation. No person and no trial is both learnt from and tested; the constructor
 * sees to it.
 *
 * @param real windows of real people to learn from
 * @param virtual simulated windows to learn from
 * @param test windows to be tested on
 */
record Fold(List<Window> real, List<Window> virtual, List<Window> test) {
    /**
     * @throws IllegalArgumentException if a subject or a trial is on both sides
     */
    Fold {
        real = List.copyOf(real);
        virtual = List.copyOf(virtual);
        List<Window> learnt = new ArrayList<>(real);
        learnt.addAll(virtual);
        test = new SubjectSplit(learnt, test).test();
    }
}
