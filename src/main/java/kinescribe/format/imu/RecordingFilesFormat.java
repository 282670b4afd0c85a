package kinescribe.format.imu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kinescribe.base.KinescribeException;
import kinescribe.format.FileFaults;

/**
 * A layout of one file, or of a folder of files that are recognised by their names and by how the
 * first of them begins.
 */
abstract class RecordingFilesFormat implements RecordingFormat {
    private final String id;
    private final String name;
    private final int deepest;

    /**
     * @param deepest how many folders deep the files may lie
     */
    RecordingFilesFormat(String id, String name, int deepest) {
        this.id = id;
        this.name = name;
        this.deepest = deepest;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final boolean recognise(Path fileOrFolder) throws KinescribeException {
        List<Path> files = files(fileOrFolder);
        return !files.isEmpty() && looksRight(files.get(0));
    }

    /** Whether a file with such a name also begins as one of this layout. */
    boolean looksRight(Path file) throws KinescribeException {
        return true;
    }

    /** Whether a file's name is one of this layout. */
    abstract boolean isOurs(Path file);

    /** Where in a chosen folder the files lie. */
    Path dataFolder(Path chosen) {
        return chosen;
    }

    /** The files of this layout there, in order. */
    final List<Path> files(Path fileOrFolder) throws KinescribeException {
        if (!Files.isDirectory(fileOrFolder)) {
            return isOurs(fileOrFolder) ? List.of(fileOrFolder) : List.of();
        }
        try (Stream<Path> all = Files.walk(dataFolder(fileOrFolder), deepest)) {
            return all.filter(f -> isOurs(f) && Files.isRegularFile(f)).sorted().toList();
        } catch (UncheckedIOException e) {
            IOException cause = e.getCause();
            throw FileFaults.cannotRead(
                    fileOrFolder, cause == null ? new IOException(e.getMessage(), e) : cause);
        } catch (IOException e) {
            throw FileFaults.cannotRead(fileOrFolder, e);
        }
    }
}
