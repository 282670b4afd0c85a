package kinescribe.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.job.JobContext;
import kinescribe.prompt.diversity.PromptCheck;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromptFilesTest {
    private final Path folder;

    PromptFilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("walking.txt"), bytes);
    }

    private Path file(String text) throws IOException {
        return file(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsOnePromptALineWhateverTheLineEndsAre() throws Exception {
        Noticed<List<String>> read =
                PromptFiles.read(file("\ufeffA man walks.\r\nEine Frau läuft.\nNo end"));
        assertThat(read.value()).containsExactly("A man walks.", "Eine Frau läuft.", "No end");
        assertThat(read.notices()).isEmpty();
    }

    @Test
    void blankLinesAndRepetitionsAreCounted() throws Exception {
        Noticed<List<String>> read =
                PromptFiles.read(file("A man walks.\n\n  \nA man  walks.\nA\u0007 girl jumps.\n"));
        assertThat(read.value()).containsExactly("A man walks.", "A girl jumps.");
        assertThat(read.notices())
                .extracting(Notice::text)
                .anyMatch(text -> text.startsWith("2 blank lines"))
                .anyMatch(text -> text.startsWith("1 repeated prompt "))
                .anyMatch(text -> text.startsWith("1 line with control characters"));
    }

    @Test
    void malformedTextIsRefusedWithItsLine() throws Exception {
        Path file = file(new byte[] {'o', 'k', '\n', (byte) 0xC3, (byte) 0x28, '\n'});
        assertThatThrownBy(() -> PromptFiles.read(file))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("Line 2 of")
                .hasMessageContaining("not UTF-8");
    }

    @Test
    void windowsLettersInPlainTextAreReadWithAWarning() throws Exception {
        byte[] bytes = "A man\u0001s walk".getBytes(StandardCharsets.UTF_8);
        bytes[5] = (byte) 0x92;
        Noticed<List<String>> read = PromptFiles.read(file(bytes));
        assertThat(read.value()).containsExactly("A man’s walk");
        assertThat(read.notices())
                .singleElement()
                .satisfies(n -> assertThat(n.text()).contains("line 1 of"));
    }

    @Test
    void aVeryLongLineIsRefusedWithItsNumber() throws Exception {
        Path bytes = file("A man walks.\n\n" + "x".repeat(100_000) + "\n");
        assertThatThrownBy(() -> PromptFiles.read(bytes))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("Line 3 of")
                .hasMessageContaining("longer than");
        Path characters = file("x".repeat(PromptText.MAX_LENGTH + 1));
        assertThatThrownBy(() -> PromptFiles.read(characters))
                .hasMessageContaining("Line 1 of")
                .hasMessageContaining("500 characters");
    }

    @Test
    void emptyMissingAndFolderAreRefused() throws Exception {
        Path empty = file("\n\n");
        assertThatThrownBy(() -> PromptFiles.read(empty)).hasMessageContaining("holds no prompt");
        assertThatThrownBy(() -> PromptFiles.read(folder.resolve("none.txt")))
                .hasMessageContaining("cannot be read");
        assertThatThrownBy(() -> PromptFiles.read(folder)).hasMessageContaining("cannot be read");
    }

    @Test
    void cleanTextIsOneComposedLine() throws Exception {
        assertThat(PromptText.clean(" la\u0308uft\tschnell \u001b[0m "))
                .isEqualTo("läuft schnell [0m");
        assertThatThrownBy(() -> PromptText.clean("\u0000 \n")).hasMessageContaining("empty");
        assertThatThrownBy(() -> PromptText.clean("x".repeat(501)))
                .hasMessageContaining("501 characters");
    }

    @Test
    void readsAllPromptsOfImugpt() throws Exception {
        Path data =
                Path.of(System.getProperty("kinescribe.data", "")).resolve("text/imugpt_prompts");
        Assumptions.assumeTrue(Files.isDirectory(data), "skipped: no shared data at " + data);
        List<String> all = new ArrayList<>();
        try (Stream<Path> found = Files.walk(data)) {
            for (Path file : found.filter(p -> p.toString().endsWith(".txt")).sorted().toList()) {
                all.addAll(PromptFiles.read(file).value());
            }
        }
        assertThat(all).hasSize(1900);
        PromptCheck check = PromptCheck.of(all, JobContext.silent());
        assertThat(check.distinct()).isBetween(1800, 1900);
        assertThat(check.vendi()).isBetween(50.0, 1900.0);
        // Thirteen of these prompts are known to exceed 15 words, so at least so many have over 14.
        assertThat(check.faults().get("too-long")).isGreaterThanOrEqualTo(13);
    }
}
