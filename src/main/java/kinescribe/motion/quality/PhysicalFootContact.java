package kinescribe.motion.quality;

import java.util.List;
import kinescribe.math.Vec3;
import kinescribe.motion.StandardJoint;

/** {@link Measure#FOOT_CONTACT}. */
final class PhysicalFootContact {
    private static final double SOURCE_FRAME_S = 1.0 / 30;
    private static final double SOURCE_SCALE = 1e4;

    private PhysicalFootContact() {}

    static Measurement of(JointPaths paths) {
        double sum = 0;
        double greatest = 0;
        int count = 0;
        for (int f = paths.step(); paths.isInner(f); f++) {
            Vec3 a = paths.acceleration(f, StandardJoint.PELVIS);
            double size = new Vec3(a.x(), Math.max(0, a.y()), a.z()).norm();
            double left = slower(paths, f, StandardJoint.LEFT_ANKLE, StandardJoint.LEFT_FOOT);
            double right = slower(paths, f, StandardJoint.RIGHT_ANKLE, StandardJoint.RIGHT_FOOT);
            sum += size * left * right;
            greatest = Math.max(greatest, size);
            count++;
        }
        double mean = greatest == 0 ? 0 : sum / greatest / count;
        double value = mean * SOURCE_FRAME_S * SOURCE_FRAME_S * SOURCE_SCALE;
        return new Measurement(Measure.FOOT_CONTACT, value, List.of());
    }

    private static double slower(JointPaths paths, int f, StandardJoint ankle, StandardJoint toe) {
        return Math.min(
                paths.horizontalSpeed(f, ankle, paths.step()),
                paths.horizontalSpeed(f, toe, paths.step()));
    }
}
