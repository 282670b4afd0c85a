package kinescribe.language;

import java.util.List;

/**
 * What leaves this computer when a language model is asked, as people are told before the first
 * request.
 *
 * @param connection where it goes
 * @param sent what is sent, a thing each
 */
public record Disclosure(Connection connection, List<String> sent) {
    /** What is never sent, in a sentence. */
    public static final String NEVER =
            "Motions, recordings, people's names and files are not sent.";

    public Disclosure {
        sent = List.copyOf(sent);
    }

    /** Where it goes, in a sentence. */
    public String where() {
        if (connection.isLocal()) {
            return "Nothing leaves this computer: the language model \""
                    + connection.model()
                    + "\" is asked at "
                    + connection.baseUrl()
                    + ".";
        }
        return "Texts leave this computer for "
                + connection.baseUrl()
                + ", where the language model \""
                + connection.model()
                + "\" reads them. Its owner may keep them."
                + (connection.baseUrl().startsWith("https:")
                        ? ""
                        : " They and the key travel unencrypted.");
    }

    /** What is sent, in a sentence. */
    public String what() {
        return "Sent are our instructions and "
                + (sent.size() < 2
                        ? String.join("", sent)
                        : String.join(", ", sent.subList(0, sent.size() - 1))
                                + " and "
                                + sent.get(sent.size() - 1))
                + ". "
                + NEVER;
    }

    /** All of it. */
    public String text() {
        return where() + " " + what();
    }
}
