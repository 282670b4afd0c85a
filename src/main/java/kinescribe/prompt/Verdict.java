package kinescribe.prompt;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person has decided about a prompt. */
public enum Verdict {
    /** Nothing yet. */
    OPEN,
    /** It is to be used. */
    ACCEPTED,
    /** It is not to be used: no motion is made from it unless somebody asks for that one. */
    REJECTED;

    /** The verdict in files and on the command line, such as {@code accepted}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The verdict of an id in any case; nothing where there is none such. */
    public static Optional<Verdict> of(String id) {
        return Stream.of(values()).filter(v -> v.id().equalsIgnoreCase(id.strip())).findFirst();
    }
}
