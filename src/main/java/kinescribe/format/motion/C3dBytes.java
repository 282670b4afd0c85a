package kinescribe.format.motion;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The numbers of a C3D file, written by one of three kinds of processor: Intel (little-endian,
 * IEEE), DEC (little-endian, VAX F floating point) and SGI or MIPS (big-endian, IEEE).
 */
final class C3dBytes {
    /** The bytes of a block: offsets in the file count in these. */
    static final int BLOCK = 512;

    private static final int DEC = 85;
    private static final int SGI = 86;

    private final ByteBuffer bytes;
    private final boolean dec;

    /**
     * @param file the whole file; not modified
     * @param processor 84 Intel, 85 DEC, 86 SGI; anything else is taken as Intel
     */
    C3dBytes(byte[] file, int processor) {
        this.bytes =
                ByteBuffer.wrap(file)
                        .order(processor == SGI ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        this.dec = processor == DEC;
    }

    int size() {
        return bytes.capacity();
    }

    int int8(int at) {
        return bytes.get(at);
    }

    int uint8(int at) {
        return bytes.get(at) & 0xff;
    }

    int int16(int at) {
        return bytes.getShort(at);
    }

    int uint16(int at) {
        return bytes.getShort(at) & 0xffff;
    }

    double real(int at) {
        if (!dec) {
            return bytes.getFloat(at);
        }
        // VAX F: the high word first, each word little-endian; its exponent is two larger than
        // IEEE's for the same value, and an exponent of zero is zero.
        int bits = uint8(at + 1) << 24 | uint8(at) << 16 | uint8(at + 3) << 8 | uint8(at + 2);
        return (bits & 0x7f800000) == 0 ? 0 : vax(bits);
    }

    String text(int at, int length) {
        byte[] letters = new byte[length];
        bytes.get(at, letters);
        return new String(letters, StandardCharsets.ISO_8859_1).replace('\0', ' ').strip();
    }

    /** sign · 0.1mantissa · 2^(exponent − 128): the mantissa's leading bit is hidden. */
    private static double vax(int bits) {
        int exponent = (bits >>> 23 & 0xff) - 128;
        double mantissa = 0.5 + (bits & 0x7fffff) / (double) (1 << 24);
        return (bits < 0 ? -1 : 1) * mantissa * Math.pow(2, exponent);
    }
}
