package kinescribe.learn.network;

import java.util.List;

/**
 * A convolution along time whose output has ⌈samples / stride⌉ samples.
 *
 * @param channels how many it makes
 * @param width samples it looks at, odd
 * @param stride samples between outputs
 * @param depthwise whether each channel is taken by itself, as MobileNets do (Howard et al. 2017)
 */
record Convolution(int channels, int width, int stride, boolean depthwise) implements Layer {
    static Convolution of(int channels, int width) {
        return new Convolution(channels, width, 1, false);
    }

    private int groups(Shape in) {
        return depthwise ? in.channels() : 1;
    }

    @Override
    public List<WeightSpec> weights(String name, Shape in) {
        int each = in.channels() / groups(in);
        int inputs = each * width;
        return List.of(
                WeightSpec.learned(name + ".weight", Init.UNIFORM, inputs, channels, each, width),
                WeightSpec.learned(name + ".bias", Init.UNIFORM, inputs, channels));
    }

    @Override
    public Shape out(Shape in) {
        return new Shape(channels, (in.samples() - 1) / stride + 1);
    }

    @Override
    public <T> T apply(Tape<T> tape, T x, List<T> weights, Shape in) {
        return tape.convolve(x, weights.get(0), weights.get(1), stride, width / 2, groups(in));
    }
}
