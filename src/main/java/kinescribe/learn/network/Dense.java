package kinescribe.learn.network;

import java.util.List;

/**
 * Weighted sums of what pooling over time left; works on {@code [batch, channels]}.
 *
 * @param channels how many it makes
 */
record Dense(int channels) implements Layer {
    @Override
    public List<WeightSpec> weights(String name, Shape in) {
        return List.of(
                WeightSpec.learned(
                        name + ".weight", Init.UNIFORM, in.channels(), in.channels(), channels),
                WeightSpec.learned(name + ".bias", Init.UNIFORM, in.channels(), channels));
    }

    @Override
    public Shape out(Shape in) {
        return new Shape(channels, 1);
    }

    @Override
    public <T> T apply(Tape<T> tape, T x, List<T> weights, Shape in) {
        return tape.add(tape.matmul(x, weights.get(0)), weights.get(1));
    }
}
