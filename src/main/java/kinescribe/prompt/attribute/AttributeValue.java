package kinescribe.prompt.attribute;

/**
 * A value that an attribute can take, such as speed: fast.
 *
 * @param attribute the attribute
 * @param name the value's name for people
 */
public record AttributeValue(Attribute attribute, String name) {}
