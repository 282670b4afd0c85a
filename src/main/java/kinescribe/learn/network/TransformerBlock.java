package kinescribe.learn.network;

import java.util.List;

/**
 * Self-attention and a pointwise network, each after a layer norm and added to its input (Vaswani
 * et al. 2017; norms first as Xiong et al. 2020).
 *
 * @param heads how many ways of attending; divides the number of channels
 * @param widening hidden values of the pointwise network for each channel
 * @param dropout share of values dropped before each addition
 */
record TransformerBlock(int heads, int widening, double dropout) implements Layer {
    @Override
    public List<WeightSpec> weights(String name, Shape in) {
        int width = in.channels();
        int hidden = widening * width;
        return List.of(
                WeightSpec.learned(name + ".norm1.weight", Init.ONE, 1, width),
                WeightSpec.learned(name + ".norm1.bias", Init.ZERO, 1, width),
                WeightSpec.learned(name + ".attention.in", Init.UNIFORM, width, width, 3 * width),
                WeightSpec.learned(name + ".attention.in_bias", Init.ZERO, 1, 3 * width),
                WeightSpec.learned(name + ".attention.out", Init.UNIFORM, width, width, width),
                WeightSpec.learned(name + ".attention.out_bias", Init.ZERO, 1, width),
                WeightSpec.learned(name + ".norm2.weight", Init.ONE, 1, width),
                WeightSpec.learned(name + ".norm2.bias", Init.ZERO, 1, width),
                WeightSpec.learned(name + ".wide.weight", Init.UNIFORM, width, width, hidden),
                WeightSpec.learned(name + ".wide.bias", Init.ZERO, 1, hidden),
                WeightSpec.learned(name + ".narrow.weight", Init.UNIFORM, hidden, hidden, width),
                WeightSpec.learned(name + ".narrow.bias", Init.ZERO, 1, width));
    }

    @Override
    public Shape out(Shape in) {
        return in;
    }

    @Override
    public <T> T apply(Tape<T> tape, T x, List<T> w, Shape in) {
        T series = tape.transpose(x, 0, 2, 1);
        T calm = tape.layerNorm(series, w.get(0), w.get(1));
        T attended = attend(tape, dense(tape, calm, w.get(2), w.get(3)), in);
        T first = dense(tape, attended, w.get(4), w.get(5));
        series = tape.add(series, tape.dropout(first, dropout));
        calm = tape.layerNorm(series, w.get(6), w.get(7));
        T wide = tape.gelu(dense(tape, calm, w.get(8), w.get(9)));
        T second = dense(tape, wide, w.get(10), w.get(11));
        return tape.transpose(tape.add(series, tape.dropout(second, dropout)), 0, 2, 1);
    }

    private static <T> T dense(Tape<T> tape, T x, T weight, T bias) {
        return tape.add(tape.matmul(x, weight), bias);
    }

    /** From {@code [batch, samples, 3 channels]} to {@code [batch, samples, channels]}. */
    private <T> T attend(Tape<T> tape, T queriesKeysValues, Shape in) {
        int each = in.channels() / heads;
        T split = tape.reshape(queriesKeysValues, 0, in.samples(), 3, heads, each);
        T byKind = tape.transpose(split, 2, 0, 3, 1, 4);
        T queries = tape.select(byKind, 0, 0);
        T keys = tape.select(byKind, 0, 1);
        T values = tape.select(byKind, 0, 2);
        T alike = tape.matmul(queries, tape.transpose(keys, 0, 1, 3, 2));
        T shares = tape.softmax(tape.scale(alike, 1 / Math.sqrt(each)), 3);
        T mixed = tape.transpose(tape.matmul(shares, values), 0, 2, 1, 3);
        return tape.reshape(mixed, 0, in.samples(), in.channels());
    }
}
