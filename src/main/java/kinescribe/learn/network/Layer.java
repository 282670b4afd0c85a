package kinescribe.learn.network;

import java.util.List;

/** One step of a network: which weights it has, what shape it makes, and what it computes. */
interface Layer {
    /** Its own tensors for an input of a shape; {@code name} goes before their names. */
    List<WeightSpec> weights(String name, Shape in);

    /** The shape of its output. */
    Shape out(Shape in);

    /**
     * Computes the output.
     *
     * @param weights as many as {@link #weights} names, in that order
     */
    <T> T apply(Tape<T> tape, T x, List<T> weights, Shape in);
}
