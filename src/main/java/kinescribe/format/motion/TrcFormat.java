package kinescribe.format.motion;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import kinescribe.base.KinescribeException;
import kinescribe.format.FileFaults;
import kinescribe.format.WholeFiles;
import kinescribe.job.JobContext;
import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;

/**
 * Marker tracks of OpenSim and Motion Analysis: a tab-separated header of five lines, then frame
 * number, time and X, Y, Z of every point; a blank cell is a missing point. The file does not state
 * which axis is up: OpenSim has Y so, capture programs often Z. Written in millimetres with Y up,
 * as OpenSim has it, with a mark that says so. What points that are read become, {@link PointBody}
 * says.
 */
final class TrcFormat extends WritableFormat {
    /**
     * Ends the first line of files that are written here, which other programs do not read beyond
     * the file's name.
     */
    static final String OWN_MARK = "\tKinescribe, Y up";

    private static final double MM = 1000;

    TrcFormat() {
        super("trc", "Marker tracks");
    }

    @Override
    public double recognise(byte[] head, String fileName) {
        return new String(head, StandardCharsets.UTF_8).startsWith("PathFileType") ? 1 : 0;
    }

    @Override
    public MotionRead read(Path file, MotionReadOptions options, JobContext context)
            throws KinescribeException {
        return TrcReader.read(file, options, context);
    }

    @Override
    public void write(Motion motion, Path file) throws KinescribeException {
        PoseTrack poses = PoseTrack.of(motion);
        WholeFiles.replaceText(file, out -> write(poses, FileFaults.name(file), out));
    }

    private static void write(PoseTrack poses, String fileName, Writer out) throws IOException {
        Motion motion = poses.motion();
        List<String> names = motion.skeleton().names();
        String rate = String.format(Locale.ROOT, "%.6g", motion.rateHz());
        int frames = motion.frames();
        out.write("PathFileType\t4\t(X/Y/Z)\t" + fileName + OWN_MARK + "\n");
        out.write(
                "DataRate\tCameraRate\tNumFrames\tNumMarkers\tUnits\tOrigDataRate"
                        + "\tOrigDataStartFrame\tOrigNumFrames\n");
        out.write(
                String.join(
                                "\t",
                                rate,
                                rate,
                                String.valueOf(frames),
                                String.valueOf(names.size()),
                                "mm",
                                rate,
                                "1",
                                String.valueOf(frames))
                        + "\n");
        out.write("Frame#\tTime\t" + String.join("\t\t\t", names) + "\t\t\n\t");
        for (int j = 1; j <= names.size(); j++) {
            out.write("\tX" + j + "\tY" + j + "\tZ" + j);
        }
        out.write("\n\n");
        int width = names.size() * 3;
        for (int f = 0; f < frames; f++) {
            out.write((f + 1) + "\t" + MotionText.number(f / motion.rateHz()));
            for (int i = 0; i < width; i++) {
                out.write("\t" + MotionText.number(poses.positions()[f * width + i] * MM));
            }
            out.write("\n");
        }
    }
}
