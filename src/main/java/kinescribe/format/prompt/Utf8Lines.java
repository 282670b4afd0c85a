package kinescribe.format.prompt;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.format.FileFaults;

/** Text files in UTF-8, whole, without the mark that some programs begin them with. */
final class Utf8Lines {
    private Utf8Lines() {}

    /**
     * The text of a file.
     *
     * @throws KinescribeException with the line, if it is not UTF-8; or if it cannot be read
     */
    static String text(Path file) throws KinescribeException {
        FileFaults.checkSize(file);
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw FileFaults.cannotRead(file, e);
        }
        ByteBuffer left = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(left).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new KinescribeException(
                    "Line " + line(bytes, left.position()) + " of " + file + " is not UTF-8 text.",
                    "Save the file in UTF-8.",
                    e);
        }
    }

    /** The lines of a file. */
    static List<String> of(Path file) throws KinescribeException {
        return text(file).lines().toList();
    }

    /** The first line of a file with something in it; empty where there is none. */
    static String first(Path file) throws KinescribeException {
        return text(file).lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    }

    private static int line(byte[] bytes, int end) {
        int line = 1;
        for (int i = 0; i < end; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
