package kinescribe.motion.quality;

import kinescribe.motion.StandardJoint;

/** Joint accelerations compared with those of people. */
final class Accelerations {
    private final FaultSeries faults;

    Accelerations(JointPaths paths) {
        this.faults = new FaultSeries(paths);
        for (int f = paths.step(); paths.isInner(f); f++) {
            for (StandardJoint joint : StandardJoint.values()) {
                double size = paths.acceleration(f, joint).norm();
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
