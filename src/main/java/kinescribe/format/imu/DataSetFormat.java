package kinescribe.format.imu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.format.FileFaults;
import kinescribe.job.JobContext;

/** A published data set: a file or a folder of files of one layout, read one after the other. */
abstract class DataSetFormat extends RecordingFilesFormat {
    private static final double GIB = 1L << 30;

    private final Pattern fileName;
    private final Map<Integer, String> activities;
    private final List<DeviceSite> devices;

    /**
     * @param fileName what the names of the data set's files look like, in lower case
     * @param activities names of the activities by the data set's numbers for them
     * @param devices how its devices sat
     */
    DataSetFormat(
            String id,
            String name,
            String fileName,
            Map<Integer, String> activities,
            List<DeviceSite> devices) {
        super(id, name, ChosenFiles.DEEPEST);
        this.fileName = Pattern.compile(fileName);
        this.activities = activities;
        this.devices = devices;
    }

    @Override
    public final Noticed<RecordingSet> read(ChosenFiles there, JobContext context)
            throws KinescribeException {
        List<Path> files = files(there);
        requireMemory(there.chosen(), files);
        Reading reading = new Reading(activities);
        for (int i = 0; i < files.size(); i++) {
            context.checkCancelled();
            context.progress(i, files.size());
            read(files.get(i), reading, context);
        }
        if (reading.recordings().isEmpty()) {
            throw new KinescribeException(
                    "There are no recordings in " + there.chosen() + ".", "Choose another folder.");
        }
        Set<String> found =
                reading.recordings().stream()
                        .map(r -> r.source().site())
                        .collect(Collectors.toSet());
        return new Noticed<>(
                new RecordingSet(
                        id(),
                        reading.recordings(),
                        devices.stream().filter(d -> found.contains(d.site())).toList(),
                        Optional.empty()),
                reading.notices(name()));
    }

    @Override
    public final List<DeviceSite> devices() {
        return devices;
    }

    /** Reads one of the files. */
    abstract void read(Path file, Reading reading, JobContext context) throws KinescribeException;

    /** How many bytes the recordings take for each byte of the files; text takes less. */
    double memoryShare() {
        return 0.7;
    }

    @Override
    public final boolean isOurs(Path file) {
        return match(file).matches();
    }

    /** The parts of a file's name. */
    final Matcher match(Path file) {
        return fileName.matcher(FileFaults.name(file).toLowerCase(Locale.ROOT));
    }

    /** A part of the name of a file of this layout. */
    final String part(Path file, int group) {
        Matcher matcher = match(file);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Expected a file of " + name() + ", got " + file);
        }
        return String.valueOf(matcher.group(group));
    }

    /** The name of the folder a file lies in. */
    static String folderName(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? "" : FileFaults.name(folder);
    }

    private void requireMemory(Path fileOrFolder, List<Path> files) throws KinescribeException {
        double needed = 0;
        for (Path file : files) {
            try {
                needed += Files.size(file) * memoryShare();
            } catch (IOException e) {
                throw FileFaults.cannotRead(file, e);
            }
        }
        double there = Runtime.getRuntime().maxMemory();
        if (needed > 0.8 * there) {
            throw new KinescribeException(
                    String.format(
                            Locale.ROOT,
                            "The recordings in %s need about %.1f GB of memory, but the program"
                                    + " has %.1f GB.",
                            fileOrFolder,
                            needed / GIB,
                            there / GIB),
                    "Choose the folder or file of one person, or start the program with more"
                            + " memory (-Xmx).");
        }
    }
}
