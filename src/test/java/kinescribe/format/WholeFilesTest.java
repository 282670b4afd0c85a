package kinescribe.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kinescribe.base.KinescribeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFilesTest {
    private final Path folder;

    WholeFilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void replacesAnEarlierFileAndLeavesNothingElse() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "old and longer");

        WholeFiles.replaceText(file, out -> out.write("größer"));

        assertThat(file).hasContent("größer");
        assertThat(folder).isDirectoryContaining(file::equals);
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void afterAnyFailureTheEarlierFileIsAsItWas() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");

        assertThatThrownBy(() -> WholeFiles.replace(file, half(new IOException("full"))))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("a.txt")
                .hasMessageContaining("full");
        assertThatThrownBy(
                        () ->
                                WholeFiles.replaceText(
                                        file,
                                        out -> {
                                            throw new UncheckedIOException(new IOException("lost"));
                                        }))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("lost");
        assertThatThrownBy(
                        () ->
                                WholeFiles.replaceText(
                                        file,
                                        out -> {
                                            throw new IllegalStateException("stopped");
                                        }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("a.txt");
    }

    @Test
    void neitherMissingFoldersNorFoldersAreFiles() throws Exception {
        Path inner = Files.createDirectory(folder.resolve("inner"));

        assertThatThrownBy(() -> WholeFiles.replaceText(inner, out -> out.write("x")))
                .isInstanceOf(KinescribeException.class);
        assertThat(inner).isEmptyDirectory();
        assertThatThrownBy(
                        () -> WholeFiles.replaceText(folder.resolve("no/a"), out -> out.write("x")))
                .isInstanceOfSatisfying(
                        KinescribeException.class,
                        e -> assertThat(e.hint()).contains("Make the folder"));
    }

    @Test
    void makesFoldersWhereNoFileIsInTheWay() throws Exception {
        Path file = folder.resolve("a/b/c.txt");

        WholeFiles.makeFolderOf(file);
        WholeFiles.replaceText(file, out -> out.write("x"));

        assertThat(file).hasContent("x");
        assertThatThrownBy(() -> WholeFiles.makeFolder(file.resolve("d")))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("could not be made");
    }

    @Test
    void linksStayLinks() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        Path link = SpecialFiles.link(folder.resolve("link"), file);

        WholeFiles.replaceText(link, out -> out.write("new"));

        assertThat(link).isSymbolicLink().hasContent("new");
        assertThat(file).hasContent("new");
    }

    @Test
    void devicesStayDevices() throws Exception {
        Path device = SpecialFiles.device();

        WholeFiles.replaceText(device, out -> out.write("gone"));

        assertThat(Files.isRegularFile(device)).isFalse();
    }

    private static WholeFiles.Filling half(IOException fault) {
        return temporary -> {
            Files.writeString(temporary, "ha");
            throw fault;
        };
    }
}
