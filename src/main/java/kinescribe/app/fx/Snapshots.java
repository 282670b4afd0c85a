package kinescribe.app.fx;

import ar.com.hjg.pngj.ImageInfo;
import ar.com.hjg.pngj.ImageLineInt;
import ar.com.hjg.pngj.PngWriter;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import kinescribe.base.KinescribeException;
import kinescribe.format.WholeFiles;

/** Pictures of the window as PNG files, written without AWT. Used on the JavaFX thread. */
public final class Snapshots {
    private static final int BITS = 8;

    private Snapshots() {}

    /** Writes what a scene shows now. */
    public static void save(Scene scene, Path file) throws KinescribeException {
        write(scene.snapshot(null), file);
    }

    /** Writes what a node shows now. */
    public static void save(Node node, Path file) throws KinescribeException {
        write(node.snapshot(new SnapshotParameters(), null), file);
    }

    static void write(Image image, Path file) throws KinescribeException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        save(argb, width, height, file);
    }

    /**
     * Writes pixels, ARGB row by row, as an opaque 24-bit PNG, making the folders on the way to it;
     * on any thread.
     */
    public static void save(int[] argb, int width, int height, Path file)
            throws KinescribeException {
        WholeFiles.makeFolderOf(file);
        WholeFiles.replace(
                file,
                temporary -> {
                    try (OutputStream out = Files.newOutputStream(temporary)) {
                        write(argb, width, height, out);
                    }
                });
    }

    private static void write(int[] argb, int width, int height, OutputStream out) {
        ImageInfo info = new ImageInfo(width, height, BITS, false);
        PngWriter png = new PngWriter(out, info);
        for (int y = 0; y < height; y++) {
            ImageLineInt line = new ImageLineInt(info);
            int[] row = line.getScanline();
            for (int x = 0; x < width; x++) {
                int pixel = argb[y * width + x];
                row[3 * x] = pixel >> 16 & 0xff;
                row[3 * x + 1] = pixel >> 8 & 0xff;
                row[3 * x + 2] = pixel & 0xff;
            }
            png.writeRow(line);
        }
        png.end();
    }
}
