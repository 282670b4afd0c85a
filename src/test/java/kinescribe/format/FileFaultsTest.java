package kinescribe.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import kinescribe.base.KinescribeException;
import kinescribe.format.imu.RecordingFormats;
import kinescribe.format.motion.MotionFormats;
import kinescribe.job.JobContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileFaultsTest {
    private static final Path NAMELESS = Path.of("");

    private final Path folder;

    FileFaultsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void saysWhatIsInTheWayWithoutNamesOfClasses() throws Exception {
        assertThat(fault(folder.resolve("nodir/x.bvh")))
                .contains("the folder " + folder.resolve("nodir") + " does not exist")
                .doesNotContain("Exception", ".tmp");
        assertThat(fault(Files.createDirectory(folder.resolve("inner"))))
                .contains("it is a folder")
                .doesNotContain("Exception", ".tmp");
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThat(fault(file.resolve("x.bvh")))
                .contains("could not be written")
                .doesNotContain("Exception", ".tmp");
        assertThatThrownBy(() -> WholeFiles.makeFolder(file))
                .hasMessageContaining("a file of this name is in the way");
    }

    @Test
    void translatesWhatSystemsAnswer() {
        Path file = Path.of("walk$1.csv");

        assertThat(reason(new AccessDeniedException("x"))).isEqualTo("you have no permission");
        assertThat(reason(new FileSystemException("x", null, "No space left on device")))
                .isEqualTo("the disk is full");
        assertThat(reason(new FileSystemException("x"))).isEqualTo("the system gave no reason");
        assertThat(reason(new FileNotFoundException("/a b/.kinescribe-1.tmp (Permission denied)")))
                .isEqualTo("you have no permission");
        assertThat(reason(new IOException())).isEqualTo("the system gave no reason");
        assertThat(
                        FileFaults.reason(
                                file,
                                new IOException(
                                        "/a/.kinescribe-01234567-89ab-cdef-0123-456789abcdef.tmp"
                                                + " is odd.")))
                .isEqualTo("walk$1.csv is odd");
    }

    @Test
    void anEmptyNameIsNoFile() {
        assertThatThrownBy(() -> WholeFiles.replaceText(NAMELESS, out -> out.write("x")))
                .hasMessage("No file name was given.");
        assertThatThrownBy(() -> MotionFormats.read(NAMELESS, JobContext.silent()))
                .hasMessage("No file name was given.");
        assertThatThrownBy(() -> RecordingFormats.read(NAMELESS, JobContext.silent()))
                .hasMessage("No file name was given.");
        assertThat(FileFaults.cannotRead(NAMELESS, new IOException("Is a directory")))
                .hasMessage("No file name was given.");
    }

    private static String reason(IOException cause) {
        return FileFaults.reason(Path.of("x"), cause);
    }

    private static String fault(Path file) {
        try {
            WholeFiles.replaceText(file, out -> out.write("x"));
            return "";
        } catch (KinescribeException e) {
            return e.text();
        }
    }
}
