package kinescribe.format.imu;

import java.nio.file.Path;
import java.util.Arrays;
import kinescribe.base.KinescribeException;
import kinescribe.job.JobContext;

/** A whole file of numbers between blanks, for files that are read beside others. */
final class NumberTable {
    private final int width;
    private double[] values = new double[256];
    private int size;

    private NumberTable(int width) {
        this.width = width;
    }

    /**
     * Reads a file.
     *
     * @throws KinescribeException if a row has another width or a cell is no number
     */
    static NumberTable read(Path file, int width, JobContext context) throws KinescribeException {
        NumberTable table = new NumberTable(width);
        TextRows.read(file, TextRows.Separator.BLANKS, context, table::take);
        return table;
    }

    private void take(TextRow row) throws KinescribeException {
        row.requireColumns(width);
        if (size + width > values.length) {
            values = Arrays.copyOf(values, Math.max(2 * values.length, size + width));
        }
        for (int c = 0; c < width; c++) {
            values[size++] = row.number(c);
        }
    }

    int rows() {
        return size / width;
    }

    double value(int row, int column) {
        return values[row * width + column];
    }
}
