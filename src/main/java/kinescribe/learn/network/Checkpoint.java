package kinescribe.learn.network;

import java.util.Map;

/**
 * Where training stands after an epoch: enough to go on as if nothing had happened.
 *
 * @param learnt what has come of it
 * @param optimiser the optimiser's memory, in libtorch's own form; empty where it has none yet;
 *     owned, never written
 * @param basis everything that the training depends on, as texts by name; nothing where nobody is
 *     to go on from it
 */
public record Checkpoint(Learnt learnt, byte[] optimiser, Map<String, String> basis) {
    public Checkpoint {
        basis = Map.copyOf(basis);
    }

    /**
     * The beginning of a training that starts from weights learnt elsewhere, such as on simulated
     * windows. Their standardisation of the windows stays.
     */
    public static Checkpoint startingFrom(Weights weights) {
        return new Checkpoint(Learnt.nothing(weights), new byte[0], Map.of());
    }

    /** The same of a training that depends on these things. */
    public Checkpoint on(Map<String, String> things) {
        return new Checkpoint(learnt, optimiser, things);
    }
}
