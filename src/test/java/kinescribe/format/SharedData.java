package kinescribe.format;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The data that developers keep beside the project; tests that need it are skipped without it. */
public final class SharedData {
    private SharedData() {}

    /** A folder of the shared data. */
    public static Path folder(String name) {
        Path folder = Path.of(System.getProperty("kinescribe.data", "../shared/data"), name);
        assumeTrue(Files.isDirectory(folder), "skipped: no shared data at " + folder);
        return folder;
    }
}
