package kinescribe.motion.quality;

import kinescribe.math.Vec3;
import kinescribe.motion.StandardJoint;

/** How fast joints move relative to the pelvis. */
final class SelfSpeed {
    private static final double SHARE = 0.99;

    private SelfSpeed() {}

    static Measurement of(JointPaths paths) {
        FaultSeries speeds = new FaultSeries(paths);
        for (int f = 0; f < paths.frames(); f++) {
            Vec3 pelvis = paths.velocity(f, StandardJoint.PELVIS, paths.step());
            for (StandardJoint joint : StandardJoint.values()) {
                Vec3 own = paths.velocity(f, joint, paths.step()).minus(pelvis);
                speeds.add(f, own.norm(), joint);
            }
        }
        return speeds.measured(Measure.SELF_SPEED, speeds.quantile(SHARE));
    }
}
