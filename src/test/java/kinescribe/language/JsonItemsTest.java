package kinescribe.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class JsonItemsTest {
    private static final String WHOLE =
            "{\"count\":3,\"lines\":[\"a \\\"b\\\"\",\"]}\",\"Ü\\u20ac\"],\"more\":true}";

    @Test
    void takesTextsAndObjects() {
        assertThat(texts(WHOLE)).containsExactly("a \"b\"", "]}", "Ü€");
        assertThat(JsonItems.of("x {\"days\":[{\"lines\":[1]},{\"li", "days"))
                .extracting(JsonNode::toString)
                .containsExactly("{\"lines\":[1]}");
        assertThat(JsonItems.of(WHOLE, "none")).isEmpty();
        assertThat(JsonItems.of("no JSON", "lines")).isEmpty();
    }

    @Property
    void anyBeginningGivesTheItemsThatAreWhole(@ForAll @IntRange(max = 63) int length) {
        String begun = WHOLE.substring(0, Math.min(length, WHOLE.length()));
        List<String> all = texts(WHOLE);

        List<String> found = texts(begun);

        assertThat(found).isEqualTo(all.subList(0, found.size()));
        if (begun.contains("\"]}\",")) {
            assertThat(found).hasSizeGreaterThanOrEqualTo(2);
        }
    }

    private static List<String> texts(String json) {
        return JsonItems.of(json, "lines").stream().map(JsonNode::asText).toList();
    }
}
