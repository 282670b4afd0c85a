package kinescribe.learn.network;

import java.util.List;

/** Adds a learned vector to each time, since attention does not know order (Radford 2018). */
record Positions() implements Layer {
    @Override
    public List<WeightSpec> weights(String name, Shape in) {
        return List.of(
                WeightSpec.learned(
                        name + ".position", Init.SMALL_NORMAL, 1, in.channels(), in.samples()));
    }

    @Override
    public Shape out(Shape in) {
        return in;
    }

    @Override
    public <T> T apply(Tape<T> tape, T x, List<T> weights, Shape in) {
        return tape.add(x, weights.get(0));
    }
}
