package kinescribe.format.imu;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import kinescribe.base.KinescribeException;
import kinescribe.format.FileFaults;
import kinescribe.job.JobContext;

/**
 * Rows of a text file of numbers without quotes, one after the other and never all at once, so that
 * files of any length can be read. Empty rows are passed over. Every fault says file, line and
 * column, counted from 1.
 */
final class TextRows {
    /** What stands between the cells of a row. */
    enum Separator {
        /** One or more blanks or tabs. */
        BLANKS,
        /** One comma; blanks around a cell do not count; a semicolon ends a row as a line does. */
        COMMAS
    }

    /** What takes the rows. */
    @FunctionalInterface
    interface RowReader {
        /** Takes a row, which is valid only during the call. */
        void read(TextRow row) throws KinescribeException;
    }

    private static final int CANCEL_EVERY = 2000;
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_ROW = 1 << 16;

    private final InputStream in;
    private final Separator separator;
    private final TextRow row;
    private final byte[] buffer = new byte[BUFFER];
    private int filled;
    private int at;
    private int line = 1;

    private TextRows(InputStream in, String name, Separator separator) {
        this.in = in;
        this.separator = separator;
        this.row = new TextRow(name);
    }

    /** Gives every row of a file to a reader. */
    static void read(Path file, Separator separator, JobContext context, RowReader reader)
            throws KinescribeException {
        FileFaults.checkSize(file);
        try (InputStream in = Files.newInputStream(file)) {
            read(in, FileFaults.name(file), separator, context, reader);
        } catch (IOException e) {
            throw FileFaults.cannotRead(file, e);
        }
    }

    /**
     * Gives every row of a stream, which stays open, to a reader.
     *
     * @param name what faults call the file
     */
    static void read(
            InputStream in, String name, Separator separator, JobContext context, RowReader reader)
            throws KinescribeException, IOException {
        TextRows rows = new TextRows(in, name, separator);
        for (int i = 0; rows.next(); i++) {
            if (i % CANCEL_EVERY == 0) {
                context.checkCancelled();
            }
            reader.read(rows.row);
        }
    }

    /** How many cells the first row of a file has if it begins with a number; else 0. */
    static int columnsOfNumbers(Path file, Separator separator) throws KinescribeException {
        try (InputStream in = Files.newInputStream(file)) {
            TextRows rows = new TextRows(in, FileFaults.name(file), separator);
            return rows.next() && !Double.isNaN(PlainNumbers.parse(rows.row.text(0)))
                    ? rows.row.columns()
                    : 0;
        } catch (IOException e) {
            throw FileFaults.cannotRead(file, e);
        }
    }

    /**
     * Whether a file begins with a number and its first row has more than half of the columns
     * expected, so that it is that file, though perhaps a damaged one.
     */
    static boolean beginsAs(Path file, Separator separator, int columns)
            throws KinescribeException {
        return columnsOfNumbers(file, separator) > columns / 2;
    }

    /** Moves to the next row that is not empty; false at the end. */
    private boolean next() throws IOException, KinescribeException {
        while (true) {
            row.start(line);
            int c = read();
            if (c < 0) {
                return false;
            }
            while (c >= 0
                    && c != '\n'
                    && c != '\r'
                    && !(separator == Separator.COMMAS && c == ';')) {
                if (c == 0) {
                    throw row.fault("it is not text but binary data");
                }
                row.append((byte) c, LONGEST_ROW);
                c = read();
            }
            line += c == '\n' ? 1 : 0;
            if (row.split(separator)) {
                return true;
            }
        }
    }

    private int read() throws IOException {
        if (at == filled) {
            at = 0;
            filled = in.read(buffer);
            if (filled <= 0) {
                filled = 0;
                return -1;
            }
        }
        return buffer[at++] & 0xff;
    }
}
