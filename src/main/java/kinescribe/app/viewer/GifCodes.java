package kinescribe.app.viewer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * The pixels of one GIF picture as codes of growing length in blocks of up to 255 bytes.
 *
 * <p><b>Source:</b> Graphics Interchange Format version 89a (CompuServe 1990), appendix F; the
 * method is that of Welch, A technique for high-performance data compression, Computer 17(6), 1984.
 */
final class GifCodes {
    private static final int MOST_BITS = 12;
    private static final int MOST_CODES = 1 << MOST_BITS;
    private static final int BLOCK = 255;
    private static final int NONE = -1;

    /** The code of a known string by its prefix's code and its last pixel. */
    private final short[] known;

    private final OutputStream out;
    private final int colorBits;
    private final byte[] block = new byte[BLOCK];
    private int filled;
    private int pending;
    private int pendingBits;
    private int codeBits;
    private int nextCode;
    private int prefix = NONE;

    /** Begins a picture whose pixels have that many bits. */
    GifCodes(OutputStream out, int colorBits) throws IOException {
        this.out = out;
        this.colorBits = colorBits;
        this.known = new short[MOST_CODES << colorBits];
        out.write(colorBits);
        codeBits = colorBits + 1;
        clear();
    }

    /** Adds pixels. */
    void add(byte[] pixels, int from, int count) throws IOException {
        for (int i = from; i < from + count; i++) {
            add(pixels[i] & 0xff);
        }
    }

    /** Writes what is pending and the end. */
    void finish() throws IOException {
        if (prefix != NONE) {
            code(prefix);
            if (nextCode == 1 << codeBits && codeBits < MOST_BITS) {
                codeBits++; // the reader has one string more than was given a code here
            }
        }
        code((1 << colorBits) + 1);
        while (pendingBits > 0) {
            put();
        }
        flush();
        out.write(0);
    }

    private void add(int pixel) throws IOException {
        if (prefix == NONE) {
            prefix = pixel;
            return;
        }
        int at = prefix << colorBits | pixel;
        if (known[at] != 0) {
            prefix = known[at];
            return;
        }
        code(prefix);
        prefix = pixel;
        if (nextCode == MOST_CODES) {
            clear();
            return;
        }
        known[at] = (short) nextCode;
        if (nextCode == 1 << codeBits) {
            codeBits++;
        }
        nextCode++;
    }

    private void clear() throws IOException {
        code(1 << colorBits);
        Arrays.fill(known, (short) 0);
        codeBits = colorBits + 1;
        nextCode = (1 << colorBits) + 2;
    }

    private void code(int code) throws IOException {
        pending |= code << pendingBits;
        pendingBits += codeBits;
        while (pendingBits >= Byte.SIZE) {
            put();
        }
    }

    private void put() throws IOException {
        block[filled++] = (byte) pending;
        pending >>>= Byte.SIZE;
        pendingBits -= Byte.SIZE;
        if (filled == BLOCK) {
            flush();
        }
    }

    private void flush() throws IOException {
        if (filled > 0) {
            out.write(filled);
            out.write(block, 0, filled);
            filled = 0;
        }
    }
}
