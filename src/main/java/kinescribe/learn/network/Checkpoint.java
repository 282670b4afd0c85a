package kinescribe.learn.network;

import java.util.List;

/**
 * Where training stands after an epoch: enough to go on as if nothing had happened.
 *
 * @param last the weights now
 * @param best the weights of the best epoch so far, those that are used
 * @param optimiser the optimiser's memory, in libtorch's own form; owned, never written
 * @param epochs how it went so far
 */
public record Checkpoint(Weights last, Weights best, byte[] optimiser, List<Epoch> epochs) {
    public Checkpoint {
        epochs = List.copyOf(epochs);
    }

    /** The last epoch. */
    public Epoch epoch() {
        return epochs.get(epochs.size() - 1);
    }

    /** The number of the epoch with the highest score; of equal ones the first. */
    int bestEpoch() {
        int best = 0;
        for (int i = 1; i < epochs.size(); i++) {
            if (epochs.get(i).score() > epochs.get(best).score()) {
                best = i;
            }
        }
        return best + 1;
    }
}
