package kinescribe.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;

/**
 * Writes arrays in NumPy's NPY format, version 1.0 (NumPy Enhancement Proposal 1), piece by piece,
 * so that they may be larger than a Java array. Little-endian, C order. Closing streams is the
 * caller's.
 */
public final class NpyWriter {
    private static final Charset UTF_32 = Charset.forName("UTF-32LE");

    private NpyWriter() {}

    /** 32-bit numbers; the rows one after the other fill the shape. */
    public static void floats(OutputStream out, Iterable<float[]> rows, int... shape)
            throws IOException {
        out.write(NpyHeader.of("<f4", shape));
        for (float[] row : rows) {
            byte[] bytes = new byte[Math.toIntExact((long) row.length * Float.BYTES)];
            littleEndian(bytes).asFloatBuffer().put(row);
            out.write(bytes);
        }
    }

    /** One dimension of 64-bit numbers. */
    public static void doubles(OutputStream out, double... values) throws IOException {
        out.write(NpyHeader.of("<f8", values.length));
        byte[] bytes = new byte[Math.toIntExact((long) values.length * Double.BYTES)];
        littleEndian(bytes).asDoubleBuffer().put(values);
        out.write(bytes);
    }

    /** One dimension of 64-bit whole numbers, NumPy's usual ones. */
    public static void integers(OutputStream out, long... values) throws IOException {
        out.write(NpyHeader.of("<i8", values.length));
        byte[] bytes = new byte[Math.toIntExact((long) values.length * Long.BYTES)];
        littleEndian(bytes).asLongBuffer().put(values);
        out.write(bytes);
    }

    /** One dimension of Unicode texts, each as wide as the longest. */
    public static void texts(OutputStream out, List<String> texts) throws IOException {
        int width = texts.stream().mapToInt(t -> t.codePointCount(0, t.length())).max().orElse(1);
        int bytes = 4 * Math.max(1, width);
        out.write(NpyHeader.of("<U" + Math.max(1, width), texts.size()));
        for (String text : texts) {
            out.write(Arrays.copyOf(text.getBytes(UTF_32), bytes));
        }
    }

    private static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
