package kinescribe.imu;

import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.Skeleton;

/** Where placed sensors are in the world. */
public final class SensorPlacements {
    private SensorPlacements() {}

    /**
     * The world position of a sensor at a frame, in metres.
     *
     * @throws IllegalArgumentException if the skeleton has no such joint
     */
    public static Vec3 position(PoseTrack poses, SensorPlacement placement, int frame) {
        int joint = jointIndex(poses.motion().skeleton(), placement);
        return poses.position(frame, joint)
                .plus(poses.orientation(frame, joint).rotate(placement.offset()));
    }

    /**
     * The orientation of a sensor's axes at a frame, sensor to world.
     *
     * @throws IllegalArgumentException if the skeleton has no such joint
     */
    public static Quat orientation(PoseTrack poses, SensorPlacement placement, int frame) {
        int joint = jointIndex(poses.motion().skeleton(), placement);
        return poses.orientation(frame, joint).times(placement.mounting());
    }

    static int jointIndex(Skeleton skeleton, SensorPlacement placement) {
        int joint = skeleton.indexOf(placement.joint());
        if (joint < 0) {
            throw new IllegalArgumentException(
                    "Expected one of the skeleton's joints "
                            + skeleton.names()
                            + ", got "
                            + placement.joint());
        }
        return joint;
    }
}
