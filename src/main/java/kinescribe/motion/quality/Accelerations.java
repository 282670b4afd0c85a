package kinescribe.motion.quality;

import kinescribe.motion.StandardJoint;

/** Joint accelerations compared with those of people. */
final class Accelerations {
    private final FaultSeries faults;

    Accelerations(Course course) {
        this.faults = new FaultSeries(course);
        for (int f = course.step(); course.isInner(f); f++) {
            for (StandardJoint joint : StandardJoint.values()) {
                double size = course.acceleration(f, joint).norm();
                faults.add(f, size / AccelerationBands.high(joint), joint);
            }
        }
    }

    Measurement share() {
        return faults.measured(Measure.ACCELERATION, faults.shareAbove(1));
    }

    Measurement peak() {
        return faults.measured(Measure.ACCELERATION_PEAK, faults.greatest());
    }
}
