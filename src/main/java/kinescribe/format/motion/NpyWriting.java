package kinescribe.format.motion;

import java.io.IOException;
import java.nio.file.Path;
import kinescribe.base.KinescribeException;
import kinescribe.format.FileFaults;

/**
 * Calls the NPY library, which is Kotlin and does not declare the {@link IOException} it throws.
 */
final class NpyWriting {
    /** Something that writes. */
    @FunctionalInterface
    interface Content {
        void run() throws IOException;
    }

    private NpyWriting() {}

    static void write(Path file, Content content) throws KinescribeException {
        try {
            content.run();
        } catch (IOException e) {
            throw FileFaults.cannotWrite(file, e);
        }
    }
}
