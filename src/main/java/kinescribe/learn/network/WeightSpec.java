package kinescribe.learn.network;

import java.util.Arrays;
import java.util.List;

/**
 * A tensor that belongs to a network.
 *
 * @param name where it sits, such as {@code 2.conv.weight}
 * @param init how it begins
 * @param inputs how many values each output of its layer sums up
 * @param shape its size along each axis
 * @param learned whether training moves it along the gradient; running means are not
 */
record WeightSpec(String name, Init init, int inputs, List<Integer> shape, boolean learned) {
    WeightSpec {
        shape = List.copyOf(shape);
    }

    static WeightSpec learned(String name, Init init, int inputs, Integer... shape) {
        return new WeightSpec(name, init, inputs, Arrays.asList(shape), true);
    }

    static WeightSpec fixed(String name, Init init, Integer... shape) {
        return new WeightSpec(name, init, 1, Arrays.asList(shape), false);
    }

    int size() {
        return shape.stream().reduce(1, Math::multiplyExact);
    }

    long[] dimensions() {
        return shape.stream().mapToLong(Integer::longValue).toArray();
    }
}
