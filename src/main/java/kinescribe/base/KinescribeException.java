package kinescribe.base;

import org.jspecify.annotations.Nullable;

/**
 * A fault that the world caused (a file, a model, a value typed by a person), told so that a person
 * can act on it. Caller bugs are unchecked exceptions instead.
 */
public final class KinescribeException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String hint;

    /**
     * @param message what is wrong and where, as one plain sentence
     * @param hint what to do about it, as one plain sentence
     */
    public KinescribeException(String message, String hint) {
        this(message, hint, null);
    }

    /**
     * @param message what is wrong and where, as one plain sentence
     * @param hint what to do about it, as one plain sentence
     * @param cause the technical cause, if there is one
     */
    public KinescribeException(String message, String hint, @Nullable Throwable cause) {
        super(message, cause);
        this.hint = hint;
    }

    /** The message, never null. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    /** What the person can do. */
    public String hint() {
        return hint;
    }

    /** Message and hint as shown on standard error and in the notices list. */
    public String text() {
        return getMessage() + " " + hint;
    }
}
