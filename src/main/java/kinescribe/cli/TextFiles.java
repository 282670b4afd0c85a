package kinescribe.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import kinescribe.base.KinescribeException;

/** Writes small text files whole or not at all. */
final class TextFiles {
    private TextFiles() {}

    static void write(Path file, String text) throws KinescribeException {
        Path temporary = file.resolveSibling(file.getFileName() + ".part");
        try {
            if (file.toAbsolutePath().getParent() != null) {
                Files.createDirectories(file.toAbsolutePath().getParent());
            }
            Files.writeString(temporary, text);
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new KinescribeException(
                    "The file " + file + " could not be written: " + e.getMessage() + ".",
                    "Check the folder and its permissions.",
                    e);
        }
    }
}
