package kinescribe.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kinescribe.base.Digests;
import kinescribe.base.KinescribeException;

/**
 * What this process last read or wrote of each project, so that a save does not undo what another
 * program has saved in between.
 */
final class SavedVersions {
    private static final String NONE = "";

    private final Map<Path, String> known = new ConcurrentHashMap<>();

    /** Notes what a project's file holds now. */
    void note(Path file) {
        known.put(key(file), stamp(file));
    }

    /**
     * Refuses a save over what this process has not seen. Files that it has never read or written,
     * and missing ones, may be saved over: the person has chosen them.
     *
     * @throws KinescribeException if the file has changed since it was noted
     */
    void requireUnchanged(Path file) throws KinescribeException {
        String now = stamp(file);
        String before = known.getOrDefault(key(file), now);
        if (!now.equals(NONE) && !now.equals(before)) {
            throw new KinescribeException(
                    "Another program has changed the project file "
                            + file
                            + " since it was opened here.",
                    "Save under another name, then open the other version and compare.");
        }
    }

    private static Path key(Path file) {
        return file.toAbsolutePath().normalize();
    }

    private static String stamp(Path file) {
        if (!Files.isRegularFile(file)) {
            return NONE;
        }
        try {
            return Digests.ofFile(file);
        } catch (IOException e) {
            return NONE; // reading it or saving over it says more
        }
    }
}
