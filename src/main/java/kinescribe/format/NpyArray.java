package kinescribe.format;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kinescribe.base.KinescribeException;

/**
 * An array in NumPy's NPY format: versions 1 to 3 in C or Fortran order are read, 1.0 in C order
 * with little-endian values is written (NumPy Enhancement Proposal 1). Sizes are checked against
 * the bytes that are there before anything is made of them, so that a damaged file can neither be
 * misread nor ask for wrong amounts of memory.
 */
public final class NpyArray {
    private final String name;
    private final NpyHeader header;
    private final ByteBuffer data;

    private NpyArray(String name, NpyHeader header, ByteBuffer data) {
        this.name = name;
        this.header = header;
        this.data = data;
    }

    /** Whether a file that starts so is an NPY array. */
    public static boolean isNpy(byte[] head) {
        return NpyHeader.isNpy(head);
    }

    /** The shape that the beginning of a file states; empty if it is not understood. */
    public static Optional<List<Integer>> shapeAtStart(byte[] head) {
        try {
            return Optional.of(NpyHeader.parse("", head).shape());
        } catch (KinescribeException e) {
            return Optional.empty();
        }
    }

    /**
     * Reads an array.
     *
     * @param name what error messages call it
     * @param bytes the whole file; taken over
     * @throws KinescribeException if it is damaged
     */
    public static NpyArray parse(String name, byte[] bytes) throws KinescribeException {
        NpyHeader header = NpyHeader.parse(name, bytes);
        if (header.elementBytes() == 0) {
            throw fault(name, "has elements of type " + header.type());
        }
        int left = bytes.length - header.bytes();
        double stated = header.elementBytes();
        for (int length : header.shape()) {
            stated *= length;
        }
        if (stated != left) {
            throw fault(
                    name,
                    "states "
                            + header.shape()
                            + " elements of "
                            + header.elementBytes()
                            + " bytes, but has "
                            + left
                            + " bytes");
        }
        boolean big = header.type().startsWith(">");
        ByteBuffer data =
                header.fortranOrder()
                        ? ByteBuffer.wrap(inCOrder(header, bytes))
                        : ByteBuffer.wrap(bytes, header.bytes(), left).slice();
        data.order(big ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        return new NpyArray(name, header, data);
    }

    /** The elements of an array whose first index varies fastest, with the last one fastest. */
    private static byte[] inCOrder(NpyHeader header, byte[] file) {
        List<Integer> shape = header.shape();
        int size = header.elementBytes();
        int[] strides = new int[shape.size()];
        int stride = 1;
        for (int d = 0; d < strides.length; d++) {
            strides[d] = stride;
            stride *= shape.get(d);
        }
        byte[] ordered = new byte[file.length - header.bytes()];
        for (int i = 0; i < ordered.length / size; i++) {
            int rest = i;
            int from = 0;
            for (int d = strides.length - 1; d >= 0; d--) {
                from += rest % shape.get(d) * strides[d];
                rest /= shape.get(d);
            }
            System.arraycopy(file, header.bytes() + from * size, ordered, i * size, size);
        }
        return ordered;
    }

    /** The bytes of a file of 64-bit values of that shape. */
    public static byte[] ofDoubles(double[] values, int... shape) {
        byte[] header = NpyHeader.of("<f8", shape);
        byte[] file = longer(header, (long) values.length * Double.BYTES);
        body(file, header.length).asDoubleBuffer().put(values);
        return file;
    }

    /** The bytes of a file of 32-bit values of that shape. */
    public static byte[] ofFloats(float[] values, int... shape) {
        byte[] header = NpyHeader.of("<f4", shape);
        byte[] file = longer(header, (long) values.length * Float.BYTES);
        body(file, header.length).asFloatBuffer().put(values);
        return file;
    }

    /** What error messages call it. */
    public String name() {
        return name;
    }

    /** Kind of element and its bytes, such as {@code <f8}. */
    public String type() {
        return header.type();
    }

    /** The lengths; empty for a single value. */
    public List<Integer> shape() {
        return header.shape();
    }

    /** Type and shape as NumPy writes them, such as {@code <f8 (3, 3)}. */
    public String kind() {
        return kind(type(), shape().stream().mapToInt(n -> n).toArray());
    }

    /** A type and a shape as {@link #kind()} tells them. */
    public static String kind(String type, int... shape) {
        return type + " " + NpyHeader.tuple(shape);
    }

    /**
     * The elements as doubles, from any real number type; a new array.
     *
     * @throws KinescribeException if they are no numbers
     */
    public double[] doubles() throws KinescribeException {
        double[] values = new double[elements()];
        switch (type().substring(1)) {
            case "f8" -> data.asDoubleBuffer().get(values);
            case "f4" -> Arrays.setAll(values, i -> data.getFloat(i * Float.BYTES));
            case "f2" -> Arrays.setAll(values, i -> half(data.getShort(i * Short.BYTES)));
            case "i8" -> Arrays.setAll(values, i -> data.getLong(i * Long.BYTES));
            case "i4" -> Arrays.setAll(values, i -> data.getInt(i * Integer.BYTES));
            case "i2" -> Arrays.setAll(values, i -> data.getShort(i * Short.BYTES));
            default ->
                    throw new KinescribeException(
                            "The array " + name + " has elements of type " + type() + ".",
                            "Write it as 32- or 64-bit numbers: a.astype('float32').");
        }
        return values;
    }

    /**
     * As {@link #doubles()}, where nothing may be missing or larger than sensible.
     *
     * @param greatest the largest size of a number
     * @throws KinescribeException if they are no numbers, or one is missing or larger
     */
    public double[] doublesWithin(double greatest) throws KinescribeException {
        double[] values = doubles();
        for (int i = 0; i < values.length; i++) {
            if (!(Math.abs(values[i]) <= greatest)) {
                String limit =
                        Double.isFinite(values[i])
                                ? String.format(Locale.ROOT, "; the largest is %.0e", greatest)
                                : "";
                throw fault(name, "holds " + values[i] + " at element " + i + limit);
            }
        }
        return values;
    }

    /**
     * The elements of an array of 32-bit values; a new array.
     *
     * @throws KinescribeException if they are of another type
     */
    public float[] floats() throws KinescribeException {
        if (!type().substring(1).equals("f4")) {
            throw fault(name, "has elements of type " + type());
        }
        float[] values = new float[elements()];
        data.asFloatBuffer().get(values);
        return values;
    }

    /**
     * The elements as texts, from byte strings or Unicode strings.
     *
     * @throws KinescribeException if they are no texts
     */
    public List<String> texts() throws KinescribeException {
        char kind = type().charAt(1);
        if (kind != 'S' && kind != 'U') {
            throw fault(name, "has elements of type " + type() + " where names are expected");
        }
        Charset encoding = kind == 'S' ? StandardCharsets.UTF_8 : Charset.forName("UTF-32LE");
        List<String> texts = new ArrayList<>();
        byte[] bytes = new byte[header.elementBytes()];
        for (int i = 0; i < elements(); i++) {
            data.get(i * bytes.length, bytes);
            texts.add(new String(bytes, encoding).replace("\0", ""));
        }
        return texts;
    }

    /** A 16-bit number (IEEE 754-2019, binary16: 5 bits of exponent, 10 of fraction). */
    private static double half(short bits) {
        int exponent = bits >> 10 & 0x1f;
        int fraction = bits & 0x3ff;
        double size =
                switch (exponent) {
                    case 0 -> fraction * 0x1p-24;
                    case 0x1f -> fraction == 0 ? Double.POSITIVE_INFINITY : Double.NaN;
                    default -> Math.scalb(1 + fraction * 0x1p-10, exponent - 15);
                };
        return bits < 0 ? -size : size;
    }

    static KinescribeException fault(String name, String what) {
        return new KinescribeException(
                "The array " + name + " " + what + ".", "Write the file again.");
    }

    private int elements() {
        return shape().stream().reduce(1, (a, b) -> a * b);
    }

    private static byte[] longer(byte[] header, long bytes) {
        return Arrays.copyOf(header, Math.toIntExact(header.length + bytes));
    }

    private static ByteBuffer body(byte[] file, int from) {
        return ByteBuffer.wrap(file, from, file.length - from)
                .slice()
                .order(ByteOrder.LITTLE_ENDIAN);
    }
}
