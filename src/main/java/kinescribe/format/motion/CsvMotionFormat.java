package kinescribe.format.motion;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.format.WholeFiles;
import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;

/**
 * Joint positions as CSV: {@code time_s}, then {@code JOINT_x_m, JOINT_y_m, JOINT_z_m} of every
 * joint; world frame, Y up.
 */
final class CsvMotionFormat extends WriteOnlyFormat {
    CsvMotionFormat() {
        super("csv", "Joint positions as CSV");
    }

    @Override
    public double recognise(byte[] head, String fileName) {
        return 0;
    }

    @Override
    public void write(Motion motion, Path file) throws KinescribeException {
        PoseTrack poses = PoseTrack.of(motion);
        WholeFiles.replaceText(file, out -> write(poses, out));
    }

    private static void write(PoseTrack poses, Writer out) throws IOException {
        Motion motion = poses.motion();
        List<String> names = motion.skeleton().names();
        out.write("time_s");
        for (String name : names) {
            String column = name.replaceAll("[,\"\\s]", "_");
            out.write("," + column + "_x_m," + column + "_y_m," + column + "_z_m");
        }
        out.write("\n");
        int width = names.size() * 3;
        for (int f = 0; f < motion.frames(); f++) {
            out.write(MotionText.number(f / motion.rateHz()));
            for (int i = 0; i < width; i++) {
                out.write("," + MotionText.number(poses.positions()[f * width + i]));
            }
            out.write("\n");
        }
    }
}
