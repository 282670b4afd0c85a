package kinescribe.format.motion;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.format.FileFaults;
import kinescribe.job.JobContext;
import kinescribe.motion.Motion;

/** The one list of motion formats. What a file holds beats what its name says. */
public final class MotionFormats {
    /** How many bytes of a file's beginning {@link MotionFormat#recognise} gets at most. */
    public static final int HEAD_BYTES = 4096;

    private static final List<MotionFormat> ALL =
            List.of(
                    new BvhFormat(),
                    new AmcFormat(),
                    new C3dFormat(),
                    new NpzMotionFormat(),
                    new HumanMl3dFormat(),
                    new NpyMotionFormat(),
                    new CsvMotionFormat(),
                    new TrcFormat());

    private MotionFormats() {}

    /** All formats. */
    public static List<MotionFormat> all() {
        return ALL;
    }

    /** The file name endings of what can be read, without the dot, lower case. */
    public static List<String> readableExtensions() {
        return ALL.stream()
                .filter(MotionFormat::canRead)
                .flatMap(format -> format.extensions().stream())
                .distinct()
                .toList();
    }

    /**
     * The motion in a file, on the file's own skeleton, in metres with Y up; what the file does not
     * state is detected or assumed, and notices say so.
     *
     * @throws KinescribeException if the file cannot be read, is of no known kind, or is broken
     */
    public static Noticed<Motion> read(Path file, JobContext context) throws KinescribeException {
        return read(file, MotionReadOptions.NONE, context);
    }

    /**
     * As {@link #read(Path, JobContext)}, where a person has said something about the file.
     *
     * @throws KinescribeException if the file cannot be read, is of no known kind, or is broken
     */
    public static Noticed<Motion> read(Path file, MotionReadOptions options, JobContext context)
            throws KinescribeException {
        return examine(file, options, context).noticed();
    }

    /**
     * As {@link #read(Path, MotionReadOptions, JobContext)}, with the assumptions one by one, so
     * that a person can be asked about those that are unsure.
     *
     * @throws KinescribeException if the file cannot be read, is of no known kind, or is broken
     */
    public static MotionRead examine(Path file, MotionReadOptions options, JobContext context)
            throws KinescribeException {
        FileFaults.requireName(file);
        MotionFormat format = formatOf(file);
        if (!format.canRead()) {
            throw new KinescribeException(
                    "The file "
                            + FileFaults.name(file)
                            + " is "
                            + format.name()
                            + ", which can be written but not read.",
                    "Motions can be read from: " + list(MotionFormat::canRead) + ".");
        }
        return ReachUnit.doubted(format.read(file, options, context));
    }

    /**
     * Writes a motion in the format that the file's extension names, replacing the file.
     *
     * @throws KinescribeException if no format has that extension or the file cannot be written
     */
    public static void write(Motion motion, Path file) throws KinescribeException {
        writableAs(file).write(motion, file);
    }

    /**
     * The format that {@link #write} takes for a file name, so that a wrong name is found before a
     * motion is made.
     *
     * @throws KinescribeException if no format has that extension
     */
    public static MotionFormat writableAs(Path file) throws KinescribeException {
        FileFaults.requireName(file);
        return byExtension(FileFaults.name(file))
                .filter(MotionFormat::canWrite)
                .orElseThrow(
                        () ->
                                new KinescribeException(
                                        "No kind of motion file is written as \""
                                                + FileFaults.name(file)
                                                + "\".",
                                        "End the name in one of: "
                                                + list(MotionFormat::canWrite)
                                                + "."));
    }

    /**
     * Writes a motion as BVH with its rotations in an order of choice, replacing the file.
     *
     * @throws KinescribeException if the name does not end in .bvh or the file cannot be written
     */
    public static void writeBvh(Motion motion, EulerOrder order, Path file)
            throws KinescribeException {
        FileFaults.requireName(file);
        if (!FileFaults.name(file).toLowerCase(Locale.ROOT).endsWith(".bvh")) {
            throw new KinescribeException(
                    "Only BVH files have rotations in an order of choice, and \""
                            + FileFaults.name(file)
                            + "\" is none.",
                    "End the name in .bvh, or leave the order away.");
        }
        BvhFormat.write(motion, order, file);
    }

    private static MotionFormat formatOf(Path file) throws KinescribeException {
        if (Files.isDirectory(file)) {
            throw new KinescribeException(
                    file + " is a folder, not a motion file.", "Name one of the files in it.");
        }
        byte[] head = head(file);
        String name = FileFaults.name(file);
        if (head.length == 0) {
            throw new KinescribeException(
                    "The file " + name + " is empty.", "Copy or export it again.");
        }
        MotionFormat best = null;
        double bestConfidence = 0;
        for (MotionFormat format : ALL) {
            double confidence = format.recognise(head, name);
            if (confidence > bestConfidence) {
                best = format;
                bestConfidence = confidence;
            }
        }
        if (best != null) {
            return best;
        }
        // Broken beyond recognition: the named format says best what is wrong with it.
        Optional<MotionFormat> named = byExtension(name).filter(MotionFormat::canRead);
        if (named.isPresent()) {
            return named.get();
        }
        throw new KinescribeException(
                "The file " + name + " is of no known kind of motion file.",
                "Motions can be read from: " + list(MotionFormat::canRead) + ".");
    }

    private static byte[] head(Path file) throws KinescribeException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD_BYTES);
        } catch (IOException e) {
            throw FileFaults.cannotRead(file, e);
        }
    }

    private static Optional<MotionFormat> byExtension(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(f -> f.extensions().stream().anyMatch(e -> lower.endsWith("." + e)))
                .findFirst();
    }

    private static String list(Predicate<MotionFormat> which) {
        return ALL.stream()
                .filter(which)
                .map(f -> f.name() + " (." + f.extensions().get(0) + ")")
                .collect(Collectors.joining(", "));
    }
}
