package kinescribe.base;

import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Makes independent, repeatable random streams. A seed and a label name a stream; the same pair
 * gives the same numbers on every machine, whatever else was drawn before.
 */
public final class Seeds {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private Seeds() {}

    /**
     * A new seed from a seed and a label: FNV-1a over the label's UTF-8 bytes, started from the
     * seed, then the SplitMix64 finaliser (Steele, Lea and Flood 2014) so that near labels give far
     * seeds.
     */
    public static long derive(long seed, String label) {
        long hash = FNV_OFFSET ^ seed;
        for (byte b : label.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * FNV_PRIME;
        }
        return mix(hash + seed);
    }

    /** A new seed from a seed and a number, as {@link #derive(long, String)}. */
    public static long derive(long seed, long index) {
        return mix(seed + mix(index + 1));
    }

    /** A generator (L64X128MixRandom, Steele and Vigna 2021) started at the seed. */
    public static RandomGenerator generator(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    private static long mix(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
