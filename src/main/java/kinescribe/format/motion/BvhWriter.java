package kinescribe.format.motion;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import kinescribe.math.Vec3;
import kinescribe.motion.Motion;
import kinescribe.motion.Skeleton;

/** Writes a motion as BVH in centimetres. */
final class BvhWriter {
    private static final double CM = 100;
    private static final double LEAF_CM = 5;

    private final Motion motion;
    private final Skeleton skeleton;
    private final EulerOrder order;
    // Files list joints depth first, which need not be the skeleton's order.
    private final int[] fileOrder;
    private int listed;

    BvhWriter(Motion motion, EulerOrder order) {
        this.motion = motion;
        this.order = order;
        this.skeleton = motion.skeleton();
        this.fileOrder = new int[skeleton.size()];
    }

    void write(Writer out) throws IOException {
        out.write("HIERARCHY\n");
        writeJoint(out, 0, "");
        out.write("MOTION\nFrames: " + motion.frames() + "\n");
        out.write("Frame Time: " + String.format(Locale.ROOT, "%.9f", 1 / motion.rateHz()));
        out.write("\n");
        for (int f = 0; f < motion.frames(); f++) {
            writeFrame(out, f);
        }
    }

    private void writeJoint(Writer out, int joint, String indent) throws IOException {
        fileOrder[listed++] = joint;
        boolean root = joint == 0;
        String inner = indent + "  ";
        out.write(indent + (root ? "ROOT " : "JOINT ") + skeleton.names().get(joint) + "\n");
        out.write(indent + "{\n" + inner + "OFFSET " + vector(skeleton.offset(joint)) + "\n");
        out.write(
                inner
                        + (root ? "CHANNELS 6 Xposition Yposition Zposition " : "CHANNELS 3 ")
                        + order.channels()
                        + "\n");
        List<Integer> children =
                IntStream.range(joint + 1, skeleton.size())
                        .filter(j -> skeleton.parent(j) == joint)
                        .boxed()
                        .toList();
        for (int child : children) {
            writeJoint(out, child, inner);
        }
        for (Vec3 tip : tips(joint, children.isEmpty())) {
            out.write(inner + "End Site\n" + inner + "{\n");
            out.write(inner + "  OFFSET " + vector(tip) + "\n" + inner + "}\n");
        }
        out.write(indent + "}\n");
    }

    private List<Vec3> tips(int joint, boolean leaf) {
        List<Vec3> tips =
                skeleton.tips().stream()
                        .filter(tip -> tip.joint() == joint)
                        .map(Skeleton.Tip::offset)
                        .toList();
        // BVH wants an end at each leaf; without a known one the bone goes on in its direction.
        return tips.isEmpty() && leaf
                ? List.of(skeleton.offset(joint).unit().times(LEAF_CM / CM))
                : tips;
    }

    private void writeFrame(Writer out, int frame) throws IOException {
        out.write(vector(motion.root(frame)));
        for (int joint : fileOrder) {
            for (double angle : order.degrees(motion.rotation(frame, joint))) {
                out.write(" " + MotionText.number(angle));
            }
        }
        out.write("\n");
    }

    private static String vector(Vec3 metres) {
        return MotionText.number(metres.x() * CM)
                + " "
                + MotionText.number(metres.y() * CM)
                + " "
                + MotionText.number(metres.z() * CM);
    }
}
