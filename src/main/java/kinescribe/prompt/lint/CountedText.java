package kinescribe.prompt.lint;

/**
 * A text that may be looked at only so many times, so that a pattern that would go on for ever
 * ends.
 */
final class CountedText implements CharSequence {
    /** Some milliseconds of work; a sane pattern needs a few thousand looks. Our own choice. */
    private static final int MOST_LOOKS = 500_000;

    private final CharSequence text;
    private final int[] looks;

    CountedText(CharSequence text) {
        this(text, new int[1]);
    }

    private CountedText(CharSequence text, int[] looks) {
        this.text = text;
        this.looks = looks;
    }

    /** The pattern needs too many looks. */
    static final class TooManyLooks extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public char charAt(int index) {
        looks[0]++;
        if (looks[0] > MOST_LOOKS) {
            throw new TooManyLooks();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new CountedText(text.subSequence(start, end), looks);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
