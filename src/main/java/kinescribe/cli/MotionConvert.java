package kinescribe.cli;

import java.nio.file.Path;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.format.WholeFiles;
import kinescribe.format.motion.EulerOrder;
import kinescribe.format.motion.MotionFormat;
import kinescribe.format.motion.MotionFormats;
import kinescribe.job.JobContext;
import kinescribe.motion.Body;
import kinescribe.motion.FootLock;
import kinescribe.motion.Motion;
import kinescribe.motion.MotionResampling;
import kinescribe.motion.Retargeting;
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

    @Parameters(
            index = "1",
            paramLabel = "OUT",
            description =
                    "The file to write. A name in .263.npy gives HumanML3D's vectors, always at 20"
                            + " frames a second; any other .npy joint positions.")
    private Path file = Path.of("");

    @Option(names = "--standard", description = "Map onto the 22-joint standard skeleton.")
    private boolean standard;

    @Option(
            names = "--order",
            paramLabel = "ORDER",
            description = "Order of the rotations in a BVH file, such as XYZ (default: ZXY).")
    private @Nullable String order;

    @Option(names = "--rate", paramLabel = "HZ", description = "Frames a second to write.")
    private @Nullable Double rateHz;

    @Option(
            names = "--body",
            paramLabel = "PRESET",
            description = "Put the motion on another body, such as child or tall.")
    private @Nullable String body;

    @Option(names = "--lock-feet", description = "Hold feet in place while they stand.")
    private boolean lockFeet;

    @Mixin private ReadOptions source = new ReadOptions();

    @Override
    void work(JobContext context) throws KinescribeException {
        MotionFormat format = MotionFormats.writableAs(file);
        Motion motion = told(MotionFormats.read(in, source.options(), context));
        boolean positionsOnly = file.toString().endsWith(".npy");
        if (standard || positionsOnly || lockFeet) {
            motion = told(SkeletonMapping.toStandard(motion));
        }
        if (rateHz != null) {
            Arguments.within("--rate", rateHz, 1, 1000);
            motion = MotionResampling.toRate(motion, rateHz);
        }
        if (body != null) {
            motion = told(Retargeting.onto(motion, Body.preset(body).skeleton()));
        }
        if (lockFeet) {
            motion = told(FootLock.hold(motion));
        }
        WholeFiles.makeFolderOf(file);
        if (order == null) {
            MotionFormats.write(motion, file);
        } else {
            MotionFormats.writeBvh(motion, EulerOrder.of(order), file);
        }
        out().println(told(new Noticed<>(file, format.losses(motion))));
    }
}
