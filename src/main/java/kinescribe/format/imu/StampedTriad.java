package kinescribe.format.imu;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.job.JobContext;

/** Three channels of one sensor with time stamps of their own. */
final class StampedTriad {
    static final String TIME = "attr_time";

    private static final List<String> COLUMNS = List.of(TIME, "attr_x", "attr_y", "attr_z");
    private static final double MS = 1000;

    private double[] timeS = new double[64];
    private double[] values = new double[3 * timeS.length];
    private int size;
    private int dropped;

    private StampedTriad() {}

    /**
     * Reads a file of {@link RealWorldFormat}.
     *
     * @throws KinescribeException if columns are missing or a cell is no number
     */
    static StampedTriad read(InputStream in, String name, JobContext context)
            throws KinescribeException, IOException {
        StampedTriad triad = new StampedTriad();
        int[] columns = {-1, -1, -1, -1};
        TextRows.read(
                in,
                name,
                TextRows.Separator.COMMAS,
                context,
                row -> {
                    if (columns[0] < 0) {
                        header(row, columns);
                    } else {
                        triad.add(row, columns);
                    }
                });
        return triad;
    }

    private static void header(TextRow row, int[] columns) throws KinescribeException {
        List<String> names = new ArrayList<>();
        for (int c = 0; c < row.columns(); c++) {
            names.add(row.text(c));
        }
        for (int c = 0; c < columns.length; c++) {
            columns[c] = names.indexOf(COLUMNS.get(c));
            if (columns[c] < 0) {
                throw row.fault("the column " + COLUMNS.get(c) + " is missing");
            }
        }
    }

    private void add(TextRow row, int[] columns) throws KinescribeException {
        row.requireColumns(Math.max(row.columns(), Arrays.stream(columns).max().orElse(0) + 1));
        double stampS = row.number(columns[0]) / MS;
        if (size > 0 && stampS <= timeS[size - 1]) {
            dropped++;
            return;
        }
        if (size == timeS.length) {
            timeS = Arrays.copyOf(timeS, 2 * size);
            values = Arrays.copyOf(values, 6 * size);
        }
        timeS[size] = stampS;
        for (int c = 0; c < 3; c++) {
            values[3 * size + c] = row.numberOrNan(columns[1 + c]);
        }
        size++;
    }

    int samples() {
        return size;
    }

    double timeS(int i) {
        return timeS[i];
    }

    double value(int i, int axis) {
        return values[3 * i + axis];
    }

    /** Samples that were not later than the one before and were dropped. */
    int dropped() {
        return dropped;
    }

    /**
     * The values at a time, on a straight line between two samples no further apart than a gap
     * allows; NaN elsewhere.
     *
     * @param from the last sample known not to be later, 0 at first
     * @return the last sample that is not later, for the next call
     */
    int at(double time, double longestGapS, int from, double[] into, int offset) {
        int i = from;
        while (i + 1 < size && timeS[i + 1] <= time) {
            i++;
        }
        boolean exact = size > 0 && timeS[i] == time;
        boolean between =
                i + 1 < size && timeS[i] <= time && timeS[i + 1] - timeS[i] <= longestGapS;
        double share = between ? (time - timeS[i]) / (timeS[i + 1] - timeS[i]) : 0;
        for (int c = 0; c < 3; c++) {
            double here = exact || between ? values[3 * i + c] : Double.NaN;
            into[offset + c] = share > 0 ? here + share * (values[3 * (i + 1) + c] - here) : here;
        }
        return i;
    }
}
