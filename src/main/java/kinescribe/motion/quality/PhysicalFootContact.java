package kinescribe.motion.quality;

import java.util.List;
import kinescribe.math.Vec3;
import kinescribe.motion.StandardJoint;

/** {@link Measure#FOOT_CONTACT}. */
final class PhysicalFootContact {
    private static final double SOURCE_FRAME_S = 1.0 / 30;
    private static final double SOURCE_SCALE = 1e4;

    private PhysicalFootContact() {}

    static Measurement of(Course course) {
        double sum = 0;
        double greatest = 0;
        int count = 0;
        for (int f = course.step(); course.isInner(f); f++) {
            Vec3 a = course.acceleration(f, StandardJoint.PELVIS);
            double size = new Vec3(a.x(), Math.max(0, a.y()), a.z()).norm();
            double left = slower(course, f, StandardJoint.LEFT_ANKLE, StandardJoint.LEFT_FOOT);
            double right = slower(course, f, StandardJoint.RIGHT_ANKLE, StandardJoint.RIGHT_FOOT);
            sum += size * left * right;
            greatest = Math.max(greatest, size);
            count++;
        }
        double mean = greatest == 0 ? 0 : sum / greatest / count;
        double value = mean * SOURCE_FRAME_S * SOURCE_FRAME_S * SOURCE_SCALE;
        return new Measurement(Measure.FOOT_CONTACT, value, List.of());
    }

    private static double slower(Course course, int f, StandardJoint ankle, StandardJoint toe) {
        return Math.min(
                course.horizontalSpeed(f, ankle, course.step()),
                course.horizontalSpeed(f, toe, course.step()));
    }
}
