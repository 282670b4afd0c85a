package kinescribe.learn.network;

/**
 * Where training stands after an epoch: enough to go on as if nothing had happened.
 *
 * @param learnt what has come of it
 * @param optimiser the optimiser's memory, in libtorch's own form; empty where it has none yet;
 *     owned, never written
 */
public record Checkpoint(Learnt learnt, byte[] optimiser) {
    /**
     * The beginning of a training that starts from weights learnt elsewhere, such as on simulated
     * windows. Their standardisation of the windows stays.
     */
    public static Checkpoint startingFrom(Weights weights) {
        return new Checkpoint(Learnt.nothing(weights), new byte[0]);
    }
}
