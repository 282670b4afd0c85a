package kinescribe.format;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import kinescribe.base.KinescribeException;
import org.jspecify.annotations.Nullable;

/** Turns what file systems throw into sentences. */
public final class FileFaults {
    /** Parts of what operating systems answer, in lower case, and plain words for them. */
    private static final Map<String, String> ANSWERS =
            Map.of(
                    "is a directory", "it is a folder",
                    "not a directory", "a part of its path is a file, not a folder",
                    "no such file", "there is no such file or folder",
                    "permission denied", "you have no permission",
                    "access is denied", "you have no permission",
                    "no space left", "the disk is full",
                    "not enough space", "the disk is full",
                    "quota exceeded", "your share of the disk is full",
                    "read-only file system", "the disk cannot be written to",
                    "name too long", "its name is too long");

    /** Temporary files of {@link WholeFiles} with their folder: nobody has asked for them. */
    private static final String TEMPORARY = "[^'\"]*\\.kinescribe-[0-9a-f-]{36}\\.tmp";

    private FileFaults() {}

    /**
     * Refuses a path without any text, which systems take for the current folder.
     *
     * @throws KinescribeException if it is empty
     */
    public static void requireName(Path file) throws KinescribeException {
        if (file.toString().isEmpty()) {
            throw unnamed(null);
        }
    }

    /**
     * Refuses a file of text that is too large for the memory. What is read from it takes less
     * memory than its text; twice leaves room for the work on it.
     *
     * @throws KinescribeException if it is too large or cannot be read
     */
    public static void checkSize(Path file) throws KinescribeException {
        try {
            if (Files.size(file) > Runtime.getRuntime().maxMemory() / 2) {
                throw new KinescribeException(
                        "The file " + name(file) + " is too large for the memory.",
                        "Cut it into shorter ones.");
            }
        } catch (IOException e) {
            throw cannotRead(file, e);
        }
    }

    /** The fault of a file that could not be read. */
    public static KinescribeException cannotRead(Path file, IOException cause) {
        if (file.toString().isEmpty()) {
            return unnamed(cause);
        }
        if (cause instanceof NoSuchFileException) {
            return new KinescribeException(
                    "There is no file " + file + ".", "Check the name and the folder.", cause);
        }
        return new KinescribeException(
                "The file " + file + " could not be read: " + reason(file, cause) + ".",
                "Check that it is a file you may read.",
                cause);
    }

    /** The fault of a file that could not be written. */
    public static KinescribeException cannotWrite(Path file, IOException cause) {
        if (file.toString().isEmpty()) {
            return unnamed(cause);
        }
        String start = "The file " + file + " could not be written: ";
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.exists(folder)) {
            return new KinescribeException(
                    start + "the folder " + folder + " does not exist.",
                    "Make the folder " + folder + " first.",
                    cause);
        }
        if (Files.isDirectory(file)) {
            return new KinescribeException(
                    start + "it is a folder.", "Name a file in the folder.", cause);
        }
        return new KinescribeException(
                start + reason(file, cause) + ".",
                "Check that you may write there and that the disk is not full.",
                cause);
    }

    /** The fault of a folder that could not be made. */
    public static KinescribeException cannotMakeFolder(Path folder, IOException cause) {
        return new KinescribeException(
                "The folder " + folder + " could not be made: " + reason(folder, cause) + ".",
                "Check that you may write there and that no file has this name.",
                cause);
    }

    /** The last part of a path: what people call the file. */
    public static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /** Why the system refused, in plain words that end a sentence, without its full stop. */
    public static String reason(Path file, IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (cause instanceof AccessDeniedException) {
            return "you have no permission";
        }
        if (cause instanceof FileAlreadyExistsException) {
            return "a file of this name is in the way";
        }
        if (cause instanceof NotDirectoryException) {
            return "it is not a folder";
        }
        if (cause instanceof CharacterCodingException) {
            return "it is not text in UTF-8";
        }
        if (cause instanceof EOFException) {
            return "it ends too early";
        }
        return plain(answer(cause).replaceAll(TEMPORARY, Matcher.quoteReplacement(name(file))));
    }

    /** The system's own words without the file's name, which it puts before them. */
    private static String answer(IOException cause) {
        String text =
                cause instanceof FileSystemException system
                        ? system.getReason()
                        : cause.getMessage();
        if (text == null || text.isBlank()) {
            return "the system gave no reason";
        }
        int bracket = text.lastIndexOf('(');
        boolean bracketed = cause instanceof FileNotFoundException && bracket >= 0;
        return (bracketed ? text.substring(bracket + 1).replace(")", "") : text)
                .strip()
                .replaceAll("\\.$", "");
    }

    private static String plain(String answer) {
        String lower = answer.toLowerCase(Locale.ROOT);
        return ANSWERS.entrySet().stream()
                .filter(known -> lower.contains(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(answer);
    }

    private static KinescribeException unnamed(@Nullable Throwable cause) {
        return new KinescribeException("No file name was given.", "Give the file's name.", cause);
    }
}
