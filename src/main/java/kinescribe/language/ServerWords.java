package kinescribe.language;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.regex.Pattern;

/** What a server says, made fit to be shown: data that we did not write. */
final class ServerWords {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 300;

    /** Control characters, and those that turn or hide text (Unicode's format characters). */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Z}]+");

    private ServerWords() {}

    /** A server's error, in one short line without the key; empty if it says nothing. */
    static String of(String raw, Secret key) {
        String line = UNSEEN.matcher(key.maskedIn(message(raw))).replaceAll(" ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    /** The sentence in the error object of any of the three protocols, else the text as it is. */
    private static String message(String raw) {
        try {
            JsonNode root = JSON.readTree(raw);
            for (JsonNode told :
                    new JsonNode[] {
                        root.path("error").path("message"),
                        root.path("error"),
                        root.path("message"),
                        root.path("detail")
                    }) {
                if (told.isTextual() && !told.textValue().isBlank()) {
                    return told.textValue();
                }
            }
            return raw;
        } catch (JsonProcessingException e) {
            return raw;
        }
    }
}
