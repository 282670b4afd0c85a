package kinescribe.project;

import java.util.Set;

/**
 * How a recording was aligned in time with what a sensor shows on a motion.
 *
 * @param motionId the motion
 * @param sensorId the sensor on it
 * @param recordingId the recording compared with
 * @param lagS by how much the recording comes later, seconds, finite
 */
public record TimeShift(String motionId, String sensorId, String recordingId, double lagS) {
    public TimeShift {
        if (!Double.isFinite(lagS)) {
            throw new IllegalArgumentException("Expected a finite shift, got " + lagS + " s");
        }
    }

    /** Whether it is about these three. */
    boolean isOf(String motion, String sensor, String recording) {
        return motionId.equals(motion) && sensorId.equals(sensor) && recordingId.equals(recording);
    }

    /** Whether it names something that is no longer there. */
    boolean names(Set<String> ids) {
        return ids.contains(motionId) || ids.contains(sensorId) || ids.contains(recordingId);
    }
}
