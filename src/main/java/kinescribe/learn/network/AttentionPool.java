package kinescribe.learn.network;

import java.util.List;

/**
 * A weighted mean over time whose weights come from what is there: softmax of v·tanh(Wx + b), as
 * Bahdanau, Cho and Bengio 2015 score positions.
 */
record AttentionPool() implements Layer {
    @Override
    public List<WeightSpec> weights(String name, Shape in) {
        int width = in.channels();
        return List.of(
                WeightSpec.learned(name + ".weight", Init.UNIFORM, width, width, width),
                WeightSpec.learned(name + ".bias", Init.UNIFORM, width, width),
                WeightSpec.learned(name + ".score", Init.UNIFORM, width, width, 1));
    }

    @Override
    public Shape out(Shape in) {
        return new Shape(in.channels(), 1);
    }

    @Override
    public <T> T apply(Tape<T> tape, T x, List<T> weights, Shape in) {
        T series = tape.transpose(x, 0, 2, 1);
        T hidden = tape.tanh(tape.add(tape.matmul(series, weights.get(0)), weights.get(1)));
        T shares = tape.softmax(tape.matmul(hidden, weights.get(2)), 1);
        return tape.sum(tape.multiply(series, shares), 1);
    }
}
