package kinescribe.app.viewer;

import com.squareup.gifencoder.Color;
import com.squareup.gifencoder.HashMultiset;
import com.squareup.gifencoder.MedianCutQuantizer;
import com.squareup.gifencoder.Multiset;
import java.util.Arrays;

/**
 * The colours of an animation, chosen once from a picture of it. Colours are told apart by the
 * upper seven bits of red, green and blue; each such cell is looked up once.
 */
final class GifPalette {
    private static final int MOST = 256;
    private static final int BITS = 7;
    private static final int MASK = (1 << BITS) - 1;
    private static final int CELLS = 1 << (3 * BITS);
    private static final int UNKNOWN = -1;

    private final int[] colors;
    private final int[] known = new int[CELLS];

    private GifPalette(int[] colors) {
        this.colors = colors;
        Arrays.fill(known, UNKNOWN);
    }

    /** The colours that suit a picture best, by median cut. */
    static GifPalette of(int[] argb) {
        int[] counts = new int[CELLS];
        int[] samples = new int[CELLS];
        for (int pixel : argb) {
            counts[cell(pixel)]++;
            samples[cell(pixel)] = pixel & 0xffffff;
        }
        Multiset<Color> seen = new HashMultiset<>();
        for (int cell = 0; cell < CELLS; cell++) {
            if (counts[cell] > 0) {
                seen.add(Color.fromRgbInt(samples[cell]), counts[cell]);
            }
        }
        return new GifPalette(
                MedianCutQuantizer.INSTANCE.quantize(seen, MOST).stream()
                        .mapToInt(GifPalette::rounded)
                        .toArray());
    }

    /** The colour's own conversion cuts off and would give another colour back than it got. */
    private static int rounded(Color color) {
        int rgb = 0;
        for (int i = 0; i < 3; i++) {
            rgb = rgb << 8 | (int) Math.round(255 * color.getComponent(i));
        }
        return rgb;
    }

    /** The picture in colours of the palette, as opaque RGB. */
    int[] apply(int[] argb) {
        int[] rgb = new int[argb.length];
        for (int i = 0; i < argb.length; i++) {
            int cell = cell(argb[i]);
            if (known[cell] == UNKNOWN) {
                known[cell] = nearest(argb[i]);
            }
            rgb[i] = known[cell];
        }
        return rgb;
    }

    private int nearest(int pixel) {
        int best = colors[0];
        int least = Integer.MAX_VALUE;
        for (int color : colors) {
            int red = (color >> 16 & 0xff) - (pixel >> 16 & 0xff);
            int green = (color >> 8 & 0xff) - (pixel >> 8 & 0xff);
            int blue = (color & 0xff) - (pixel & 0xff);
            int distance = red * red + green * green + blue * blue;
            if (distance < least) {
                least = distance;
                best = color;
            }
        }
        return best;
    }

    private static int cell(int pixel) {
        int drop = 8 - BITS;
        int red = (pixel >> (16 + drop)) & MASK;
        int green = (pixel >> (8 + drop)) & MASK;
        int blue = (pixel >> drop) & MASK;
        return (red << (2 * BITS)) | (green << BITS) | blue;
    }
}
