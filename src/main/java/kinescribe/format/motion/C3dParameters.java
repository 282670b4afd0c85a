package kinescribe.format.motion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The parameter section of a C3D file: typed arrays under names such as {@code POINT:RATE}. */
final class C3dParameters {
    private static final int FIRST_RECORD = 4;
    private static final int CHARACTERS = -1;
    private static final int REALS = 4;

    private final C3dBytes in;
    private final Map<Integer, String> groups = new HashMap<>();
    private final Map<String, Parameter> parameters = new HashMap<>();

    /**
     * One parameter.
     *
     * @param type −1 characters, 1 bytes, 2 integers, 4 reals
     * @param dimensions lengths, the first varies fastest; none for a single value
     * @param at where its data begin
     */
    private record Parameter(int type, int[] dimensions, int at) {
        int count() {
            int count = 1;
            for (int d : dimensions) {
                count *= d;
            }
            return count;
        }
    }

    /** A parameter whose group may not be known yet. */
    private record Named(int group, String name, Parameter parameter) {}

    /**
     * Reads the section.
     *
     * @throws IndexOutOfBoundsException if it is cut short
     */
    C3dParameters(C3dBytes in, int start) {
        this.in = in;
        List<Named> named = new ArrayList<>();
        int at = start + FIRST_RECORD;
        while (at + 2 < in.size() && in.int8(at) != 0 && in.int8(at + 1) != 0) {
            // A negative length means that the name is locked.
            int length = Math.abs(in.int8(at));
            int group = in.int8(at + 1);
            String name = in.text(at + 2, length).toUpperCase(Locale.ROOT);
            int offsetAt = at + 2 + length;
            int offset = in.uint16(offsetAt);
            if (group < 0) {
                groups.put(-group, name);
            } else {
                named.add(new Named(group, name, parameter(offsetAt + 2)));
            }
            if (offset == 0) {
                break;
            }
            at = offsetAt + offset;
        }
        named.forEach(
                n -> parameters.putIfAbsent(groups.get(n.group()) + ":" + n.name(), n.parameter()));
    }

    private Parameter parameter(int at) {
        int[] dimensions = new int[in.uint8(at + 1)];
        for (int d = 0; d < dimensions.length; d++) {
            dimensions[d] = in.uint8(at + 2 + d);
        }
        return new Parameter(in.int8(at), dimensions, at + 2 + dimensions.length);
    }

    /** The numbers of a parameter; integers count as unsigned. */
    Optional<double[]> numbers(String name) {
        Parameter found = parameters.get(name);
        if (found == null || found.type == CHARACTERS) {
            return Optional.empty();
        }
        double[] numbers = new double[found.count()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] =
                    switch (found.type) {
                        case REALS -> in.real(found.at + 4 * i);
                        case 2 -> in.uint16(found.at + 2 * i);
                        default -> in.uint8(found.at + i);
                    };
        }
        return Optional.of(numbers);
    }

    /** The first number of a parameter. */
    Optional<Double> number(String name) {
        return numbers(name).filter(n -> n.length > 0).map(n -> n[0]);
    }

    /** The texts of a parameter: the first dimension is their length. */
    List<String> texts(String name) {
        Parameter found = parameters.get(name);
        List<String> texts = new ArrayList<>();
        if (found != null && found.type == CHARACTERS && found.count() > 0) {
            int length = found.dimensions.length == 0 ? 1 : found.dimensions[0];
            for (int i = 0; i < found.count() / length; i++) {
                texts.add(in.text(found.at + i * length, length));
            }
        }
        return texts;
    }
}
