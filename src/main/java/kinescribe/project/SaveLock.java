package kinescribe.project;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import kinescribe.base.KinescribeException;
import org.jspecify.annotations.Nullable;

/**
 * The right to save a project, held by one program at a time: a file beside the project, locked by
 * the system, which frees it when the program ends in any way.
 */
final class SaveLock implements AutoCloseable {
    private static final String ENDING = ".lock";

    private final Path file;
    private final FileChannel channel;

    private SaveLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the right to save.
     *
     * @param saved the file that will be replaced; its folder is there
     * @throws KinescribeException if another program, or another thread of this one, has it
     * @throws IOException if the lock's file cannot be made there
     */
    static SaveLock take(Path saved) throws IOException, KinescribeException {
        Path file = saved.resolveSibling(saved.getFileName() + ENDING);
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (lock(channel) == null) {
                throw new KinescribeException(
                        "Another program is saving " + saved + " at this moment.",
                        "Wait a moment, then save again.");
            }
            return new SaveLock(file, channel);
        } catch (IOException | KinescribeException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        channel.close();
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }
}
