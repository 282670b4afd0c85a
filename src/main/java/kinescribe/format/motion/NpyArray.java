package kinescribe.format.motion;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kinescribe.base.KinescribeException;

/**
 * An array in NumPy's NPY format, versions 1 to 3 (NumPy Enhancement Proposal 1), C order. Sizes
 * are checked against the bytes that are there before anything is made of them.
 *
 * @param name what error messages call it
 * @param type kind of element and its bytes, such as {@code <f8}
 * @param shape the lengths; empty for a single value
 * @param data the elements' bytes
 */
record NpyArray(String name, String type, List<Integer> shape, ByteBuffer data) {
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
    private static final int LONGEST_HEADER = 1 << 16;
    private static final Pattern TYPE =
            Pattern.compile("'descr'\\s*:\\s*'([<>|=][a-zA-Z]\\d{1,6})'");
    private static final Pattern SHAPE = Pattern.compile("'shape'\\s*:\\s*\\(([\\d,\\s]*)\\)");

    static boolean isNpy(byte[] head) {
        if (head.length < MAGIC.length) {
            return false;
        }
        for (int i = 0; i < MAGIC.length; i++) {
            if (head[i] != MAGIC[i]) {
                return false;
            }
        }
        return true;
    }

    static NpyArray parse(String name, byte[] bytes) throws KinescribeException {
        if (!isNpy(bytes) || bytes.length < 12) {
            throw fault(name, "is not an NPY array");
        }
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        boolean old = bytes[6] == 1;
        int length = old ? in.getShort(8) & 0xffff : in.getInt(8);
        int start = old ? 10 : 12;
        if (length < 0 || length > LONGEST_HEADER || length > bytes.length - start) {
            throw fault(name, "has a header that is cut short");
        }
        String header = new String(bytes, start, length, StandardCharsets.UTF_8);
        Matcher type = TYPE.matcher(header);
        Matcher shape = SHAPE.matcher(header);
        if (!type.find() || !shape.find() || header.contains("'fortran_order': True")) {
            throw fault(name, "has a header that is not understood");
        }
        List<Integer> lengths = new ArrayList<>();
        double elements = 1;
        for (String part : shape.group(1).split(",")) {
            if (!part.isBlank()) {
                double size = Double.parseDouble(part.strip().replaceAll("\\s", ""));
                elements *= size;
                lengths.add((int) Math.min(size, Integer.MAX_VALUE));
            }
        }
        int left = bytes.length - start - length;
        NpyArray array =
                new NpyArray(
                        name,
                        type.group(1),
                        List.copyOf(lengths),
                        in.position(start + length).slice());
        array.data.order(
                array.type.startsWith(">") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        if (elements * array.elementBytes() != left) {
            throw fault(
                    name,
                    "states "
                            + lengths
                            + " elements of "
                            + array.elementBytes()
                            + " bytes, but has "
                            + left
                            + " bytes");
        }
        return array;
    }

    /** The elements as doubles, from any real number type. */
    double[] doubles() throws KinescribeException {
        double[] values = new double[elements()];
        for (int i = 0; i < values.length; i++) {
            int at = i * elementBytes();
            values[i] =
                    switch (type.substring(1)) {
                        case "f8" -> data.getDouble(at);
                        case "f4" -> data.getFloat(at);
                        case "i8" -> data.getLong(at);
                        case "i4" -> data.getInt(at);
                        case "i2" -> data.getShort(at);
                        default -> throw fault(name, "has elements of type " + type);
                    };
            if (!Double.isFinite(values[i])) {
                throw fault(name, "holds " + values[i] + " at element " + i);
            }
        }
        return values;
    }

    /** The elements as texts, from byte strings or Unicode strings. */
    List<String> texts() throws KinescribeException {
        char kind = type.charAt(1);
        if (kind != 'S' && kind != 'U') {
            throw fault(name, "has elements of type " + type + " where names are expected");
        }
        List<String> texts = new ArrayList<>();
        byte[] bytes = new byte[elementBytes()];
        for (int i = 0; i < elements(); i++) {
            data.get(i * bytes.length, bytes);
            String text =
                    kind == 'S'
                            ? new String(bytes, StandardCharsets.UTF_8)
                            : new String(bytes, java.nio.charset.Charset.forName("UTF-32LE"));
            texts.add(text.replace("\0", ""));
        }
        return texts;
    }

    private int elements() {
        return shape.stream().reduce(1, (a, b) -> a * b);
    }

    private int elementBytes() {
        int size = Integer.parseInt(type.substring(2));
        return type.charAt(1) == 'U' ? 4 * size : size;
    }

    private static KinescribeException fault(String name, String what) {
        return new KinescribeException(
                "The array " + name + " " + what + ".", "Write the file again.");
    }
}
