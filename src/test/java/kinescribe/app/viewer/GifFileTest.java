package kinescribe.app.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
        int[] reduced = GifPalette.of(ramp).apply(ramp);

        assertThat(Arrays.stream(reduced).distinct().count()).isLessThanOrEqualTo(256);
        for (int i = 0; i < ramp.length; i++) {
            assertThat(Math.abs(channel(ramp[i], 16) - channel(reduced[i], 16))).isLessThan(25);
            assertThat(Math.abs(channel(ramp[i], 8) - channel(reduced[i], 8))).isLessThan(25);
        }
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
