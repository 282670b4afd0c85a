package kinescribe.base;

/**
 * A finding that does not stop the work and is returned with the result: an assumption a reader
 * made, a word that a synthesizer did not know.
 *
 * @param level how much it matters
 * @param text one plain sentence that says where and what
 * @param remedy what a person can say to have it otherwise
 */
public record Notice(Level level, String text, Remedy remedy) {
    /** How much a notice matters. */
    public enum Level {
        /** An assumption or a fact worth knowing. */
        INFO,
        /** The result may not be what was wanted. */
        WARNING
    }

    /** A fact worth knowing. */
    public static Notice info(String text) {
        return new Notice(Level.INFO, text, Remedy.NONE);
    }

    /** Something that may spoil the result. */
    public static Notice warning(String text) {
        return new Notice(Level.WARNING, text, Remedy.NONE);
    }

    /** The notice with another text. */
    public Notice withText(String changed) {
        return new Notice(level, changed, remedy);
    }

    /** The notice with a remedy. */
    public Notice withRemedy(Remedy changed) {
        return new Notice(level, text, changed);
    }
}
