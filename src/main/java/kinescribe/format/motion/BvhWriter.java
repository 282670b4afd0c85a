package kinescribe.format.motion;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Motion;
import kinescribe.motion.Skeleton;

/** Writes a motion as BVH in centimetres, rotations in the order Z, X, Y. */
final class BvhWriter {
    private static final double CM = 100;
    private static final String ROTATIONS = "Zrotation Xrotation Yrotation";
    private static final double LEAF_CM = 5;

    private final Motion motion;
    private final Skeleton skeleton;
    // Files list joints depth first, which need not be the skeleton's order.
    private final int[] fileOrder;
    private int listed;

    BvhWriter(Motion motion) {
        this.motion = motion;
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
                        + ROTATIONS
                        + "\n");
        List<Integer> children =
                IntStream.range(joint + 1, skeleton.size())
                        .filter(j -> skeleton.parent(j) == joint)
                        .boxed()
                        .toList();
        for (int child : children) {
            writeJoint(out, child, inner);
        }
        if (children.isEmpty()) {
            // A leaf has no length of its own; the tip goes on in the bone's direction.
            Vec3 tip = skeleton.offset(joint).unit().times(LEAF_CM / CM);
            out.write(inner + "End Site\n" + inner + "{\n");
            out.write(inner + "  OFFSET " + vector(tip) + "\n" + inner + "}\n");
        }
        out.write(indent + "}\n");
    }

    private void writeFrame(Writer out, int frame) throws IOException {
        out.write(vector(motion.root(frame)));
        for (int joint : fileOrder) {
            double[] zxy = zxyDegrees(motion.rotation(frame, joint));
            for (double angle : zxy) {
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

    /**
     * The angles z, x, y in degrees with R = Rz · Rx · Ry. From the matrix of that product: sin x =
     * R₃₂, tan z = −R₁₂ / R₂₂, tan y = −R₃₁ / R₃₃; at x = ±90° only z ± y is fixed and y is set to
     * zero.
     */
    static double[] zxyDegrees(Quat rotation) {
        Quat q = rotation.unit();
        double r32 = 2 * (q.y() * q.z() + q.w() * q.x());
        double r12 = 2 * (q.x() * q.y() - q.w() * q.z());
        double r22 = 1 - 2 * (q.x() * q.x() + q.z() * q.z());
        double r31 = 2 * (q.x() * q.z() - q.w() * q.y());
        double r33 = 1 - 2 * (q.x() * q.x() + q.y() * q.y());
        // atan2 keeps its precision near ±90°, where asin loses it.
        double x = Math.atan2(r32, Math.hypot(r31, r33));
        double z;
        double y;
        if (Math.hypot(r31, r33) > 1e-9) {
            z = Math.atan2(-r12, r22);
            y = Math.atan2(-r31, r33);
        } else {
            double r11 = 1 - 2 * (q.y() * q.y() + q.z() * q.z());
            double r21 = 2 * (q.x() * q.y() + q.w() * q.z());
            z = Math.atan2(r21, r11);
            y = 0;
        }
        return new double[] {Math.toDegrees(z), Math.toDegrees(x), Math.toDegrees(y)};
    }
}
