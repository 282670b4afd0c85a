package kinescribe.format.prompt;

import java.nio.file.Files;
import java.nio.file.Path;
import kinescribe.base.KinescribeException;

/** Keeps exports into folders from replacing what lies there. */
final class NewFiles {
    private NewFiles() {}

    /**
     * Refuses a folder that is there already.
     *
     * @throws KinescribeException if it is
     */
    static void require(Path folder) throws KinescribeException {
        if (Files.exists(folder)) {
            throw new KinescribeException(
                    folder + " exists already.",
                    "Choose another folder, so that nothing is mixed.");
        }
    }
}
