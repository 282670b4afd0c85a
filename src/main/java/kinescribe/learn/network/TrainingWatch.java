package kinescribe.learn.network;

import java.util.function.Supplier;

/** Is told how a training goes, on the thread that trains. */
@FunctionalInterface
public interface TrainingWatch {
    /** Nobody looks. */
    TrainingWatch NOBODY = (learnt, state) -> {};

    /**
     * An epoch is over.
     *
     * @param learnt what came of it so far
     * @param state makes a copy of where training stands, some milliseconds of work; not to be
     *     asked after the call
     */
    void after(Learnt learnt, Supplier<Checkpoint> state);
}
