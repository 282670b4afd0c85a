package kinescribe.app.viewer;

import java.util.ArrayList;
import java.util.List;
import kinescribe.imu.SensorPlacement;
import kinescribe.imu.SensorPlacements;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.Skeleton;
import kinescribe.motion.shape.BodySurface;
import kinescribe.project.PlacedSensor;

/** Places sensors on a body as it stands. */
final class SensorMarks {
    private SensorMarks() {}

    /**
     * The sensors in the first frame of a track; those on joints that the body lacks are left out.
     */
    static List<SensorMark> on(PoseTrack pose, List<PlacedSensor> sensors, String selectedId) {
        List<SensorMark> marks = new ArrayList<>();
        Skeleton skeleton = pose.motion().skeleton();
        BodySurface surface = BodySurface.of(skeleton);
        for (PlacedSensor sensor : sensors) {
            if (skeleton.indexOf(sensor.placement().joint()) >= 0) {
                SensorPlacement placement = sensor.placement().on(surface);
                marks.add(
                        new SensorMark(
                                sensor.id(),
                                placement.site().replace('_', ' '),
                                SensorPlacements.position(pose, placement, 0),
                                SensorPlacements.orientation(pose, placement, 0),
                                sensor.id().equals(selectedId)));
            }
        }
        return marks;
    }
}
