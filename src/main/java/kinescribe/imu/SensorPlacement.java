package kinescribe.imu;

import kinescribe.math.Quat;
import kinescribe.math.Vec3;

/**
 * A sensor fixed to a body segment.
 *
 * @param site where it sits, in one word
 * @param joint the standard joint whose frame the segment moves with, such as {@code left_elbow}
 *     for the forearm
 * @param offset position of the sensing point in that joint's frame, metres
 * @param mounting rotation of the sensor's axes into the joint's frame
 */
public record SensorPlacement(String site, String joint, Vec3 offset, Quat mounting) {
    public SensorPlacement {
        if (Math.abs(mounting.norm() - 1) > 1e-6) {
            throw new IllegalArgumentException(
                    "Expected a mounting rotation of length 1, got " + mounting.norm());
        }
    }
}
