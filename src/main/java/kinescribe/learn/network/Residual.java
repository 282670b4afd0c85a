package kinescribe.learn.network;

import java.util.List;
import java.util.stream.Stream;

/**
 * Adds its input to what a chain makes of it (He, Zhang, Ren and Sun 2016); an input of another
 * shape is brought to it first.
 *
 * @param body the chain
 * @param shortcut what brings the input to the body's shape; an empty chain where it has it
 */
record Residual(Chain body, Chain shortcut) implements Layer {
    static Residual around(Layer... body) {
        return new Residual(Chain.of(body), Chain.of());
    }

    @Override
    public List<WeightSpec> weights(String name, Shape in) {
        List<WeightSpec> first = body.weights(name + ".body", in);
        List<WeightSpec> second = shortcut.weights(name + ".shortcut", in);
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    @Override
    public Shape out(Shape in) {
        return body.out(in);
    }

    @Override
    public <T> T apply(Tape<T> tape, T x, List<T> weights, Shape in) {
        int own = body.weights("", in).size();
        T through = body.apply(tape, x, weights.subList(0, own), in);
        T past = shortcut.apply(tape, x, weights.subList(own, weights.size()), in);
        return tape.add(through, past);
    }
}
