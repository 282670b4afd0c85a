package kinescribe.language;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a language model answered.
 *
 * @param value the answer, which keeps to the question's shape
 * @param usage what it cost
 */
public record Answer(JsonNode value, Usage usage) {}
