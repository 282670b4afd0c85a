package kinescribe.project;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * File operations after each of which the disk holds either the old or the new contents of a file,
 * never half of them: written to a temporary file beside it, forced to the disk, moved over it.
 */
final class DurableFiles {
    /** How temporary files end; what a killed save leaves of them is removed by the next save. */
    static final String TEMPORARY = ".tmp";

    /** Is told before each operation, so that tests can stop a save at any of them. */
    @FunctionalInterface
    interface Probe {
        void before(String operation) throws IOException;
    }

    /** Fills a temporary file. */
    @FunctionalInterface
    interface Filling {
        void fill(Path temporary) throws IOException;
    }

    private final Probe probe;

    DurableFiles(Probe probe) {
        this.probe = probe;
    }

    /** Replaces a file by one with these bytes. */
    void write(Path file, byte[] bytes) throws IOException {
        replace(file, temporary -> Files.write(temporary, bytes));
    }

    /** Replaces a file by a copy of another one. */
    void copy(Path from, Path to) throws IOException {
        replace(to, temporary -> Files.copy(from, temporary, StandardCopyOption.REPLACE_EXISTING));
    }

    /** Replaces a file by what the filling writes. */
    void replace(Path file, Filling filling) throws IOException {
        Path temporary = file.resolveSibling(file.getFileName() + TEMPORARY);
        probe.before("write " + temporary.getFileName());
        filling.fill(temporary);
        force(temporary);
        probe.before("move to " + file.getFileName());
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Deletes a file if it is there. */
    void delete(Path file) throws IOException {
        probe.before("delete " + file.getFileName());
        Files.deleteIfExists(file);
    }

    /** Forces a folder's list of files to the disk, where the system can do that. */
    void forceFolder(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
