package kinescribe.app.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.junit.jupiter.api.Test;

/** Reads what we wrote with another program's reader: the one of the JDK. */
class GifFileTest {
    private static final int WIDTH = 12;
    private static final int HEIGHT = 8;

    @Test
    void picturesComeBackInOrderAndInTheirColors() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GifFile gif = new GifFile(out, WIDTH, HEIGHT, 25);
        gif.add(halves(0xffd55e00, 0xff0072b2));
        gif.add(halves(0xff0072b2, 0xffd55e00));
        gif.finish();

        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        reader.setInput(
                ImageIO.createImageInputStream(new ByteArrayInputStream(out.toByteArray())));
        assertThat(reader.getNumImages(true)).isEqualTo(2);
        BufferedImage first = reader.read(0);
        assertThat(first.getWidth()).isEqualTo(WIDTH);
        assertThat(first.getHeight()).isEqualTo(HEIGHT);
        assertThat(Integer.toHexString(first.getRGB(1, 3))).isEqualTo("ffd55e00");
        assertThat(Integer.toHexString(first.getRGB(WIDTH - 2, 3))).isEqualTo("ff0072b2");
        assertThat(Integer.toHexString(reader.read(1).getRGB(1, 3))).isEqualTo("ff0072b2");
    }

    @Test
    void goesRoundForEverAtTheRateAsked() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GifFile gif = new GifFile(out, WIDTH, HEIGHT, 25);
        gif.add(halves(0xff000000, 0xffffffff));
        gif.finish();
        String bytes = out.toString(StandardCharsets.ISO_8859_1);

        // NETSCAPE2.0, a block of three bytes: 1 and the number of rounds, 0 for ever.
        int looping = bytes.indexOf("NETSCAPE2.0") + 11;
        assertThat(bytes.substring(looping, looping + 5)).isEqualTo("\3\1\0\0\0");
        // Graphics control: 21 F9 04, flags, then the delay of 1/25 s = 4 hundredths, low byte
        // first.
        int control = bytes.indexOf("!\u00f9\u0004");
        assertThat((int) bytes.charAt(control + 4)).isEqualTo(4);
        assertThat((int) bytes.charAt(control + 5)).isZero();
    }

    @Test
    void manyColorsAreReplacedByNearOnes() throws IOException {
        int[] ramp = new int[64 * 64];
        for (int i = 0; i < ramp.length; i++) {
            ramp[i] = 0xff000080 + (i % 64) * 0x40000 + (i / 64) * 0x400;
        }
        GifPalette palette = GifPalette.of(ramp);
        byte[] indices = palette.apply(ramp);
        int[] reduced = new int[ramp.length];
        for (int i = 0; i < ramp.length; i++) {
            reduced[i] = palette.color(indices[i] & 0xff);
        }

        assertThat(Arrays.stream(reduced).distinct().count()).isLessThanOrEqualTo(256);
        for (int i = 0; i < ramp.length; i++) {
            assertThat(Math.abs(channel(ramp[i], 16) - channel(reduced[i], 16))).isLessThan(25);
            assertThat(Math.abs(channel(ramp[i], 8) - channel(reduced[i], 8))).isLessThan(25);
        }
    }

    /** Noise fills the table of strings several times over; lengths end at every width of codes. */
    @Test
    void anyPixelsComeBackBitForBit() throws IOException {
        for (int length : new int[] {1, 2, 3, 255, 256, 257, 258, 1000, 4096, 60_000}) {
            int[] argb = new int[length];
            SplittableRandom chance = new SplittableRandom(length);
            for (int i = 0; i < length; i++) {
                argb[i] = 0xff000000 | 0x555555 * chance.nextInt(4);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            GifFile gif = new GifFile(out, length, 1, 10);
            gif.add(argb);
            gif.finish();
            BufferedImage back = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
            assertThat(back.getRGB(0, 0, length, 1, null, 0, length))
                    .as("%d", length)
                    .isEqualTo(argb);
        }
    }

    @Test
    void laterPicturesHoldOnlyWhatChanged() throws IOException {
        int[] first = halves(0xff000000, 0xffffffff);
        int[] second = first.clone();
        second[WIDTH + 3] = 0xffffffff;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GifFile gif = new GifFile(out, WIDTH, HEIGHT, 10);
        gif.add(first);
        gif.add(second);
        gif.add(second);
        gif.finish();
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        reader.setInput(
                ImageIO.createImageInputStream(new ByteArrayInputStream(out.toByteArray())));
        assertThat(reader.getNumImages(true)).isEqualTo(3);
        assertThat(reader.read(1).getWidth()).isEqualTo(1);
        assertThat(Integer.toHexString(reader.read(1).getRGB(0, 0))).isEqualTo("ffffffff");
    }

    private static int channel(int rgb, int shift) {
        return (rgb >> shift) & 255;
    }

    private static int[] halves(int left, int right) {
        int[] argb = new int[WIDTH * HEIGHT];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = i % WIDTH < WIDTH / 2 ? left : right;
        }
        return argb;
    }
}
