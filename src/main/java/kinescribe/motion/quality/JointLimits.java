package kinescribe.motion.quality;

import kinescribe.math.Quat;

/** Joints beyond their ranges. */
final class JointLimits {
    private JointLimits() {}

    static Measurement of(JointPaths paths) {
        FaultSeries faults = new FaultSeries(paths);
        for (int f = 0; f < paths.frames(); f++) {
            for (JointRange range : JointRange.ALL) {
                Quat base = paths.orientation(f, range.base());
                Quat turn = base.inverse().times(paths.orientation(f, range.joint()));
                faults.add(f, range.beyondDeg().applyAsDouble(turn), range.joint());
            }
        }
        return faults.measured(Measure.JOINT_LIMITS, faults.shareAbove(0));
    }
}
