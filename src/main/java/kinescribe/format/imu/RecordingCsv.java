package kinescribe.format.imu;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kinescribe.base.KinescribeException;
import kinescribe.format.WholeFiles;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Recording;

/** Writes recordings as CSV in our own layout, which {@link RecordingFormats} reads. */
public final class RecordingCsv {
    private static final double DECIMALS = 1e6;

    private RecordingCsv() {}

    /**
     * Writes recordings that were made together: {@code time_s}, then {@code SITE.acc_x_mps2} … of
     * each, then {@code label} if any of them is labelled. Six decimals; missing values are empty.
     *
     * @param recordings at least one; all with the same sample times and different sites
     * @throws IllegalArgumentException if there are none, or times or sites do not fit together
     * @throws KinescribeException if the file cannot be written
     */
    public static void write(List<Recording> recordings, Path file) throws KinescribeException {
        checkTogether(recordings);
        WholeFiles.replaceText(file, out -> write(recordings, out));
    }

    private static void write(List<Recording> recordings, Writer out) throws IOException {
        boolean labelled = recordings.stream().anyMatch(r -> !r.labels().isEmpty());
        out.write("time_s");
        for (Recording recording : recordings) {
            for (ImuChannel channel : recording.channels()) {
                out.write("," + cell(recording.source().site() + "." + channel.columnName()));
            }
        }
        out.write(labelled ? ",label\n" : "\n");
        Recording first = recordings.get(0);
        for (int i = 0; i < first.samples(); i++) {
            out.write(number(first.timeS(i)));
            for (Recording recording : recordings) {
                for (int c = 0; c < recording.channels().size(); c++) {
                    out.write("," + number(recording.value(i, c)));
                }
            }
            if (labelled) {
                out.write("," + cell(label(recordings, first.timeS(i))));
            }
            out.write("\n");
        }
    }

    private static String label(List<Recording> recordings, double timeS) {
        for (Recording recording : recordings) {
            String activity = recording.activityAt(timeS);
            if (activity != null) {
                return activity;
            }
        }
        return "";
    }

    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        double rounded = Math.rint(value * DECIMALS) / DECIMALS + 0.0;
        // Plain digits: spreadsheets take "1.0E-5" for text.
        return (Math.abs(rounded) >= 1e-3 && Math.abs(rounded) < 1e7) || rounded == 0
                ? Double.toString(rounded)
                : String.format(Locale.ROOT, "%.6f", value);
    }

    private static String cell(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private static void checkTogether(List<Recording> recordings) {
        if (recordings.isEmpty()) {
            throw new IllegalArgumentException("Expected at least one recording, got none");
        }
        List<String> sites = recordings.stream().map(r -> r.source().site()).toList();
        if (sites.stream().distinct().count() != sites.size()) {
            throw new IllegalArgumentException("Expected different sites, got " + sites);
        }
        for (Recording recording : recordings) {
            if (!Arrays.equals(recording.times(), recordings.get(0).times())) {
                throw new IllegalArgumentException(
                        "Expected equal sample times at all sites, got others at "
                                + recording.source().site());
            }
        }
    }
}
