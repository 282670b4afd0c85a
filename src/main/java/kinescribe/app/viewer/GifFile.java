package kinescribe.app.viewer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Writes an animated GIF picture by picture; it goes round for ever. All pictures share the colours
 * of the first; each later one holds only the rectangle that changed.
 *
 * <p><b>Source:</b> Graphics Interchange Format version 89a (CompuServe 1990), and the Netscape
 * extension for loops.
 */
final class GifFile {
    private static final int COLOR_BITS = 8;
    private static final int HUNDREDTHS = 100;

    private final OutputStream out;
    private final int width;
    private final int height;
    private final int delay;
    private @Nullable GifPalette palette;
    private byte @Nullable [] before;

    /** Begins a file of that size in pixels. */
    GifFile(OutputStream out, int width, int height, int framesPerS) {
        this.out = out;
        this.width = width;
        this.height = height;
        this.delay = HUNDREDTHS / framesPerS;
    }

    /** Adds a picture, given as ARGB row by row; the first one decides the colours. */
    void add(int[] argb) throws IOException {
        GifPalette colors = palette;
        if (colors == null) {
            colors = GifPalette.of(argb);
            palette = colors;
            begin(colors);
        }
        byte[] indices = colors.apply(argb);
        write(indices, changed(indices, before));
        before = indices;
    }

    /** Writes the end. */
    void finish() throws IOException {
        out.write(';');
        out.flush();
    }

    private record Area(int x, int y, int width, int height) {}

    private void begin(GifPalette colors) throws IOException {
        text("GIF89a");
        number(width);
        number(height);
        out.write(0xf0 | (COLOR_BITS - 1)); // a table of 256 colours for all pictures
        out.write(0);
        out.write(0);
        for (int i = 0; i < 1 << COLOR_BITS; i++) {
            int rgb = colors.color(i);
            out.write(rgb >> 16);
            out.write(rgb >> 8);
            out.write(rgb);
        }
        out.write(new byte[] {0x21, (byte) 0xff, 11});
        text("NETSCAPE2.0");
        out.write(new byte[] {3, 1, 0, 0, 0});
    }

    private void write(byte[] indices, Area area) throws IOException {
        out.write(new byte[] {0x21, (byte) 0xf9, 4, 1 << 2}); // the picture stays under the next
        number(delay);
        out.write(new byte[] {0, 0, ','});
        number(area.x());
        number(area.y());
        number(area.width());
        number(area.height());
        out.write(0);
        GifCodes codes = new GifCodes(out, COLOR_BITS);
        for (int y = area.y(); y < area.y() + area.height(); y++) {
            codes.add(indices, y * width + area.x(), area.width());
        }
        codes.finish();
    }

    /** The rectangle around all pixels that differ; one pixel where none does. */
    private Area changed(byte[] now, byte @Nullable [] then) {
        if (then == null) {
            return new Area(0, 0, width, height);
        }
        int left = width;
        int right = -1;
        int top = height;
        int bottom = -1;
        for (int i = 0; i < now.length; i++) {
            if (now[i] != then[i]) {
                left = Math.min(left, i % width);
                right = Math.max(right, i % width);
                top = Math.min(top, i / width);
                bottom = i / width;
            }
        }
        return right < 0
                ? new Area(0, 0, 1, 1)
                : new Area(left, top, right - left + 1, bottom - top + 1);
    }

    private void text(String ascii) throws IOException {
        out.write(ascii.getBytes(StandardCharsets.US_ASCII));
    }

    /** Two bytes, the lower one first. */
    private void number(int value) throws IOException {
        out.write(value);
        out.write(value >> 8);
    }
}
