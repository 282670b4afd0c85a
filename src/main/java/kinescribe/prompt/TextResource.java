package kinescribe.prompt;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The program's own word lists: text files in the jar with bars between the parts of a list. */
public final class TextResource {
    private TextResource() {}

    /** The lines of {@code /kinescribe/prompt/NAME} that are neither blank nor start with #. */
    public static List<String> lines(String name) {
        String path = "/kinescribe/prompt/" + name;
        try (InputStream in =
                Objects.requireNonNull(TextResource.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The program's own " + path + " cannot be read", e);
        }
    }

    /** The parts between the bars of a list. */
    public static List<String> parts(String list) {
        return Pattern.compile("|", Pattern.LITERAL)
                .splitAsStream(list)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
