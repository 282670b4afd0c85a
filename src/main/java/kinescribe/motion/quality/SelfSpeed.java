package kinescribe.motion.quality;

import kinescribe.math.Vec3;
import kinescribe.motion.StandardJoint;

/** How fast joints move relative to the pelvis. */
final class SelfSpeed {
    private static final double SHARE = 0.99;

    private SelfSpeed() {}

    static Measurement of(Course course) {
        FaultSeries speeds = new FaultSeries(course);
        for (int f = 0; f < course.frames(); f++) {
            Vec3 pelvis = course.velocity(f, StandardJoint.PELVIS, course.step());
            for (StandardJoint joint : StandardJoint.values()) {
                Vec3 own = course.velocity(f, joint, course.step()).minus(pelvis);
                speeds.add(f, own.norm(), joint);
            }
        }
        return speeds.measured(Measure.SELF_SPEED, speeds.quantile(SHARE));
    }
}
