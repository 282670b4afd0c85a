package kinescribe.format.imu;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kinescribe.base.KinescribeException;
import kinescribe.format.WholeFiles;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;

/** Writes recordings as CSV in our own layout, which {@link RecordingFormats} reads. */
public final class RecordingCsv {
    private static final double DECIMALS = 1e6;

    private RecordingCsv() {}

    /**
     * Writes recordings that were made together: {@code time_s}, then {@code SITE.acc_x_mps2} … of
     * each, then {@code label} if any of them is labelled, then {@code simulated}, which is 1 in
     * every row, if they are simulated. Six decimals; missing values are empty. Subject, trial and
     * origin of each go into a description beside it, called as the file with {@code .meta.json}
     * added, unless the file is none, such as {@code /dev/stdout}.
     *
     * @param recordings at least one; all with the same sample times and different sites, and
     *     either all simulated or none
     * @param making how they came about, for the description: maps, lists, texts and numbers
     * @throws IllegalArgumentException if there are none, or times or sites do not fit together
     * @throws KinescribeException if a file cannot be written
     */
    public static void write(List<Recording> recordings, Map<String, Object> making, Path file)
            throws KinescribeException {
        checkTogether(recordings);
        WholeFiles.replaceText(file, out -> write(recordings, false, out));
        if (Files.isRegularFile(file)) {
            RecordingSidecar.write(recordings, making, file);
        }
    }

    /**
     * Writes one file that says itself what it is: as {@link #write}, with the columns {@code
     * subject}, {@code trial} and {@code origin} before the last one and nothing beside it.
     *
     * @param recordings at least one; all with the same sample times, subject, trial and origin,
     *     and different sites
     * @throws IllegalArgumentException if there are none or they do not fit together
     * @throws KinescribeException if the file cannot be written
     */
    public static void writeWithSources(List<Recording> recordings, Path file)
            throws KinescribeException {
        checkTogether(recordings);
        if (recordings.stream().map(RecordingCsv::sourceCells).distinct().count() > 1) {
            throw new IllegalArgumentException(
                    "Expected recordings of one subject, trial and origin, got several");
        }
        WholeFiles.replaceText(file, out -> write(recordings, true, out));
    }

    private static void write(List<Recording> recordings, boolean withSources, Writer out)
            throws IOException {
        boolean labelled = recordings.stream().anyMatch(r -> !r.labels().isEmpty());
        out.write("time_s");
        for (Recording recording : recordings) {
            for (ImuChannel channel : recording.channels()) {
                out.write("," + cell(recording.source().site() + "." + channel.columnName()));
            }
        }
        out.write(labelled ? ",label" : "");
        Recording first = recordings.get(0);
        Origin origin = first.source().origin();
        out.write(withSources ? ",subject,trial,origin" : "");
        out.write(origin.isSimulated() ? "," + SimulatedMark.COLUMN + "\n" : "\n");
        String end =
                (withSources ? sourceCells(first) : "")
                        + (origin.isSimulated() ? "," + SimulatedMark.cell(origin) : "")
                        + "\n";
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
            out.write(end);
        }
    }

    private static String sourceCells(Recording recording) {
        Recording.Source source = recording.source();
        return Stream.of(source.subject(), source.trial(), source.origin().label())
                .map(text -> "," + cell(text))
                .collect(Collectors.joining());
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

    /** A number with six decimals in plain digits; empty for NaN. */
    static String number(double value) {
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
        if (recordings.stream().map(r -> r.source().origin().isSimulated()).distinct().count()
                > 1) {
            throw new IllegalArgumentException(
                    "Expected either simulated or measured recordings, got both");
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
