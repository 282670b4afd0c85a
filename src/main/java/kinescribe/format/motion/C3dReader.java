package kinescribe.format.motion;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kinescribe.base.KinescribeException;
import kinescribe.format.FileFaults;
import kinescribe.job.JobContext;
import org.jspecify.annotations.Nullable;

/** Reads the points of a C3D file; see {@link C3dFormat}. */
final class C3dReader {
    private static final int CANCEL_EVERY = 64;
    private static final int WORD = 2;
    private static final double GREATEST_RATE_HZ = 1e5;

    private final String fileName;
    private final C3dBytes in;
    private final C3dParameters parameters;

    C3dReader(Path file, byte[] bytes) throws KinescribeException {
        this.fileName = FileFaults.name(file);
        try {
            int start = (Math.max(1, bytes[0] & 0xff) - 1) * C3dBytes.BLOCK;
            this.in = new C3dBytes(bytes, bytes[start + 3] & 0xff);
            this.parameters = new C3dParameters(in, start);
        } catch (IndexOutOfBoundsException e) {
            throw damaged("its parameters are cut short", e);
        }
    }

    /** The unit that the file states, if it does and it is a known one. */
    Optional<LengthUnit> unit() {
        return parameters.texts("POINT:UNITS").stream().findFirst().flatMap(LengthUnit::known);
    }

    /**
     * The axis that the file puts up on a screen ({@code POINT:Y_SCREEN}); Z where it names none of
     * ours, as most capture programs have it.
     */
    UpAxis usualUp() {
        return parameters.texts("POINT:Y_SCREEN").stream()
                .findFirst()
                .filter(axis -> axis.strip().toUpperCase(Locale.ROOT).matches("\\+?Y"))
                .map(axis -> UpAxis.Y)
                .orElse(UpAxis.Z);
    }

    /** The points; those whose residual is negative are missing. */
    PointTrack points(JobContext context) throws KinescribeException {
        int points = (int) Math.round(parameters.number("POINT:USED").orElse(header(2)));
        double scale = parameters.number("POINT:SCALE").orElseGet(() -> in.real(6 * WORD));
        double rateHz = parameters.number("POINT:RATE").orElseGet(() -> in.real(10 * WORD));
        if (points == 0) {
            throw damaged("it holds no points, only other signals", null);
        }
        if (!(rateHz > 0 && rateHz <= GREATEST_RATE_HZ)) {
            throw damaged("its frame rate is " + rateHz + " Hz", null);
        }
        // A positive scale means scaled integers, a negative one numbers as they are.
        boolean reals = scale < 0;
        int size = reals ? 4 : 2;
        int block = (int) Math.round(parameters.number("POINT:DATA_START").orElse(header(9)));
        int start = (Math.max(1, block) - 1) * C3dBytes.BLOCK;
        int width = (points * 4 + (int) header(3)) * size;
        int frames = frames(start, width);
        double[] positions = new double[frames * points * 3];
        for (int f = 0; f < frames; f++) {
            if (f % CANCEL_EVERY == 0) {
                context.checkCancelled();
                context.progress(f, frames);
            }
            for (int p = 0; p < points; p++) {
                int at = start + f * width + p * 4 * size;
                for (int i = 0; i < 3; i++) {
                    double value = reals ? in.real(at + 4 * i) : in.int16(at + 2 * i) * scale;
                    positions[(f * points + p) * 3 + i] =
                            isMissing(at, reals) ? Double.NaN : checked(value, p, f);
                }
            }
        }
        return new PointTrack(labels(points), rateHz, positions);
    }

    private double checked(double value, int point, int frame) throws KinescribeException {
        if (Math.abs(value) <= Coordinates.GREATEST) {
            return value;
        }
        throw damaged(
                String.format(
                        Locale.ROOT,
                        "point %d of frame %d is at %.3g; the largest is %.0e",
                        point + 1,
                        frame + 1,
                        value,
                        Coordinates.GREATEST),
                null);
    }

    private boolean isMissing(int at, boolean reals) {
        double word = reals ? in.real(at + 12) : in.int16(at + 6);
        boolean finite =
                !reals
                        || (Double.isFinite(in.real(at))
                                && Double.isFinite(in.real(at + 4))
                                && Double.isFinite(in.real(at + 8)));
        return !finite || word < 0;
    }

    /**
     * How many frames there are. The header counts to 65,535 only; longer recordings have {@code
     * TRIAL:ACTUAL_START_FIELD} and {@code ACTUAL_END_FIELD}, two words each with the low one
     * first.
     */
    private int frames(int start, int width) throws KinescribeException {
        double first = header(4);
        double last = header(5);
        Optional<double[]> begin = parameters.numbers("TRIAL:ACTUAL_START_FIELD");
        Optional<double[]> end = parameters.numbers("TRIAL:ACTUAL_END_FIELD");
        if (begin.isPresent() && end.isPresent()) {
            first = field(begin.get());
            last = field(end.get());
        }
        double frames = last - first + 1;
        if (!(frames >= 1)) {
            throw damaged("it holds no frames", null);
        }
        double there = Math.floor((in.size() - start) / (double) width);
        if (frames > there) {
            throw damaged(
                    String.format(
                            Locale.ROOT,
                            "it announces %.0f frames and has the bytes of %.0f",
                            frames,
                            Math.max(0, there)),
                    null);
        }
        return (int) frames;
    }

    private static double field(double[] words) {
        return words.length > 1 ? words[0] + 65536 * words[1] : words[0];
    }

    /** Labels go on in LABELS2, LABELS3 … since an array here has at most 255 entries. */
    private List<String> labels(int points) {
        List<String> labels = new ArrayList<>(parameters.texts("POINT:LABELS"));
        for (int i = 2; labels.size() < points; i++) {
            List<String> more = parameters.texts("POINT:LABELS" + i);
            if (more.isEmpty()) {
                break;
            }
            labels.addAll(more);
        }
        while (labels.size() < points) {
            labels.add("point " + (labels.size() + 1));
        }
        return List.copyOf(labels.subList(0, points));
    }

    private double header(int word) {
        return in.uint16((word - 1) * WORD);
    }

    private KinescribeException damaged(String what, @Nullable Throwable cause) {
        return new KinescribeException(
                "The file " + fileName + " cannot be used: " + what + ".",
                "Copy or export it again.",
                cause);
    }
}
