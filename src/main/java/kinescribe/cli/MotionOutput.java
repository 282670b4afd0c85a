package kinescribe.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import kinescribe.base.KinescribeException;
import kinescribe.format.WholeFiles;
import kinescribe.format.motion.MotionFormats;
import kinescribe.motion.Motion;
import picocli.CommandLine.Option;

/** Where a motion goes. */
final class MotionOutput {
    @Option(
            names = "--out",
            required = true,
            description = "The file to write: .bvh, .npy, .263.npy, .npz, .csv or .trc.")
    private Path file = Path.of("");

    /** Writes the motion and tells the file. */
    void write(Motion motion, PrintWriter out) throws KinescribeException {
        WholeFiles.makeFolderOf(file);
        MotionFormats.write(motion, file);
        out.println(file);
    }
}
