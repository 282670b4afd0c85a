package kinescribe.format.imu;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import kinescribe.base.KinescribeException;

/**
 * The variables of a MATLAB 5 file, unpacked, every length in them checked against what is there,
 * so that nothing is reserved for a length that a damaged file only claims. Layout after MathWorks,
 * "MAT-File Format": a header of 128 bytes, then elements, each a tag of type and length and its
 * data, padded to 8 bytes; a variable is an element of type 14, or one of type 15 that holds it
 * deflated.
 */
final class MatElements {
    private static final int HEADER = 128;
    private static final int TAG = 8;
    private static final int MATRIX = 14;
    private static final int COMPRESSED = 15;
    private static final int LARGEST = 1 << 28;
    private static final String HINT =
            "Download the file again, or save it anew in MATLAB with save -v6.";

    private final String name;
    private final byte[] file;
    private final ByteOrder order;
    private final ByteArrayOutputStream unpacked = new ByteArrayOutputStream();

    private MatElements(byte[] file, String name) throws KinescribeException {
        this.name = name;
        this.file = file;
        if (!isMatlab5(file)) {
            throw fault("is no MATLAB 5 file");
        }
        this.order = file[126] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
    }

    /** Whether a file begins as one of MATLAB 5 to 7.2, the versions before HDF5. */
    static boolean isMatlab5(byte[] start) {
        boolean order =
                start.length >= HEADER
                        && ((start[126] == 'I' && start[127] == 'M')
                                || (start[126] == 'M' && start[127] == 'I'));
        return order && new String(start, 0, 10, StandardCharsets.ISO_8859_1).equals("MATLAB 5.0");
    }

    /**
     * The same file with all variables unpacked.
     *
     * @throws KinescribeException if it is no MATLAB 5 file, or a length in it cannot be
     */
    static byte[] unpacked(byte[] file, String name) throws KinescribeException {
        MatElements elements = new MatElements(file, name);
        elements.unpack();
        return elements.unpacked.toByteArray();
    }

    private void unpack() throws KinescribeException {
        unpacked.write(file, 0, HEADER);
        ByteBuffer in = ByteBuffer.wrap(file).order(order).position(HEADER);
        while (in.remaining() >= TAG) {
            int type = in.getInt();
            int length = length(in);
            byte[] data = new byte[length];
            in.get(data);
            if (type == MATRIX) {
                put(data, 0, length);
                skip(in, -length & 7);
            } else if (type == COMPRESSED) {
                byte[] inflated = inflated(data);
                ByteBuffer inner = ByteBuffer.wrap(inflated).order(order);
                if (inflated.length < TAG || inner.getInt() != MATRIX) {
                    throw fault("holds a packed part that is no variable");
                }
                put(inflated, TAG, length(inner));
            } else {
                throw fault("holds a part of the unknown type " + type);
            }
        }
    }

    private void put(byte[] data, int from, int length) throws KinescribeException {
        checkFields(ByteBuffer.wrap(data, from, length).order(order));
        int padding = -length & 7;
        if (unpacked.size() + length + TAG + padding > LARGEST) {
            throw fault("is larger than " + LARGEST / (1 << 20) + " MB unpacked");
        }
        byte[] tag = new byte[TAG];
        ByteBuffer.wrap(tag).order(order).putInt(MATRIX).putInt(length);
        unpacked.write(tag, 0, TAG);
        unpacked.write(data, from, length);
        unpacked.write(new byte[padding], 0, padding);
    }

    private void checkFields(ByteBuffer fields) throws KinescribeException {
        while (fields.remaining() >= TAG) {
            int first = fields.getInt();
            int small = first >>> 16;
            if (small > 4) {
                throw fault("holds a short element of " + small + " bytes");
            }
            if (small > 0) {
                fields.getInt();
            } else {
                int length = length(fields);
                skip(fields, length);
                skip(fields, -length & 7);
            }
        }
    }

    private int length(ByteBuffer in) throws KinescribeException {
        int length = in.getInt();
        if (length < 0 || length > in.remaining()) {
            throw fault("ends too early or is damaged");
        }
        return length;
    }

    private static void skip(ByteBuffer in, int bytes) {
        in.position(in.position() + Math.min(bytes, in.remaining()));
    }

    private byte[] inflated(byte[] data) throws KinescribeException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(data);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 16];
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw fault("holds a packed variable that ends too early");
                }
                out.write(buffer, 0, count);
                if (out.size() > LARGEST) {
                    throw fault("is larger than " + LARGEST / (1 << 20) + " MB unpacked");
                }
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            throw fault("holds a packed variable that is damaged");
        } finally {
            inflater.end();
        }
    }

    private KinescribeException fault(String what) {
        return new KinescribeException("The file " + name + " " + what + ".", HINT);
    }
}
