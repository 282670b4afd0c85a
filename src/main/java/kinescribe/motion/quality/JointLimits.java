package kinescribe.motion.quality;

import kinescribe.math.Quat;

/** Joints beyond their ranges. */
final class JointLimits {
    private JointLimits() {}

    static Measurement of(Course course) {
        FaultSeries faults = new FaultSeries(course);
        for (int f = 0; f < course.frames(); f++) {
            for (JointRange range : JointRange.ALL) {
                Quat base = course.orientation(f, range.base());
                Quat turn = base.inverse().times(course.orientation(f, range.joint()));
                faults.add(f, range.beyondDeg().applyAsDouble(turn), range.joint());
            }
        }
        return faults.measured(Measure.JOINT_LIMITS, faults.shareAbove(0));
    }
}
