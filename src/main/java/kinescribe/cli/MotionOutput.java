package kinescribe.cli;

import java.nio.file.Path;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
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

    /** Refuses a name that no motion is written under, before any work is done. */
    void check() throws KinescribeException {
        MotionFormats.writableAs(file);
    }

    /** Writes the motion and tells the file and what it does not hold. */
    void write(Motion motion, Verb verb) throws KinescribeException {
        WholeFiles.makeFolderOf(file);
        MotionFormats.write(motion, file);
        verb.out()
                .println(
                        verb.told(
                                new Noticed<>(
                                        file, MotionFormats.writableAs(file).losses(motion))));
    }
}
