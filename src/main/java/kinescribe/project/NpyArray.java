package kinescribe.project;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import kinescribe.base.KinescribeException;

/**
 * One array of numbers in NumPy's format 1.0: magic, version, header length, a header in ASCII,
 * then little-endian values in C order (NumPy Enhancement Proposal 1). Read strictly: type and
 * shape must be the expected ones, so that a damaged file can neither be misread nor ask for wrong
 * amounts of memory.
 */
final class NpyArray {
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};
    private static final int ALIGNMENT = 64;

    private NpyArray() {}

    /** The bytes of a file of 64-bit values. */
    static byte[] ofDoubles(double[] values, int... shape) {
        byte[] header = header("<f8", shape);
        byte[] file = longer(header, (long) values.length * Double.BYTES);
        body(file, header.length).asDoubleBuffer().put(values);
        return file;
    }

    /** The bytes of a file of 32-bit values. */
    static byte[] ofFloats(float[] values, int... shape) {
        byte[] header = header("<f4", shape);
        byte[] file = longer(header, (long) values.length * Float.BYTES);
        body(file, header.length).asFloatBuffer().put(values);
        return file;
    }

    /**
     * The 64-bit values of a file, in C order.
     *
     * @throws KinescribeException if it is missing, damaged, or of another type or shape
     */
    static double[] doubles(Path file, int... shape) throws KinescribeException {
        ByteBuffer data = open(file, "<f8", Double.BYTES, shape);
        double[] values = new double[data.remaining() / Double.BYTES];
        data.asDoubleBuffer().get(values);
        return values;
    }

    /**
     * The 32-bit values of a file, in C order.
     *
     * @throws KinescribeException if it is missing, damaged, or of another type or shape
     */
    static float[] floats(Path file, int... shape) throws KinescribeException {
        ByteBuffer data = open(file, "<f4", Float.BYTES, shape);
        float[] values = new float[data.remaining() / Float.BYTES];
        data.asFloatBuffer().get(values);
        return values;
    }

    private static byte[] header(String type, int... shape) {
        String dict =
                "{'descr': '" + type + "', 'fortran_order': False, 'shape': " + text(shape) + ", }";
        int unpadded = MAGIC.length + 2 + dict.length() + 1;
        int padding = (ALIGNMENT - unpadded % ALIGNMENT) % ALIGNMENT;
        byte[] ascii = (dict + " ".repeat(padding) + "\n").getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(MAGIC.length + 2 + ascii.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(MAGIC)
                .putShort((short) ascii.length)
                .put(ascii)
                .array();
    }

    private static String text(int... shape) {
        String sizes =
                Arrays.stream(shape).mapToObj(String::valueOf).collect(Collectors.joining(", "));
        return "(" + sizes + (shape.length == 1 ? ",)" : ")");
    }

    private static byte[] longer(byte[] header, long bytes) {
        return Arrays.copyOf(header, Math.toIntExact(header.length + bytes));
    }

    private static ByteBuffer body(byte[] file, int from) {
        return ByteBuffer.wrap(file, from, file.length - from)
                .slice()
                .order(ByteOrder.LITTLE_ENDIAN);
    }

    private static ByteBuffer open(Path file, String type, int valueBytes, int... shape)
            throws KinescribeException {
        byte[] expected = header(type, shape);
        long size = valueBytes;
        for (int n : shape) {
            size *= n;
        }
        try {
            long length = Files.size(file);
            if (length != expected.length + size) {
                throw damaged(file, type, length + " bytes", shape);
            }
            byte[] bytes = Files.readAllBytes(file);
            if (!Arrays.equals(bytes, 0, expected.length, expected, 0, expected.length)) {
                throw damaged(file, type, "another header", shape);
            }
            return body(bytes, expected.length);
        } catch (IOException e) {
            throw new KinescribeException(
                    "The array " + file.getFileName() + " of the project cannot be read.",
                    "Restore the file " + file + " from a copy of the project.",
                    e);
        }
    }

    private static KinescribeException damaged(Path file, String type, String got, int... shape) {
        return new KinescribeException(
                "The array "
                        + file.getFileName()
                        + " of the project is damaged: expected "
                        + type
                        + " "
                        + text(shape)
                        + ", got "
                        + got
                        + ".",
                "Restore the file " + file + " from a copy of the project.");
    }
}
