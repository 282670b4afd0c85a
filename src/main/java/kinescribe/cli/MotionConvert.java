package kinescribe.cli;

import java.nio.file.Path;
import kinescribe.base.KinescribeException;
import kinescribe.format.WholeFiles;
import kinescribe.format.motion.EulerOrder;
import kinescribe.format.motion.MotionFormats;
import kinescribe.job.JobContext;
import kinescribe.motion.Motion;
import kinescribe.motion.SkeletonMapping;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a motion in one format and writes it in another. */
@Command(name = "convert", description = "Write a motion file in another format.")
final class MotionConvert extends Verb {
    @Parameters(index = "0", paramLabel = "IN", description = "The motion to read.")
    private Path in = Path.of("");

    @Parameters(index = "1", paramLabel = "OUT", description = "The file to write.")
    private Path file = Path.of("");

    @Option(names = "--standard", description = "Map onto the 22-joint standard skeleton.")
    private boolean standard;

    @Option(
            names = "--order",
            paramLabel = "ORDER",
            description = "Order of the rotations in a BVH file, such as XYZ (default: ZXY).")
    private @Nullable String order;

    @Mixin private ReadOptions source = new ReadOptions();

    @Override
    void work(JobContext context) throws KinescribeException {
        Motion motion = told(MotionFormats.read(in, source.options(), context));
        boolean positionsOnly = file.toString().endsWith(".npy");
        if (standard || positionsOnly) {
            motion = told(SkeletonMapping.toStandard(motion));
        }
        WholeFiles.makeFolderOf(file);
        if (order == null) {
            MotionFormats.write(motion, file);
        } else {
            MotionFormats.writeBvh(motion, EulerOrder.of(order), file);
        }
        out().println(file);
    }
}
