package kinescribe.learn.network;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A network: windows in, one logit a class out.
 *
 * @param id such as {@code cnn}
 * @param input channels and samples of a window
 * @param classes how many classes
 * @param layers from standardised windows to features without time
 */
record NetworkSpec(String id, Shape input, int classes, Chain layers) {
    static final String MEAN = "standard.mean";
    static final String SCALE = "standard.scale";

    /** All tensors in the order of use; the first two standardise the input. */
    List<WeightSpec> weights() {
        List<WeightSpec> weights = new ArrayList<>();
        weights.add(WeightSpec.fixed(MEAN, Init.ZERO, input.channels()));
        weights.add(WeightSpec.fixed(SCALE, Init.ONE, input.channels()));
        weights.addAll(whole().weights("layers", input));
        return List.copyOf(weights);
    }

    /** How many values training moves. */
    int parameters() {
        return weights().stream().filter(WeightSpec::learned).mapToInt(WeightSpec::size).sum();
    }

    private Chain whole() {
        List<Layer> all = new ArrayList<>(layers.layers());
        all.add(new Dense(classes));
        return new Chain(all);
    }

    /**
     * The logits of windows.
     *
     * @param windows {@code [batch, samples, channels]} in channel units
     * @return {@code [batch, classes]}
     */
    <T> T logits(Tape<T> tape, T windows, Function<WeightSpec, T> weights) {
        List<T> all = weights().stream().map(weights).toList();
        T centred = tape.subtract(windows, all.get(0));
        T standard = tape.multiply(centred, all.get(1));
        T x = tape.transpose(standard, 0, 2, 1);
        return whole().apply(tape, x, all.subList(2, all.size()), input);
    }
}
