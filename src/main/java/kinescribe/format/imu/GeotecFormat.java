package kinescribe.format.imu;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.format.FileFaults;
import kinescribe.imu.ActivitySequence;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;

/**
 * The smartphone and smartwatch data set of the GEOTEC group (Matey-Sanz, Casteleyn and Granell
 * 2023, Data in Brief): {@code DATA/sXX/sXX_YY_sp.csv} for the phone in the pocket and {@code …_sw}
 * for the watch, where XX is the subject and YY the execution; m/s², rad/s, Unix milliseconds.
 * Samples of one millisecond are averaged; the rate is one over the median step. Time starts at the
 * phone's or watch's own first sample.
 *
 * <p>How the devices sat is told by {@link GeotecDevices}.
 */
final class GeotecFormat extends RecordingFilesFormat {
    private static final Pattern FILE = Pattern.compile("(s\\d+)_(\\d+)_(sp|sw)\\.csv");
    private static final String AHEAD = "A person walks straight ahead.";
    private static final String ROUND = "A person turns around while walking.";
    private static final List<String> COLUMNS =
            List.of("x_acc", "y_acc", "z_acc", "x_gyro", "y_gyro", "z_gyro", "timestamp", "label");

    /**
     * The order is that of the data set's description, a timed up and go: a walk to a mark, half a
     * turn, the walk back, half a turn before the chair. The seconds are medians over what s01 to
     * s12 did, as labelled; nobody else was looked at. Their labels of turns hold five sixths of
     * each half turn; on a minimum-jerk course the rest takes 0.4 s before and after.
     */
    private static final ActivitySequence SEQUENCE =
            new ActivitySequence(
                    List.of(
                            new ActivitySequence.Stage("SEATED", 0.8),
                            new ActivitySequence.Stage("STANDING_UP", 1.3),
                            new ActivitySequence.Stage("WALKING", 2.4, AHEAD, 0),
                            new ActivitySequence.Stage("TURNING", 1.1, ROUND, 0.4),
                            new ActivitySequence.Stage("WALKING", 2.4, AHEAD, 0),
                            new ActivitySequence.Stage("TURNING", 1.1, ROUND, 0.4),
                            new ActivitySequence.Stage("SITTING_DOWN", 1.5),
                            new ActivitySequence.Stage("SEATED", 0.8)));

    private static final int TIME = 6;
    private static final int LABEL = 7;
    private static final Set<String> LABELS =
            Set.of("SEATED", "STANDING_UP", "WALKING", "TURNING", "SITTING_DOWN");
    private static final double MS = 1000;
    private static final int DEEPEST = 2;

    GeotecFormat() {
        super("geotec", "GEOTEC phone and watch folder (sXX/sXX_YY_sp.csv, …_sw.csv)", DEEPEST);
    }

    @Override
    public List<DeviceSite> devices() {
        return GeotecDevices.usual();
    }

    @Override
    public Noticed<RecordingSet> read(ChosenFiles there, JobContext context)
            throws KinescribeException {
        List<Path> files = files(there);
        List<Recording> recordings = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        Set<String> unknown = new TreeSet<>();
        int averaged = 0;
        int dropped = 0;
        for (int i = 0; i < files.size(); i++) {
            context.checkCancelled();
            context.progress(i, files.size());
            SampleSeries series = new SampleSeries(ImuChannel.SIX_AXIS.size());
            readFile(files.get(i), series, unknown, context);
            recordings.add(
                    series.recording(
                            source(files.get(i)),
                            ImuChannel.SIX_AXIS,
                            FileFaults.name(files.get(i))));
            averaged += series.duplicates();
            dropped += series.backwards();
        }
        notices.addAll(
                SampleSeries.notices("GEOTEC data, " + files.size() + " files", averaged, dropped));
        if (!unknown.isEmpty()) {
            notices.add(
                    Notice.warning(
                            "The data have labels that the data set does not describe: "
                                    + String.join(", ", unknown)
                                    + "; a file may be cut short."));
        }
        List<DeviceSite> sites =
                GeotecDevices.sites(
                        recordings, dataFolder(there.chosen()).resolve("executions_info.csv"));
        return new Noticed<>(
                new RecordingSet(id(), recordings, sites, Optional.of(SEQUENCE)), notices);
    }

    private static void readFile(
            Path file, SampleSeries series, Set<String> unknown, JobContext context)
            throws KinescribeException {
        List<String> header = CsvTable.header(file);
        if (!header.isEmpty() && !header.equals(COLUMNS)) {
            List<String> missing = COLUMNS.stream().filter(c -> !header.contains(c)).toList();
            throw new KinescribeException(
                    FileFaults.name(file)
                            + ", line 1: "
                            + (missing.isEmpty()
                                    ? "the columns are in another order or there are others too"
                                    : "the columns " + String.join(", ", missing) + " are missing")
                            + ".",
                    "Expected: " + String.join(",", COLUMNS) + ".");
        }
        double[] sample = new double[ImuChannel.SIX_AXIS.size()];
        double[] first = {Double.NaN};
        CsvTable.read(
                file,
                context,
                row -> {
                    for (int c = 0; c < sample.length; c++) {
                        sample[c] = row.number(c);
                    }
                    double stamp = row.number(TIME);
                    first[0] = Double.isNaN(first[0]) ? stamp : first[0];
                    String label = row.text(LABEL);
                    if (label.isEmpty()) {
                        throw row.fault(LABEL, "is empty where an activity is needed");
                    }
                    if (!LABELS.contains(label)) {
                        unknown.add(CsvTable.shown(label));
                    }
                    series.add((stamp - first[0]) / MS, sample, label);
                });
    }

    private static Recording.Source source(Path file) {
        Matcher name = matcher(file);
        if (!name.matches()) {
            throw new IllegalArgumentException("Expected sXX_YY_sp.csv or _sw.csv, got " + file);
        }
        return new Recording.Source(
                name.group(1),
                name.group(1) + "_" + name.group(2),
                name.group(3).equals("sp") ? GeotecDevices.PHONE : GeotecDevices.WATCH,
                Origin.REAL);
    }

    private static Matcher matcher(Path file) {
        return FILE.matcher(FileFaults.name(file).toLowerCase(Locale.ROOT));
    }

    @Override
    Path dataFolder(Path chosen) {
        Path inner = chosen.resolve("DATA");
        return Files.isDirectory(inner) ? inner : chosen;
    }

    @Override
    public boolean isOurs(Path file) {
        return matcher(file).matches();
    }
}
