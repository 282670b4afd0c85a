package kinescribe.language;

/** A key. It prints as dots, so that no message and no log can show it. */
public final class Secret {
    /** No key. */
    public static final Secret NONE = new Secret("");

    private static final String DOTS = "•••";

    /** Shorter ones would be found in any text; no server has such short keys. */
    private static final int LEAST_MASKED = 4;

    private final String text;

    /** A key of a text, without the spaces that copying leaves around it. */
    public Secret(String text) {
        this.text = text.strip();
    }

    /** Whether there is none. */
    public boolean isNone() {
        return text.isEmpty();
    }

    /** The key itself, for the request and the store alone. */
    String reveal() {
        return text;
    }

    /** A text in which dots stand for the key. */
    String maskedIn(String other) {
        return text.length() < LEAST_MASKED ? other : other.replace(text, DOTS);
    }

    @Override
    public String toString() {
        return DOTS;
    }
}
