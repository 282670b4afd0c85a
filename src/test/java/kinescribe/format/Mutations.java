package kinescribe.format;

import java.util.random.RandomGenerator;
import kinescribe.base.Seeds;

/** Spoils bytes the way transfers and editors do. */
public final class Mutations {
    private Mutations() {}

    /**
     * The bytes with one to four random faults: bits changed, parts cut out, doubled or cut off.
     */
    public static byte[] of(byte[] original, long seed) {
        RandomGenerator random = Seeds.generator(seed);
        byte[] bytes = original.clone();
        int faults = 1 + random.nextInt(4);
        for (int i = 0; i < faults && bytes.length > 2; i++) {
            int at = random.nextInt(bytes.length - 1);
            int length = 1 + random.nextInt(Math.min(40, bytes.length - at));
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = (byte) ('0' + random.nextInt(10));
                case 2 -> bytes = java.util.Arrays.copyOf(bytes, at);
                case 3 -> bytes = joined(bytes, at, at + length);
                default -> bytes = joined(bytes, at + length, at);
            }
        }
        return bytes;
    }

    private static byte[] joined(byte[] bytes, int headEnd, int tailStart) {
        byte[] joined = new byte[headEnd + bytes.length - tailStart];
        System.arraycopy(bytes, 0, joined, 0, headEnd);
        System.arraycopy(bytes, tailStart, joined, headEnd, bytes.length - tailStart);
        return joined;
    }
}
