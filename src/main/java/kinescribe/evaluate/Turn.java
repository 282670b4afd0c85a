package kinescribe.evaluate;

import java.util.List;
import kinescribe.dataset.SubjectSplit;
import kinescribe.dataset.Window;

/**
 * Who of the real side is tested together, and whose windows may be learnt from meanwhile.
 *
 * @param others windows that may be learnt from
 * @param test windows to be tested on
 */
record Turn(List<Window> others, List<Window> test) {
    static Turn of(SubjectSplit split) {
        return new Turn(split.train(), split.test());
    }
}
