package kinescribe.learn.network;

import java.util.List;

/** Standardises channels over the batch (Ioffe and Szegedy 2015). */
record BatchNorm() implements Layer {
    @Override
    public List<WeightSpec> weights(String name, Shape in) {
        return List.of(
                WeightSpec.learned(name + ".weight", Init.ONE, 1, in.channels()),
                WeightSpec.learned(name + ".bias", Init.ZERO, 1, in.channels()),
                WeightSpec.fixed(name + ".running_mean", Init.ZERO, in.channels()),
                WeightSpec.fixed(name + ".running_var", Init.ONE, in.channels()));
    }

    @Override
    public Shape out(Shape in) {
        return in;
    }

    @Override
    public <T> T apply(Tape<T> tape, T x, List<T> weights, Shape in) {
        return tape.batchNorm(x, weights.get(0), weights.get(1), weights.get(2), weights.get(3));
    }
}
