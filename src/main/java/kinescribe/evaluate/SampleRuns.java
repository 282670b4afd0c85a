package kinescribe.evaluate;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * What tells somebody's samples from everybody else's: the digests of all runs of ten samples one
 * after another, of which those that are divisible by eight stand for all (Broder 1997, "On the
 * resemblance and containment of documents"; both numbers are our own choice). Runs of fewer than
 * six different samples do not count: rest and saturation may honestly be equal.
 */
final class SampleRuns {
    private static final int LENGTH = 10;
    private static final int LEAST_DIFFERENT = 6;
    private static final int ONE_OF = 8;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private final int channels;
    private final Set<Long> digests = new HashSet<>();

    SampleRuns(int channels) {
        this.channels = channels;
    }

    /** Takes in a window's samples {@code [samples × channels]}. */
    void add(float[] values) {
        long[] samples = new long[values.length / channels];
        for (int i = 0; i < values.length; i++) {
            // 0 is added so that −0 becomes 0.
            samples[i / channels] =
                    mixed(samples[i / channels] + Float.floatToIntBits(values[i] + 0.0f));
        }
        int length = Math.min(LENGTH, samples.length);
        for (int from = 0; from + length <= samples.length; from++) {
            long digest = 0;
            for (int i = from; i < from + length; i++) {
                digest = mixed(digest + samples[i]);
            }
            if (Long.remainderUnsigned(digest, ONE_OF) == 0 && isVaried(samples, from, length)) {
                digests.add(digest);
            }
        }
    }

    /** The share of the smaller one's runs that the other has as well; 0 where it has none. */
    double share(SampleRuns other) {
        boolean fewer = digests.size() <= other.digests.size();
        Set<Long> both = new HashSet<>(fewer ? digests : other.digests);
        int least = both.size();
        both.retainAll(fewer ? other.digests : digests);
        return least == 0 ? 0 : (double) both.size() / least;
    }

    private static boolean isVaried(long[] samples, int from, int length) {
        return Arrays.stream(samples, from, from + length).distinct().count()
                >= Math.min(LEAST_DIFFERENT, length);
    }

    /** Mixes bits as SplitMix64 does (Steele, Lea and Flood 2014). */
    private static long mixed(long bits) {
        long z = bits + FACTOR;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
