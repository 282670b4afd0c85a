package kinescribe.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import kinescribe.base.KinescribeException;

/** Writes files whole or not at all, so that nobody sees half a file and none is left behind. */
public final class WholeFiles {
    /** Writes a new file. */
    @FunctionalInterface
    public interface Filling {
        /** Writes the file, which does not exist yet. */
        void fill(Path temporary) throws IOException;
    }

    /** What a text file is to hold. */
    @FunctionalInterface
    public interface Text {
        /** Writes the text; closing is the caller's. */
        void writeTo(Writer out) throws IOException;
    }

    private WholeFiles() {}

    /**
     * Fills a temporary file in the same folder and moves it onto the file, in one step where the
     * disk can do that. A link stays one: the file behind it is replaced. What is no regular file,
     * such as {@code /dev/stdout}, is written to as it is.
     *
     * @throws KinescribeException if the file cannot be written; an earlier one is then as it was
     */
    public static void replace(Path file, Filling filling) throws KinescribeException {
        FileFaults.requireName(file);
        try {
            if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
                filling.fill(file);
            } else {
                fillAndMove(Files.exists(file) ? file.toRealPath() : file, filling);
            }
        } catch (UncheckedIOException e) {
            throw FileFaults.cannotWrite(file, cause(e));
        } catch (IOException e) {
            throw FileFaults.cannotWrite(file, e);
        }
    }

    /**
     * Replaces a file by a text in UTF-8, as {@link #replace} does.
     *
     * @throws KinescribeException if the file cannot be written; an earlier one is then as it was
     */
    public static void replaceText(Path file, Text text) throws KinescribeException {
        replace(
                file,
                temporary -> {
                    try (Writer out = Files.newBufferedWriter(temporary, StandardCharsets.UTF_8)) {
                        text.writeTo(out);
                    }
                });
    }

    /**
     * Makes a folder and those on the way to it, as far as they are missing.
     *
     * @throws KinescribeException if it cannot be made
     */
    public static void makeFolder(Path folder) throws KinescribeException {
        FileFaults.requireName(folder);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw FileFaults.cannotMakeFolder(folder, e);
        }
    }

    /**
     * Makes the folder that a file is to be in, if it is missing.
     *
     * @throws KinescribeException if it cannot be made
     */
    public static void makeFolderOf(Path file) throws KinescribeException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            makeFolder(folder);
        }
    }

    private static IOException cause(UncheckedIOException fault) {
        return fault.getCause() == null
                ? new IOException(fault.getMessage(), fault)
                : fault.getCause();
    }

    private static void fillAndMove(Path file, Filling filling) throws IOException {
        Path temporary = file.resolveSibling(".kinescribe-" + UUID.randomUUID() + ".tmp");
        try {
            filling.fill(temporary);
            try {
                Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
