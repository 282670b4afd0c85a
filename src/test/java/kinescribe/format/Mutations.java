package kinescribe.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import kinescribe.base.KinescribeException;
import kinescribe.base.Seeds;
import org.junit.jupiter.api.Assertions;

/** Spoils bytes the way transfers and editors do. */
public final class Mutations {
    private static final Duration LONGEST = Duration.ofSeconds(5);

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
                case 2 -> bytes = Arrays.copyOf(bytes, at);
                case 3 -> bytes = joined(bytes, at, at + length);
                default -> bytes = joined(bytes, at + length, at);
            }
        }
        return bytes;
    }

    /** What is done with a spoilt file. */
    @FunctionalInterface
    public interface Reading {
        /** Reads the file and checks what came of it. */
        void of(Path file) throws IOException, KinescribeException;
    }

    /**
     * Spoils a file in many ways, with seeds from 0 on: each time reading it must end soon, either
     * well or with a fault that contains the text.
     */
    public static void survived(byte[] good, int times, Path file, String told, Reading reading) {
        for (int seed = 0; seed < times; seed++) {
            byte[] bytes = of(good, seed);
            Assertions.assertTimeoutPreemptively(
                    LONGEST,
                    () -> {
                        Files.write(file, bytes);
                        try {
                            reading.of(file);
                        } catch (KinescribeException e) {
                            assertThat(e.getMessage()).contains(told);
                        }
                    },
                    "seed " + seed);
        }
    }

    private static byte[] joined(byte[] bytes, int headEnd, int tailStart) {
        byte[] joined = new byte[headEnd + bytes.length - tailStart];
        System.arraycopy(bytes, 0, joined, 0, headEnd);
        System.arraycopy(bytes, tailStart, joined, headEnd, bytes.length - tailStart);
        return joined;
    }
}
