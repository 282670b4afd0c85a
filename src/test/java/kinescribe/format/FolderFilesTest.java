package kinescribe.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kinescribe.base.KinescribeException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderFilesTest {
    @TempDir private Path folder;

    @BeforeEach
    void makeFiles() throws IOException {
        Files.createDirectories(folder.resolve("chosen/b"));
        Files.createDirectories(folder.resolve("elsewhere"));
        Files.writeString(folder.resolve("chosen/b/2.csv"), "");
        Files.writeString(folder.resolve("chosen/1.csv"), "");
        Files.writeString(folder.resolve("chosen/notes.md"), "");
        Files.writeString(folder.resolve("elsewhere/3.csv"), "");
    }

    @Test
    void filesBehindLinksAreFound() throws Exception {
        Path chosen = folder.resolve("chosen");
        Files.createSymbolicLink(chosen.resolve("c"), folder.resolve("elsewhere"));

        assertThat(FolderFiles.below(chosen, 9, f -> f.toString().endsWith(".csv")))
                .containsExactly(
                        chosen.resolve("1.csv"),
                        chosen.resolve("b/2.csv"),
                        chosen.resolve("c/3.csv"));
        assertThat(FolderFiles.below(chosen, 1, f -> true))
                .containsExactly(chosen.resolve("1.csv"), chosen.resolve("notes.md"));
    }

    @Test
    void aLinkThatLeadsBackIsNamed() throws IOException {
        Path chosen = folder.resolve("chosen");
        Path link = Files.createSymbolicLink(chosen.resolve("b/again"), chosen);

        assertThatThrownBy(() -> FolderFiles.below(chosen, 9, f -> true))
                .isInstanceOf(KinescribeException.class)
                .hasMessage("The link " + link + " leads back to a folder that it lies in.");
    }
}
