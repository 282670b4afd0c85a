package kinescribe.format.table;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How the text of a table becomes cells.
 *
 * @param encoding how bytes become characters
 * @param delimiter what stands between cells
 * @param decimalComma whether numbers have a comma for a point
 * @param comment what lines begin with that are no rows; empty where there are none
 * @param headerLines how many lines name the columns, 0 to {@value #MOST_HEADER_LINES}
 * @param headerCommented whether the header stands in a comment line
 */
public record TableLayout(
        Charset encoding,
        Delimiter delimiter,
        boolean decimalComma,
        String comment,
        int headerLines,
        boolean headerCommented) {

    /** Names, site, kind of value and unit may stand in lines of their own. */
    static final int MOST_HEADER_LINES = 4;

    /** Whether a line is no row: blank or a comment. */
    boolean isAside(String line) {
        return line.isBlank() || isComment(line);
    }

    /** Whether a line is a comment. */
    boolean isComment(String line) {
        return !comment.isEmpty() && line.stripLeading().startsWith(comment);
    }

    /** The cells of a line. */
    List<String> cells(String line) {
        return Cells.split(line, delimiter);
    }

    /** The cells of a line of the header, which may stand behind the comment's mark. */
    List<String> headerCells(String line) {
        String text = line.stripLeading();
        return cells(headerCommented && isComment(line) ? text.substring(comment.length()) : line);
    }

    /** The names of the columns from the header's lines: what stands above one another, joined. */
    static List<String> names(List<List<String>> header, int columns) {
        List<String> names = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            Set<String> parts = new LinkedHashSet<>();
            for (List<String> line : header) {
                if (c < line.size() && !line.get(c).isEmpty()) {
                    parts.add(line.get(c));
                }
            }
            names.add(parts.isEmpty() ? "column " + (c + 1) : String.join(" ", parts));
        }
        return names;
    }
}
