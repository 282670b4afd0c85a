package kinescribe.prompt.attribute;

import java.util.Locale;

/** What a prompt can say about how an activity is done. */
public enum Attribute {
    SPEED,
    AGE,
    MOOD,
    PATH,
    SIDE,
    TERRAIN,
    BODY_PART,
    OBJECT;

    /** Its name for people. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
