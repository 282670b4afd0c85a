package kinescribe.format.motion;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import kinescribe.base.KinescribeException;
import kinescribe.format.FileFaults;
import kinescribe.format.WholeFiles;
import kinescribe.job.JobContext;
import kinescribe.motion.Motion;

/**
 * Biovision Hierarchy files.
 *
 * <p><b>Reading.</b> A joint's rotation is the product of its rotation channels in the order in
 * which they are listed (Meredith and Maddock 2001, "Motion Capture File Formats Explained",
 * section 2): {@code Zrotation Xrotation Yrotation} is R = Rz · Rx · Ry, in degrees. Position
 * channels are absolute within the parent: they replace the joint's OFFSET, at the root too, as
 * importers commonly take them; an axis without a channel keeps its OFFSET. Position channels of
 * inner joints must be constant up to a tolerance, since bones here are rigid: their mean is the
 * bone; more than 0.1 m of movement is refused. A root that only carries another moving joint is
 * merged into it. End sites become the skeleton's tips. The unit is assumed from the size of the
 * skeleton, the up-axis from the pose.
 *
 * <p><b>Writing.</b> Centimetres; root channels {@code Xposition Yposition Zposition} and three
 * rotations, other joints three rotations, {@code Zrotation Xrotation Yrotation} if nobody says
 * otherwise; an end site for each tip and at each leaf.
 */
final class BvhFormat extends WritableFormat {
    BvhFormat() {
        super("bvh", "Biovision hierarchy");
    }

    @Override
    public double recognise(byte[] head, String fileName) {
        String text = new String(head, StandardCharsets.UTF_8).replace("\ufeff", "").stripLeading();
        return text.toLowerCase(Locale.ROOT).startsWith("hierarchy") ? 1 : 0;
    }

    @Override
    public MotionRead read(Path file, MotionReadOptions options, JobContext context)
            throws KinescribeException {
        try (BvhScanner in = new BvhScanner(file)) {
            BvhHierarchy hierarchy = BvhHierarchy.read(in);
            BvhFrames frames = BvhFrames.read(in, hierarchy, file, context);
            return new BvhMotionBuilder(FileFaults.name(file), hierarchy, frames, options)
                    .build(context);
        }
    }

    @Override
    public void write(Motion motion, Path file) throws KinescribeException {
        write(motion, EulerOrder.ZXY, file);
    }

    /** Writes a motion with its rotations in an order of choice, replacing the file. */
    static void write(Motion motion, EulerOrder order, Path file) throws KinescribeException {
        WholeFiles.replaceText(file, out -> new BvhWriter(motion, order).write(out));
    }
}
