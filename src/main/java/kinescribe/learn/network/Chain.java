package kinescribe.learn.network;

import java.util.ArrayList;
import java.util.List;

/**
 * Layers one after the other.
 *
 * @param layers from the input to the output
 */
record Chain(List<Layer> layers) implements Layer {
    Chain {
        layers = List.copyOf(layers);
    }

    static Chain of(Layer... layers) {
        return new Chain(List.of(layers));
    }

    @Override
    public List<WeightSpec> weights(String name, Shape in) {
        List<WeightSpec> weights = new ArrayList<>();
        Shape shape = in;
        for (int i = 0; i < layers.size(); i++) {
            weights.addAll(layers.get(i).weights(name + "." + i, shape));
            shape = layers.get(i).out(shape);
        }
        return List.copyOf(weights);
    }

    @Override
    public Shape out(Shape in) {
        Shape shape = in;
        for (Layer layer : layers) {
            shape = layer.out(shape);
        }
        return shape;
    }

    @Override
    public <T> T apply(Tape<T> tape, T x, List<T> weights, Shape in) {
        T value = x;
        Shape shape = in;
        int from = 0;
        for (Layer layer : layers) {
            int to = from + layer.weights("", shape).size();
            value = layer.apply(tape, value, weights.subList(from, to), shape);
            shape = layer.out(shape);
            from = to;
        }
        return value;
    }
}
