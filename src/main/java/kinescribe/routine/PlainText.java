package kinescribe.routine;

/** What people or models wrote, as a line of plain text. */
final class PlainText {
    /** The most characters of a text that are read; our own choice. */
    static final int MOST = 2000;

    private PlainText() {}

    /** The text without control and direction characters, cut where it is too long. */
    static String of(String text) {
        String head = text.length() > MOST ? text.substring(0, MOST) : text;
        return head.replaceAll("[\\p{Cc}&&[^\\n]]", " ").replaceAll("\\p{Cf}", "").strip();
    }

    /** The text as the name of a part: one line, cut where it is too long. */
    static String name(String text) {
        String line = of(text).replaceAll("\\s+", " ").strip();
        return line.length() <= Part.MOST_NAME
                ? line
                : line.substring(0, Part.MOST_NAME - 1).strip() + "…";
    }
}
