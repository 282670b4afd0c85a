package kinescribe.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import kinescribe.base.KinescribeException;

/** Turns what file systems throw into sentences. */
public final class FileFaults {
    private FileFaults() {}

    /** The fault of a file that could not be read. */
    public static KinescribeException cannotRead(Path file, IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return new KinescribeException(
                    "There is no file " + file + ".", "Check the name and the folder.", cause);
        }
        return new KinescribeException(
                "The file " + file + " could not be read: " + reason(cause) + ".",
                "Check that it is a file you may read.",
                cause);
    }

    /** The fault of a file that could not be written. */
    public static KinescribeException cannotWrite(Path file, IOException cause) {
        Path folder = file.toAbsolutePath().getParent();
        String hint =
                folder != null && !Files.isDirectory(folder)
                        ? "Make the folder " + folder + " first."
                        : "Check that you may write there and that the disk is not full.";
        return new KinescribeException(
                "The file " + file + " could not be written: " + reason(cause) + ".", hint, cause);
    }

    /** The fault of a folder that could not be made. */
    public static KinescribeException cannotMakeFolder(Path folder, IOException cause) {
        return new KinescribeException(
                "The folder " + folder + " could not be made: " + reason(cause) + ".",
                "Check that you may write there and that no file has this name.",
                cause);
    }

    /** The last part of a path: what people call the file. */
    public static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private static String reason(IOException cause) {
        String message = cause.getMessage();
        String kind = cause.getClass().getSimpleName();
        return message == null ? kind : kind + ", " + message;
    }
}
