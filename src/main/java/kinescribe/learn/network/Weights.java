package kinescribe.learn.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import kinescribe.base.Seeds;

/**
 * The values of a network's tensors, by name, in the order in which the network uses them.
 *
 * @param values row-major, one array a tensor; owned, never written
 */
public record Weights(Map<String, float[]> values) {
    public Weights {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** As a network begins; equal seeds give equal values on every machine. */
    static Weights initial(NetworkSpec network, long seed) {
        Map<String, float[]> values = new LinkedHashMap<>();
        for (WeightSpec spec : network.weights()) {
            RandomGenerator chance = Seeds.generator(Seeds.derive(seed, spec.name()));
            float[] drawn = new float[spec.size()];
            for (int i = 0; i < drawn.length; i++) {
                drawn[i] = spec.init().draw(chance, spec.inputs());
            }
            values.put(spec.name(), drawn);
        }
        return new Weights(values);
    }

    /** The same with other values for one tensor. */
    Weights with(String name, float[] array) {
        Map<String, float[]> changed = new LinkedHashMap<>(values);
        changed.put(name, array);
        return new Weights(changed);
    }

    /** What is taken off each channel of a window. */
    public List<Float> mean() {
        return list(NetworkSpec.MEAN);
    }

    /** What each channel is then multiplied by. */
    public List<Float> scale() {
        return list(NetworkSpec.SCALE);
    }

    private List<Float> list(String name) {
        List<Float> list = new ArrayList<>();
        for (float value : values.getOrDefault(name, new float[0])) {
            list.add(value);
        }
        return list;
    }

    boolean has(WeightSpec spec) {
        float[] array = values.get(spec.name());
        return array != null && array.length == spec.size();
    }

    float[] of(WeightSpec spec) {
        float[] array = values.get(spec.name());
        if (array == null || array.length != spec.size()) {
            throw new IllegalArgumentException(
                    "Expected " + spec.size() + " values for the weight " + spec.name());
        }
        return array;
    }
}
