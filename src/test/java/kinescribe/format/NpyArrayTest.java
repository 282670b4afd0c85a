package kinescribe.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import kinescribe.base.KinescribeException;
import org.jetbrains.bio.npy.NpyFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NpyArrayTest {
    private static final double[] DOUBLES = {0, Math.PI, -1e300, Double.NaN, 5, -0.0};
    private static final float[] FLOATS = {1.5f, Float.MIN_VALUE, Float.NaN};

    @Test
    void readsWhatItWrites() throws KinescribeException {
        NpyArray doubles = parse(NpyArray.ofDoubles(DOUBLES, 2, 3));
        NpyArray floats = parse(NpyArray.ofFloats(FLOATS, 3));

        assertThat(doubles.kind()).isEqualTo("<f8 (2, 3)");
        assertThat(doubles.doubles()).containsExactly(DOUBLES);
        assertThat(floats.kind()).isEqualTo("<f4 (3,)");
        assertThat(floats.floats()).containsExactly(FLOATS);
        assertThat(floats.doubles()).containsExactly(1.5, Float.MIN_VALUE, Double.NaN);
        assertThat(parse(NpyArray.ofFloats(new float[0], 0, 4)).floats()).isEmpty();
    }

    @Test
    void anotherLibraryReadsIt(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("a.npy"), NpyArray.ofDoubles(DOUBLES, 2, 3));

        org.jetbrains.bio.npy.NpyArray array = NpyFile.read(file, 1 << 16);

        assertThat(array.getShape()).containsExactly(2, 3);
        assertThat(array.asDoubleArray()).containsExactly(DOUBLES);
    }

    @Test
    void valuesBeginAtAMultipleOf64() {
        // NumPy aligns the values; three lengths of the header's text.
        for (int n : new int[] {1, 1000, 1_000_000}) {
            assertThat((NpyArray.ofFloats(new float[n], n).length - 4 * n) % 64).isZero();
        }
    }

    @Test
    void readsOtherTypesAndVersions() throws KinescribeException {
        ByteBuffer big = ByteBuffer.allocate(4).putShort((short) -2).putShort((short) 258);
        ByteBuffer longs = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(-7);

        assertThat(parse(file(1, ">i2", "(2,)", big.array())).doubles()).containsExactly(-2, 258);
        assertThat(parse(file(2, "<i8", "()", longs.array())).doubles()).containsExactly(-7);
        assertThat(parse(file(3, "|S3", "(2,)", ascii("abcd\0\0"))).texts())
                .containsExactly("abc", "d");
        assertThat(parse(file(1, "<U1", "(1,)", ascii("x\0\0\0"))).texts()).containsExactly("x");
    }

    @Test
    void refusesTheWrongKindOfElements() throws KinescribeException {
        NpyArray texts = parse(file(1, "|S1", "(1,)", ascii("a")));

        assertThatThrownBy(texts::doubles).hasMessageContaining("type |S1");
        assertThatThrownBy(texts::floats).hasMessageContaining("type |S1");
        NpyArray doubles = parse(NpyArray.ofDoubles(DOUBLES, 6));
        assertThatThrownBy(doubles::texts).hasMessageContaining("type <f8");
        assertThatThrownBy(doubles::floats).hasMessageContaining("type <f8");
        assertThatThrownBy(() -> doubles.doublesWithin(Double.MAX_VALUE))
                .hasMessageContaining("NaN at element 3");
    }

    @Test
    void refusesNumbersThatAreTooLarge() throws Exception {
        NpyArray large = parse(NpyArray.ofDoubles(new double[] {1, -1e300}, 2));

        assertThat(large.doubles()).containsExactly(1, -1e300);
        assertThatThrownBy(() -> large.doublesWithin(1e9))
                .hasMessageContaining("holds -1.0E300 at element 1; the largest is 1e+09");
    }

    @Test
    void readsFortranOrder() throws Exception {
        // a[i, j, k] = 100 i + 10 j + k of shape (2, 3, 2): the first index varies fastest.
        double[] stored = {0, 100, 10, 110, 20, 120, 1, 101, 11, 111, 21, 121};
        byte[] bytes = NpyArray.ofDoubles(stored, 12);
        byte[] data = Arrays.copyOfRange(bytes, bytes.length - 96, bytes.length);

        NpyArray array = parse(file(1, "<f8", "(2, 3, 2), 'fortran_order': True", data));

        assertThat(array.shape()).containsExactly(2, 3, 2);
        assertThat(array.doubles())
                .containsExactly(0, 1, 10, 11, 20, 21, 100, 101, 110, 111, 120, 121);
    }

    @Test
    void readsNumbersOf16Bits() throws Exception {
        // sign, 5 bits of exponent, 10 of fraction: 1, -2, 1/3 rounded, the greatest, the least.
        byte[] bits = {0, 0x3c, 0, (byte) 0xc0, 0x55, 0x35, (byte) 0xff, 0x7b, 1, 0};
        assertThat(NpyArray.parse("a", file(1, "<f2", "(5,)", bits)).doubles())
                .containsExactly(1, -2, 1365 / 4096.0, 65504, 0x1p-24);
        byte[] none = {0, 0x7c, 0, (byte) 0xfc, 1, 0x7c};
        assertThat(NpyArray.parse("a", file(1, "<f2", "(3,)", none)).doubles())
                .containsExactly(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN);
    }

    @Test
    void refusesDamageBeforeItAsksForMemory() {
        byte[] good = NpyArray.ofDoubles(DOUBLES, 2, 3);

        assertFault(Arrays.copyOf(good, good.length - 8), "but has 40 bytes");
        assertFault(Arrays.copyOf(good, good.length + 1), "but has 49 bytes");
        assertFault(Arrays.copyOf(good, 40), "cut short");
        assertFault(Arrays.copyOf(good, 11), "is not an NPY array");
        assertFault(ascii("no array at all"), "is not an NPY array");
        assertFault(file(1, "<f8", "(2000000000, 2000000000)", new byte[8]), "but has 8 bytes");
        assertFault(file(1, "<f8", "(99999999999999999999,)", new byte[8]), "but has 8 bytes");
        assertFault(file(1, "<f0", "(2000000000,)", new byte[0]), "type <f0");
        assertFault(file(1, "<f8", "(-1,)", new byte[8]), "not understood");
    }

    private static void assertFault(byte[] bytes, String message) {
        assertThatThrownBy(() -> parse(bytes))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("array a.npy")
                .hasMessageContaining(message);
    }

    private static NpyArray parse(byte[] bytes) throws KinescribeException {
        return NpyArray.parse("a.npy", bytes);
    }

    /** A file made by hand; versions above 1 have four bytes of header length. */
    private static byte[] file(int version, String type, String shape, byte[] values) {
        byte[] text = ascii("{'descr': '" + type + "', 'shape': " + shape + "}\n");
        ByteBuffer out =
                ByteBuffer.allocate(12 + text.length + values.length)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .put((byte) 0x93)
                        .put(ascii("NUMPY"))
                        .put((byte) version)
                        .put((byte) 0);
        if (version == 1) {
            out.putShort((short) text.length);
        } else {
            out.putInt(text.length);
        }
        out.put(text).put(values);
        return Arrays.copyOf(out.array(), out.position());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
