package kinescribe.synthesis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A list of words in the jar: lines of {@code HEAD: words}; # starts a comment. */
final class WordFile {
    private WordFile() {}

    /**
     * A line.
     *
     * @param head what stands before the colon
     * @param words what stands after it
     */
    record Line(String head, String words) {
        /** The head's first word. */
        String kind() {
            return head.split(" ")[0];
        }

        /** The head's second word. */
        String value() {
            return head.split(" ")[1];
        }

        /** The words one by one. */
        List<String> each() {
            return List.of(words.split(" +"));
        }
    }

    /** The lines of a file beside this class. */
    static List<Line> lines(String name) {
        try (InputStream in =
                Objects.requireNonNull(WordFile.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(WordFile::line)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(String line) {
        int colon = line.indexOf(':');
        return new Line(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
    }
}
