package kinescribe.language;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Takes the complete items out of an answer that is still coming, or that broke off. */
public final class JsonItems {
    private static final JsonFactory JSON = new ObjectMapper().getFactory();

    private JsonItems() {}

    /**
     * The items of an array that are complete.
     *
     * @param text an answer's text as far as it has come
     * @param property the array's name in the answer's object, at any depth
     * @return the items in order; none where the array has not begun
     */
    public static List<JsonNode> of(String text, String property) {
        List<JsonNode> items = new ArrayList<>();
        int from = text.indexOf('{');
        if (from < 0) {
            return items;
        }
        try (JsonParser parser = JSON.createParser(text.substring(from))) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.START_ARRAY
                        && property.equals(parser.currentName())) {
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        items.add(parser.readValueAsTree());
                    }
                    return items;
                }
            }
        } catch (IOException e) {
            return items; // where the text ends or is wrong: what was complete counts
        }
        return items;
    }
}
