package kinescribe.format.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The cells of a row and the numbers in them. */
final class Cells {
    /** What loggers write where they have no value. */
    private static final Set<String> MISSING =
            Set.of("", "nan", "na", "n/a", "null", "none", "-", "--");

    private static final Pattern DOT =
            Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
    private static final Pattern COMMA = Pattern.compile("[+-]?(\\d+,?\\d*|,\\d+)([eE][+-]?\\d+)?");
    private static final int SHOWN = 24;

    private Cells() {}

    /**
     * The cells of a line, stripped. Quoted cells may hold the delimiter, and a doubled quote is
     * one; a quote inside a bare cell is a character like any other.
     */
    static List<String> split(String line, Delimiter delimiter) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        boolean wasQuoted = false;
        String text = delimiter == Delimiter.BLANKS ? line.strip() : line;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append(c);
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && cell.toString().isBlank() && !wasQuoted) {
                cell.setLength(0);
                quoted = true;
                wasQuoted = true;
            } else if (delimiter.parts(c)) {
                if (delimiter != Delimiter.BLANKS || wasQuoted || cell.length() > 0) {
                    cells.add(cell.toString().strip());
                }
                cell.setLength(0);
                wasQuoted = false;
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }

    /** Whether a cell says that there is no value. */
    static boolean isMissing(String cell) {
        return cell.length() <= 4 && MISSING.contains(cell.toLowerCase(Locale.ROOT));
    }

    /** Whether a cell is a number with a decimal point or none. */
    static boolean isDotNumber(String cell) {
        return isShort(cell) && DOT.matcher(cell).matches();
    }

    /** Whether a cell is a number with a decimal comma or none. */
    static boolean isCommaNumber(String cell) {
        return isShort(cell) && COMMA.matcher(cell).matches();
    }

    /** The number in a cell; NaN where it is missing or no finite number. */
    static double number(String cell, boolean decimalComma) {
        if (!(decimalComma ? isCommaNumber(cell) : isDotNumber(cell))) {
            return Double.NaN;
        }
        double value = Double.parseDouble(decimalComma ? cell.replace(',', '.') : cell);
        return Double.isFinite(value) ? value : Double.NaN;
    }

    /** A cell's text in quotes, shortened, without what cannot be printed. */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder("\"");
        text.codePoints()
                .limit(SHOWN)
                .forEach(c -> shown.appendCodePoint(Character.isISOControl(c) ? '?' : c));
        return shown.append(text.length() > SHOWN ? "…\"" : "\"").toString();
    }

    /** No number has more characters; keeps patterns from working on what cannot be one. */
    private static boolean isShort(String cell) {
        return !cell.isEmpty() && cell.length() <= 60;
    }
}
