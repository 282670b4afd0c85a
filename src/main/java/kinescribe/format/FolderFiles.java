package kinescribe.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kinescribe.base.KinescribeException;

/** The files in a folder and the folders within it, those behind symbolic links too. */
public final class FolderFiles {
    private FolderFiles() {}

    /**
     * The files in order of their paths.
     *
     * @param deepest how many folders deep they may lie; 1 for those in the folder itself
     * @param wanted which of them
     * @throws KinescribeException if a folder cannot be read, or a link leads back to a folder that
     *     it lies in
     */
    public static List<Path> below(Path folder, int deepest, Predicate<Path> wanted)
            throws KinescribeException {
        try (Stream<Path> all = Files.walk(folder, deepest, FileVisitOption.FOLLOW_LINKS)) {
            return all.filter(wanted).filter(Files::isRegularFile).sorted().toList();
        } catch (UncheckedIOException e) {
            throw fault(folder, Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw fault(folder, e);
        }
    }

    private static KinescribeException fault(Path folder, IOException cause) {
        return cause instanceof FileSystemLoopException loop
                ? new KinescribeException(
                        "The link " + loop.getFile() + " leads back to a folder that it lies in.",
                        "Remove the link, or choose a folder without it.",
                        loop)
                : FileFaults.cannotRead(folder, cause);
    }
}
