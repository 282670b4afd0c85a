package kinescribe.format.imu;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import kinescribe.base.KinescribeException;
import kinescribe.format.imu.TextRows.Separator;

/** One row of a text file of numbers; {@link TextRows} fills it anew for each row. */
final class TextRow {
    private static final String HINT =
            "Download the file again, correct it with a text editor, or leave it out.";

    private final String file;
    private byte[] bytes = new byte[512];
    private int length;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int columns;
    private int line;

    TextRow(String file) {
        this.file = file;
    }

    /** How many cells the row has. */
    int columns() {
        return columns;
    }

    /** A cell's text. */
    String text(int column) {
        return new String(
                bytes, starts[column], ends[column] - starts[column], StandardCharsets.UTF_8);
    }

    /** A finite number. */
    double number(int column) throws KinescribeException {
        double value = numberOrNan(column);
        if (Double.isNaN(value)) {
            throw fault(column, "is empty where a number is needed");
        }
        return value;
    }

    /** A finite number, or NaN where the cell is empty or says NaN: missing. */
    double numberOrNan(int column) throws KinescribeException {
        int from = starts[column];
        int to = ends[column];
        if (from == to || isNan(from, to)) {
            return Double.NaN;
        }
        double value = PlainNumbers.parse(bytes, from, to);
        if (!Double.isFinite(value)) {
            throw fault(
                    column, "holds " + CsvTable.shown(text(column)) + ", which is not a number");
        }
        return value;
    }

    /** A whole number. */
    int integer(int column) throws KinescribeException {
        double value = number(column);
        if (value != Math.rint(value) || Math.abs(value) > Integer.MAX_VALUE) {
            throw fault(
                    column,
                    "holds " + CsvTable.shown(text(column)) + ", which is not a whole number");
        }
        return (int) value;
    }

    /** Refuses a row of another width. */
    void requireColumns(int expected) throws KinescribeException {
        if (columns != expected) {
            throw fault("the row has " + columns + " columns, but needs " + expected);
        }
    }

    KinescribeException fault(int column, String what) {
        return new KinescribeException(
                file + ", line " + line + ": column " + (column + 1) + " " + what + ".", HINT);
    }

    KinescribeException fault(String what) {
        return new KinescribeException(file + ", line " + line + ": " + what + ".", HINT);
    }

    void start(int ofLine) {
        line = ofLine;
        length = 0;
    }

    void append(byte b, int longest) throws KinescribeException {
        if (length == longest) {
            throw fault("the row is longer than " + longest + " characters, so it is no table");
        }
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * length);
        }
        bytes[length++] = b;
    }

    /** Finds the cells; false where the row is empty. */
    boolean split(Separator separator) {
        columns = 0;
        int from = 0;
        for (int i = 0; i <= length; i++) {
            boolean ends =
                    i == length
                            || (separator == Separator.COMMAS
                                    ? bytes[i] == ','
                                    : isBlank(bytes[i]));
            if (ends) {
                if (separator == Separator.COMMAS || i > from) {
                    cell(from, i);
                }
                from = i + 1;
            }
        }
        return columns > 1 || (columns == 1 && starts[0] < ends[0]);
    }

    private void cell(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(bytes[start])) {
            start++;
        }
        while (end > start && isBlank(bytes[end - 1])) {
            end--;
        }
        if (columns == starts.length) {
            starts = Arrays.copyOf(starts, 2 * columns);
            ends = Arrays.copyOf(ends, 2 * columns);
        }
        starts[columns] = start;
        ends[columns] = end;
        columns++;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t';
    }

    private boolean isNan(int from, int to) {
        return to - from == 3
                && (bytes[from] | 0x20) == 'n'
                && (bytes[from + 1] | 0x20) == 'a'
                && (bytes[from + 2] | 0x20) == 'n';
    }
}
