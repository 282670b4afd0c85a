package kinescribe.format;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kinescribe.base.KinescribeException;

/**
 * The start of an NPY file: magic, version, length, and a Python dictionary with type, order and
 * shape (NumPy Enhancement Proposal 1).
 *
 * @param type kind of element and its bytes, such as {@code <f8}
 * @param shape the lengths; empty for a single value
 * @param fortranOrder whether the first index varies fastest, and not the last
 * @param bytes how long it is itself
 */
record NpyHeader(String type, List<Integer> shape, boolean fortranOrder, int bytes) {
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
    private static final int ALIGNMENT = 64;

    /** The longest text that is read; ours and NumPy's are near a hundred bytes. */
    private static final int LONGEST_TEXT = 1 << 16;

    private static final Pattern TYPE =
            Pattern.compile("'descr'\\s*:\\s*'([<>|=][a-zA-Z]\\d{1,6})'");
    private static final Pattern SHAPE = Pattern.compile("'shape'\\s*:\\s*\\(([\\d,\\s]*)\\)");

    private static final Pattern FORTRAN = Pattern.compile("'fortran_order'\\s*:\\s*True");

    static boolean isNpy(byte[] head) {
        return head.length >= MAGIC.length
                && Arrays.equals(head, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    }

    /** Reads the header at the start of these bytes; the shape's lengths are not to be trusted. */
    static NpyHeader parse(String name, byte[] bytes) throws KinescribeException {
        if (!isNpy(bytes) || bytes.length < 12) {
            throw NpyArray.fault(name, "is not an NPY array");
        }
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        boolean old = bytes[6] == 1;
        int length = old ? in.getShort(8) & 0xffff : in.getInt(8);
        int start = old ? 10 : 12;
        if (length < 0 || length > LONGEST_TEXT || length > bytes.length - start) {
            throw NpyArray.fault(name, "has a header that is cut short");
        }
        String text = new String(bytes, start, length, StandardCharsets.UTF_8);
        Matcher type = TYPE.matcher(text);
        Matcher shape = SHAPE.matcher(text);
        if (!type.find() || !shape.find()) {
            throw NpyArray.fault(name, "has a header that is not understood");
        }
        boolean fortranOrder = FORTRAN.matcher(text).find();
        return new NpyHeader(type.group(1), lengths(shape.group(1)), fortranOrder, start + length);
    }

    /** The bytes of a header in version 1.0, padded so that the values are aligned. */
    static byte[] of(String type, int... shape) {
        String dict =
                "{'descr': '"
                        + type
                        + "', 'fortran_order': False, 'shape': "
                        + tuple(shape)
                        + ", }";
        int unpadded = MAGIC.length + 4 + dict.length() + 1;
        int padding = (ALIGNMENT - unpadded % ALIGNMENT) % ALIGNMENT;
        byte[] text = (dict + " ".repeat(padding) + "\n").getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(MAGIC.length + 4 + text.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(MAGIC)
                .put((byte) 1)
                .put((byte) 0)
                .putShort((short) text.length)
                .put(text)
                .array();
    }

    /** A shape as Python writes it. */
    static String tuple(int... shape) {
        String sizes =
                Arrays.stream(shape).mapToObj(String::valueOf).collect(Collectors.joining(", "));
        return "(" + sizes + (shape.length == 1 ? ",)" : ")");
    }

    /** Bytes of one element. */
    int elementBytes() {
        int size = Integer.parseInt(type.substring(2));
        return type.charAt(1) == 'U' ? 4 * size : size;
    }

    private static List<Integer> lengths(String tuple) {
        List<Integer> lengths = new ArrayList<>();
        for (String part : tuple.split(",")) {
            if (!part.isBlank()) {
                double length = Double.parseDouble(part.strip().replaceAll("\\s", ""));
                lengths.add((int) Math.min(length, Integer.MAX_VALUE));
            }
        }
        return List.copyOf(lengths);
    }
}
