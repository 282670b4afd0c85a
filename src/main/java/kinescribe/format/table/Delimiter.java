package kinescribe.format.table;

import java.util.Arrays;
import java.util.Optional;

/** What stands between the cells of a row. */
public enum Delimiter {
    COMMA("comma", ','),
    SEMICOLON("semicolon", ';'),
    TAB("tab", '\t'),
    BAR("bar", '|'),
    /** One or more blanks or tabs. */
    BLANKS("blanks", ' ');

    private final String word;
    private final char mark;

    Delimiter(String word, char mark) {
        this.word = word;
        this.mark = mark;
    }

    /** The word for it in recipes and on the screen. */
    public String word() {
        return word;
    }

    /** Whether a character parts cells. */
    boolean parts(char c) {
        return c == mark || (this == BLANKS && c == '\t');
    }

    /** The delimiter of that word. */
    static Optional<Delimiter> of(String word) {
        return Arrays.stream(values()).filter(d -> d.word.equals(word)).findFirst();
    }
}
