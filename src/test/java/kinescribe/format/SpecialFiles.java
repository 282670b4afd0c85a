package kinescribe.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.opentest4j.TestAbortedException;

/** Files that not every system has; a test that asks for one it lacks is skipped and says so. */
public final class SpecialFiles {
    private SpecialFiles() {}

    /** What takes all that is written and is no regular file. */
    public static Path device() {
        Path device = Path.of("/dev/null");
        Assumptions.assumeTrue(
                Files.exists(device) && !Files.isRegularFile(device),
                "skipped: this system has no /dev/null");
        return device;
    }

    /** A symbolic link to a file. */
    static Path link(Path link, Path file) {
        try {
            return Files.createSymbolicLink(link, file);
        } catch (IOException | UnsupportedOperationException e) {
            throw new TestAbortedException("skipped: links cannot be made here", e);
        }
    }
}
