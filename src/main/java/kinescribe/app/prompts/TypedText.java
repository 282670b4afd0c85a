package kinescribe.app.prompts;

/** Small rules about the sentences people type. */
final class TypedText {
    private TypedText() {}

    /** The sentence on one line without space around it. */
    static String clean(String typed) {
        return typed.strip().replaceAll("\\s+", " ");
    }

    /** How long a sentence is, such as {@code 3 words · 17 characters}. */
    static String count(String typed) {
        String clean = clean(typed);
        int words = clean.isEmpty() ? 0 : clean.split(" ").length;
        int characters = clean.codePointCount(0, clean.length());
        return words
                + (words == 1 ? " word · " : " words · ")
                + characters
                + (characters == 1 ? " character" : " characters");
    }
}
