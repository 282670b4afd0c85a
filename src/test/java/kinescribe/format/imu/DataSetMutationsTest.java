package kinescribe.format.imu;

import static kinescribe.format.imu.DataSetReading.read;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kinescribe.base.KinescribeException;
import kinescribe.format.Mutations;
import kinescribe.imu.Recording;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Assertions;

/**
 * Spoilt bytes in any data set's files never hang a reader, never take much memory, and end in a
 * fault that tells the file or in valid recordings.
 */
class DataSetMutationsTest {
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final long MOST_BYTES = 64L << 20;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void spoiltFilesEndWell(
            @ForAll DataSetSamples sample, @ForAll @IntRange(min = 0, max = 24) int seed)
            throws IOException {
        Path folder = Files.createTempDirectory("spoilt");
        try {
            Map<String, byte[]> files = sample.files();
            List<String> names = List.copyOf(files.keySet());
            String name = names.get(seed % names.size());
            files.compute(name, (n, good) -> Mutations.of(good == null ? new byte[0] : good, seed));
            DataSetSamples.write(files, folder);
            endsWell(folder, files.keySet());
            endsWell(folder.resolve(name), List.of(name));
        } finally {
            delete(folder);
        }
    }

    private static void endsWell(Path path, Iterable<String> names) {
        Assertions.assertTimeoutPreemptively(
                LONGEST,
                () -> {
                    long before = THREADS.getCurrentThreadAllocatedBytes();
                    try {
                        for (Recording recording : read(path).value().recordings()) {
                            assertThat(recording.samples()).isBetween(2, 10_000);
                            assertThat(recording.rateHz()).isPositive();
                            for (double value : recording.values()) {
                                assertThat(Double.isInfinite(value)).isFalse();
                            }
                        }
                    } catch (KinescribeException e) {
                        assertThat(e.getMessage()).matches(m -> tells(m, path, names), "a place");
                        assertThat(e.text()).doesNotContain("Exception").doesNotContain("hebi");
                        assertThat(e.hint()).isNotBlank();
                    }
                    assertThat(THREADS.getCurrentThreadAllocatedBytes() - before)
                            .isLessThan(MOST_BYTES);
                });
    }

    private static boolean tells(String message, Path path, Iterable<String> names) {
        boolean tells = message.contains(path.toString());
        for (String name : names) {
            tells |= message.contains(String.valueOf(Path.of(name).getFileName()));
        }
        // A file in a ZIP file is told by its own name.
        return tells || message.contains(".csv");
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
