package kinescribe.format.imu;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.base.Remedy;
import kinescribe.format.FileFaults;
import kinescribe.imu.AlikePeople;
import kinescribe.imu.check.RecordingDoubts;
import kinescribe.job.JobContext;

/** The one list of recording formats; the first that recognises a file or folder reads it. */
public final class RecordingFormats {
    /** Takes any table that says its units; its files may belong to a data set. */
    private static final CsvRecordingFormat ANY_TABLE = new CsvRecordingFormat();

    private static final List<RecordingFormat> ALL =
            List.of(
                    new GeotecFormat(),
                    new Pamap2Format(),
                    new UscHadFormat(),
                    new RealWorldFormat(),
                    new UciHarFormat(),
                    new HaptFormat(),
                    new MotionSenseFormat(),
                    new MhealthFormat(),
                    new WisdmFormat(),
                    new OpportunityFormat(),
                    new SisFallFormat(),
                    new DaphnetFormat(),
                    new UtdMhadFormat(),
                    new BroadFormat(),
                    ANY_TABLE);

    private RecordingFormats() {}

    /** All formats. */
    static List<RecordingFormat> all() {
        return ALL;
    }

    /** The data sets that tell where their devices sat. */
    public static List<WornDevices> withDevices() {
        return ALL.stream()
                .filter(format -> !format.devices().isEmpty())
                .map(format -> new WornDevices(format.id(), format.name(), format.devices()))
                .toList();
    }

    /**
     * Where the devices of a data set sat.
     *
     * @param id the format's id
     * @throws KinescribeException if there is none that tells
     */
    public static List<DeviceSite> devices(String id) throws KinescribeException {
        return withDevices().stream()
                .filter(worn -> worn.id().equals(id))
                .findFirst()
                .map(WornDevices::devices)
                .orElseThrow(
                        () ->
                                new KinescribeException(
                                        "Where the devices of \"" + id + "\" sat is not known.",
                                        "Choose from: "
                                                + withDevices().stream()
                                                        .map(WornDevices::id)
                                                        .collect(Collectors.joining(", "))
                                                + "."));
    }

    /** Whether one of the formats recognises a file or folder. */
    public static boolean recognises(Path fileOrFolder) throws KinescribeException {
        return recognised(files(fileOrFolder)).isPresent();
    }

    /**
     * Whether a file or folder is in a format that says itself what it holds: of plain CSV only
     * what states its units.
     *
     * @throws KinescribeException if a folder cannot be looked into
     */
    public static boolean knows(Path fileOrFolder) throws KinescribeException {
        ChosenFiles there = files(fileOrFolder);
        Optional<RecordingFormat> format = recognised(there);
        return format.isPresent()
                && (!format.get().equals(ANY_TABLE) || ANY_TABLE.isDescribed(there));
    }

    /**
     * Whether a file or folder is plain CSV that states its units.
     *
     * @throws KinescribeException if a folder cannot be looked into
     */
    public static boolean isDescribedTable(Path fileOrFolder) throws KinescribeException {
        ChosenFiles there = files(fileOrFolder);
        return recognised(there).filter(ANY_TABLE::equals).isPresent()
                && ANY_TABLE.isDescribed(there);
    }

    /**
     * The recordings in a file or folder.
     *
     * @throws KinescribeException if there is nothing, nothing known, or something broken
     */
    public static Noticed<RecordingSet> read(Path fileOrFolder, JobContext context)
            throws KinescribeException {
        FileFaults.requireName(fileOrFolder);
        if (!Files.exists(fileOrFolder)) {
            throw new KinescribeException(
                    "There is no file or folder " + fileOrFolder + ".", "Check the name.");
        }
        ChosenFiles there = files(fileOrFolder);
        List<RecordingFormat> found = new ArrayList<>();
        for (RecordingFormat format : ALL) {
            context.checkCancelled();
            if ((found.isEmpty() || !format.equals(ANY_TABLE)) && format.recognise(there)) {
                found.add(format);
            }
        }
        if (!found.isEmpty()) {
            RecordingFormat format = found.get(0);
            return withRest(
                    withDoubts(format.read(there, context), format, context), fileOrFolder, found);
        }
        throw new KinescribeException(
                Files.isDirectory(fileOrFolder)
                        ? "The folder " + fileOrFolder + " has no recordings of a known kind."
                        : "The file " + fileOrFolder + " is no recording of a known kind.",
                "Known are: "
                        + ALL.stream().map(RecordingFormat::name).collect(Collectors.joining("; "))
                        + ". Other tables are read with \"data import\"; \"data guess\" tells how.");
    }

    /**
     * How our own signals came about, as the description beside their file says.
     *
     * @return maps, lists, texts and numbers; empty where no description says so
     * @throws KinescribeException if the description cannot be read
     */
    public static Optional<Object> making(Path file) throws KinescribeException {
        return RecordingSidecar.making(file);
    }

    private static Optional<RecordingFormat> recognised(ChosenFiles there)
            throws KinescribeException {
        for (RecordingFormat format : ALL) {
            if (format.recognise(there)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    private static ChosenFiles files(Path fileOrFolder) {
        return new ChosenFiles(
                fileOrFolder, file -> ALL.stream().anyMatch(format -> format.isOurs(file)));
    }

    /** The recordings, and what speaks against their numbers and names. */
    private static Noticed<RecordingSet> withDoubts(
            Noticed<RecordingSet> read, RecordingFormat format, JobContext context)
            throws KinescribeException {
        List<Notice> notices = new ArrayList<>(read.notices());
        notices.addAll(
                RecordingDoubts.of(
                        read.value().recordings(),
                        format.equals(ANY_TABLE) ? Remedy.TABLE_UNITS : Remedy.DATA_SET,
                        context));
        notices.addAll(AlikePeople.in(read.value().recordings()).notices());
        return new Noticed<>(read.value(), notices);
    }

    /** The recordings, and a notice that there are others beside them. */
    private static Noticed<RecordingSet> withRest(
            Noticed<RecordingSet> read, Path folder, List<RecordingFormat> found) {
        if (found.size() == 1) {
            return read;
        }
        List<Notice> notices = new ArrayList<>(read.notices());
        notices.add(
                Notice.warning(
                        "Of the data sets in "
                                + FileFaults.name(folder)
                                + " only the first was read: "
                                + found.stream()
                                        .map(RecordingFormat::name)
                                        .collect(Collectors.joining("; "))
                                + ". Choose the others' own folders to read them."));
        return new Noticed<>(read.value(), notices);
    }
}
