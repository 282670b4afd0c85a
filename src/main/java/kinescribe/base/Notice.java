package kinescribe.base;

/**
 * A finding that does not stop the work and is returned with the result: an assumption a reader
 * made, a word that a synthesizer did not know.
 *
 * @param level how much it matters
 * @param text one plain sentence that says where and what
 */
public record Notice(Level level, String text) {
    /** How much a notice matters. */
    public enum Level {
        /** An assumption or a fact worth knowing. */
        INFO,
        /** The result may not be what was wanted. */
        WARNING
    }

    /** A fact worth knowing. */
    public static Notice info(String text) {
        return new Notice(Level.INFO, text);
    }

    /** Something that may spoil the result. */
    public static Notice warning(String text) {
        return new Notice(Level.WARNING, text);
    }
}
