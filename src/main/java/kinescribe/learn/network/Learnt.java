package kinescribe.learn.network;

import java.util.ArrayList;
import java.util.List;

/**
 * What training has come to.
 *
 * @param last the weights after the last epoch
 * @param best the weights of the best epoch, those that are used
 * @param epochs how it went
 */
public record Learnt(Weights last, Weights best, List<Epoch> epochs) {
    public Learnt {
        epochs = List.copyOf(epochs);
    }

    /** Before the first epoch. */
    static Learnt nothing(Weights beginning) {
        return new Learnt(beginning, beginning, List.of());
    }

    /** After one more epoch. */
    Learnt then(Weights now, Epoch epoch) {
        List<Epoch> all = new ArrayList<>(epochs);
        all.add(epoch);
        Learnt next = new Learnt(now, best, all);
        return next.bestEpoch() == all.size() ? new Learnt(now, now, all) : next;
    }

    /** The number of the epoch with the highest score; of equal ones the first; 0 before any. */
    public int bestEpoch() {
        int best = 0;
        for (int i = 1; i < epochs.size(); i++) {
            if (epochs.get(i).score() > epochs.get(best).score()) {
                best = i;
            }
        }
        return epochs.isEmpty() ? 0 : best + 1;
    }
}
