package kinescribe.app.viewer;

import java.util.ArrayList;
import java.util.List;
import kinescribe.imu.SensorPlacement;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.PoseTrack;
import kinescribe.project.PlacedSensor;

/** Places sensors on a body as it stands. */
final class SensorMarks {
    private SensorMarks() {}

    /**
     * The sensors in the first frame of a track; those on joints that the body lacks are left out.
     */
    static List<SensorMark> on(PoseTrack pose, List<PlacedSensor> sensors, String selectedId) {
        List<SensorMark> marks = new ArrayList<>();
        for (PlacedSensor sensor : sensors) {
            SensorPlacement placement = sensor.placement();
            int joint = pose.motion().skeleton().indexOf(placement.joint());
            if (joint >= 0) {
                Quat frame = pose.orientation(0, joint);
                Vec3 at = pose.position(0, joint).plus(frame.rotate(placement.offset()));
                marks.add(
                        new SensorMark(
                                sensor.id(),
                                placement.site().replace('_', ' '),
                                at,
                                frame.times(placement.mounting()),
                                sensor.id().equals(selectedId)));
            }
        }
        return marks;
    }
}
