package kinescribe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** House rules that only the source text shows. */
class HouseRulesTest {
    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Path TEST = Path.of("src", "test", "java");
    private static final int MEDIAN_LINES = 80;
    private static final int MOST_LINES = 500;
    private static final Pattern CATCH_ALL =
            Pattern.compile("catch \\((final )?(Exception|Throwable|RuntimeException|Error)\\b");
    private static final Pattern UNDONE =
            Pattern.compile("\\b(TODO|FIXME|XXX)\\b|not implemented|coming soon");

    @Test
    void classesAreSmall() throws IOException {
        List<Integer> lines =
                sources(MAIN).stream().map(f -> text(f).lines().toList().size()).sorted().toList();

        assertThat(lines.get(lines.size() / 2))
                .as("median lines")
                .isLessThanOrEqualTo(MEDIAN_LINES);
        assertThat(longerThan(MAIN)).isEmpty();
        assertThat(longerThan(TEST)).isEmpty();
    }

    @Test
    void nothingIsLeftUndone() throws IOException {
        assertThat(matching(MAIN, UNDONE)).isEmpty();
    }

    @Test
    void onlyTheJobRunnerAndTheLastResortCatchEverything() throws IOException {
        assertThat(matching(MAIN, CATCH_ALL)).isSubsetOf(List.of("JobExecution.java"));
    }

    @Test
    void noTestSleeps() throws IOException {
        String call = "Thread" + ".sleep(";

        assertThat(matching(TEST, Pattern.compile(Pattern.quote(call)))).isEmpty();
    }

    private static List<String> longerThan(Path root) throws IOException {
        return sources(root).stream()
                .filter(file -> text(file).lines().count() > MOST_LINES)
                .map(file -> String.valueOf(file.getFileName()))
                .toList();
    }

    private static List<String> matching(Path root, Pattern pattern) throws IOException {
        return sources(root).stream()
                .filter(file -> pattern.matcher(text(file)).find())
                .map(file -> String.valueOf(file.getFileName()))
                .toList();
    }

    private static List<Path> sources(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(f -> f.toString().endsWith(".java"))
                    .filter(f -> !f.endsWith("package-info.java"))
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
