package kinescribe.format.imu;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.format.FileFaults;
import kinescribe.job.JobContext;
import kinescribe.routine.SaidWindow;

/** Reads the table of predictions that "model run" writes. */
public final class PredictionsCsv {
    private static final String HINT = "Give a table that \"model run --out\" wrote.";

    private PredictionsCsv() {}

    /**
     * What was said of each recording, by its subject, trial and site with commas between.
     *
     * @throws KinescribeException if the file is no such table
     */
    public static Map<String, List<SaidWindow>> read(Path file, JobContext context)
            throws KinescribeException {
        List<String> header = CsvTable.header(file);
        int start = column(header, "start_s", file);
        int end = column(header, "end_s", file);
        int label = column(header, "label", file);
        List<Integer> named =
                List.of(
                        column(header, "subject", file),
                        column(header, "trial", file),
                        column(header, "site", file));
        Map<String, List<SaidWindow>> all = new LinkedHashMap<>();
        CsvTable.read(
                file,
                context,
                row -> {
                    String activity = row.text(label);
                    double from = row.number(start);
                    double to = row.number(end);
                    if (activity.isEmpty() || !(to > from)) {
                        throw row.fault(label, "tells no activity from one time to a later one");
                    }
                    int own = header.indexOf("p_" + activity);
                    double probability = own < 0 ? Double.NaN : row.numberOrNan(own);
                    all.computeIfAbsent(
                                    String.join(", ", named.stream().map(row::text).toList()),
                                    name -> new ArrayList<>())
                            .add(new SaidWindow(from, to, activity, probability));
                });
        return all;
    }

    private static int column(List<String> header, String name, Path file)
            throws KinescribeException {
        int at = header.indexOf(name);
        if (at < 0) {
            throw new KinescribeException(
                    FileFaults.name(file) + ", line 1: there is no column \"" + name + "\".", HINT);
        }
        return at;
    }
}
