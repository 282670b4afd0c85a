package kinescribe.format.motion;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.format.FileFaults;
import kinescribe.job.JobContext;

/** Reads TRC files; see {@link TrcFormat}. */
final class TrcReader {
    private static final int CANCEL_EVERY = 64;
    private static final double GREATEST_RATE_HZ = 1e5;
    private static final int MOST_POINTS = 10_000;

    private final Path file;
    private final BufferedReader in;
    private int line;
    private Optional<LengthUnit> unit = Optional.empty();
    private Optional<UpAxis> up = Optional.empty();
    private Optional<Double> announced = Optional.empty();

    private TrcReader(Path file, BufferedReader in) {
        this.file = file;
        this.in = in;
    }

    static MotionRead read(Path file, MotionReadOptions options, JobContext context)
            throws KinescribeException {
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            TrcReader reader = new TrcReader(file, in);
            PointTrack points = reader.points(context);
            return reader.told(
                    new PointBody(FileFaults.name(file), options)
                            .read(points, new PointFrame(reader.unit, reader.up, UpAxis.Y)),
                    points.frames());
        } catch (IOException e) {
            throw FileFaults.cannotRead(file, e);
        }
    }

    /** With a warning if the header announces another number of frames, as in a file cut short. */
    private MotionRead told(MotionRead read, int frames) {
        if (announced.isEmpty() || announced.get() == frames) {
            return read;
        }
        return read.with(
                Notice.warning(
                        String.format(
                                Locale.ROOT,
                                "%s: the header announces %.0f frames and there are %d; the file"
                                        + " may be cut short.",
                                FileFaults.name(file),
                                announced.get(),
                                frames)));
    }

    private PointTrack points(JobContext context) throws IOException, KinescribeException {
        if (next("the header").endsWith(TrcFormat.OWN_MARK)) {
            up = Optional.of(UpAxis.Y);
        }
        String[] keys = next("the header").strip().split("\\s+");
        String[] values = next("the header").strip().split("\\s+");
        double rateHz = number(value(keys, values, "DataRate"), "DataRate");
        if (!(rateHz > 0 && rateHz <= GREATEST_RATE_HZ)) {
            throw fault("the DataRate is " + rateHz + " Hz");
        }
        unit = LengthUnit.known(value(keys, values, "Units"));
        double count = number(value(keys, values, "NumMarkers"), "NumMarkers");
        if (!(count >= 1 && count <= MOST_POINTS && count == Math.rint(count))) {
            throw fault("NumMarkers is " + count + ", expected 1 … " + MOST_POINTS);
        }
        if (Arrays.stream(keys).anyMatch("NumFrames"::equalsIgnoreCase)) {
            announced = Optional.of(number(value(keys, values, "NumFrames"), "NumFrames"));
        }
        List<String> labels = labels(next("the labels"), (int) count);
        next("the columns' names");
        List<double[]> frames = new ArrayList<>();
        for (String text = in.readLine(); text != null; text = in.readLine()) {
            line++;
            if (!text.isBlank()) {
                if (frames.size() % CANCEL_EVERY == 0) {
                    context.checkCancelled();
                }
                frames.add(frame(text, labels.size()));
            }
        }
        if (frames.isEmpty()) {
            throw fault("the file has no frames");
        }
        double[] positions = new double[frames.size() * labels.size() * 3];
        for (int f = 0; f < frames.size(); f++) {
            double[] frame = frames.get(f);
            System.arraycopy(frame, 0, positions, f * frame.length, frame.length);
        }
        return new PointTrack(labels, rateHz, positions);
    }

    /** Labels stand over the first of their three columns. */
    private List<String> labels(String text, int count) throws KinescribeException {
        String[] cells = text.split("\t", -1);
        List<String> labels =
                Arrays.stream(cells)
                        .skip(2)
                        .map(String::strip)
                        .filter(cell -> !cell.isEmpty())
                        .toList();
        if (labels.size() != count) {
            throw fault(
                    "NumMarkers announces "
                            + count
                            + " points and there are labels of "
                            + labels.size());
        }
        return labels;
    }

    /** Three numbers a point; blank cells, also missing at the line's end, are missing points. */
    private double[] frame(String text, int points) throws KinescribeException {
        String[] cells = text.split("\t", -1);
        if (cells.length > 2 + points * 3) {
            for (int i = 2 + points * 3; i < cells.length; i++) {
                if (!cells[i].isBlank()) {
                    throw fault(
                            "the frame has more than "
                                    + (2 + points * 3)
                                    + " cells, that is three"
                                    + " for each of "
                                    + points
                                    + " points");
                }
            }
        }
        double[] values = new double[points * 3];
        Arrays.fill(values, Double.NaN);
        for (int p = 0; p < points; p++) {
            boolean whole = true;
            for (int i = 0; i < 3; i++) {
                int cell = 2 + p * 3 + i;
                boolean there = cell < cells.length && !cells[cell].isBlank();
                whole &= there;
                if (there) {
                    values[p * 3 + i] = coordinate(cells[cell].strip(), cell + 1);
                }
            }
            if (!whole || Double.isNaN(values[p * 3] + values[p * 3 + 1] + values[p * 3 + 2])) {
                Arrays.fill(values, p * 3, p * 3 + 3, Double.NaN);
            }
        }
        return values;
    }

    private double coordinate(String cell, int column) throws KinescribeException {
        return cell.equalsIgnoreCase("nan") ? Double.NaN : number(cell, "cell " + column);
    }

    private double number(String text, String what) throws KinescribeException {
        try {
            double value = Double.parseDouble(text);
            if (Math.abs(value) <= Coordinates.GREATEST) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw fault("expected a number in " + what + ", found " + BvhScanner.shown(text));
        }
        throw fault("the number in " + what + " is too large");
    }

    private String value(String[] keys, String[] values, String key) throws KinescribeException {
        for (int i = 0; i < Math.min(keys.length, values.length); i++) {
            if (keys[i].equalsIgnoreCase(key)) {
                return values[i];
            }
        }
        throw fault("the header has no " + key);
    }

    private String next(String what) throws IOException, KinescribeException {
        String text = in.readLine();
        line++;
        if (text == null) {
            throw fault("the file ends before " + what);
        }
        return text;
    }

    private KinescribeException fault(String what) {
        return new KinescribeException(
                String.format(Locale.ROOT, "%s, line %d: %s.", FileFaults.name(file), line, what),
                "Export the file again, or correct it there with a text editor.");
    }
}
