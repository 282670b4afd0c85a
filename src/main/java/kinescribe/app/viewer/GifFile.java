package kinescribe.app.viewer;

import com.squareup.gifencoder.GifEncoder;
import com.squareup.gifencoder.ImageOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Writes an animated GIF picture by picture; it goes round for ever. */
final class GifFile {
    private static final int FOR_EVER = 0;

    private final GifEncoder encoder;
    private final ImageOptions options = new ImageOptions();
    private final int width;
    private @Nullable GifPalette palette;

    /** Begins a file of that size in pixels. */
    GifFile(OutputStream out, int width, int height, int framesPerS) throws IOException {
        this.encoder = new GifEncoder(out, width, height, FOR_EVER);
        this.width = width;
        options.setDelay(1000L / framesPerS, TimeUnit.MILLISECONDS);
    }

    /** Adds a picture, given as ARGB row by row; the first one decides the colours. */
    void add(int[] argb) throws IOException {
        GifPalette colors = palette;
        if (colors == null) {
            colors = GifPalette.of(argb);
            palette = colors;
        }
        encoder.addImage(colors.apply(argb), width, options);
    }

    /** Writes the end. */
    void finish() throws IOException {
        encoder.finishEncoding();
    }
}
