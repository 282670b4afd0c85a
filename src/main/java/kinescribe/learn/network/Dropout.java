package kinescribe.learn.network;

import java.util.List;

/**
 * Drops values while training (Srivastava et al. 2014).
 *
 * @param share of the values, from 0 to below 1
 */
record Dropout(double share) implements Layer {
    @Override
    public List<WeightSpec> weights(String name, Shape in) {
        return List.of();
    }

    @Override
    public Shape out(Shape in) {
        return in;
    }

    @Override
    public <T> T apply(Tape<T> tape, T x, List<T> weights, Shape in) {
        return tape.dropout(x, share);
    }
}
