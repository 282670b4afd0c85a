package kinescribe.prompt.attribute;

/**
 * An attribute's value where a text says it.
 *
 * @param value what is said
 * @param from the first character
 * @param to the character after the last one
 */
public record AttributeSpan(AttributeValue value, int from, int to) {}
