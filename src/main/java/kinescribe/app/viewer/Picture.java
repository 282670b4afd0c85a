package kinescribe.app.viewer;

import java.util.ArrayList;
import java.util.List;
import kinescribe.math.Vec3;
import org.jspecify.annotations.Nullable;

/**
 * All that is drawn at one moment.
 *
 * @param camera where it is seen from
 * @param body the body; null where no motion is shown
 * @param shadow whether the body throws a shadow
 * @param ghost a body to compare with, in a coat of its own; null without one
 * @param trail where a joint goes; null without one
 * @param centre the body's centre of mass; null where it is not shown
 * @param soles what of the feet stands on the ground, as far as it is shown
 * @param sensors the sensors on the body
 * @param sides whether hands and feet are marked as left and right
 */
record Picture(
        OrbitCamera camera,
        @Nullable Figure body,
        boolean shadow,
        @Nullable Figure ghost,
        @Nullable Trail trail,
        @Nullable Vec3 centre,
        List<SoleMark> soles,
        List<SensorMark> sensors,
        boolean sides) {
    /** The empty floor. */
    static Picture empty(OrbitCamera camera) {
        return new Picture(camera, null, false, null, null, null, List.of(), List.of(), false);
    }

    /** The same seen by another camera. */
    Picture seenBy(OrbitCamera other) {
        return new Picture(other, body, shadow, ghost, trail, centre, soles, sensors, sides);
    }

    /** The same with one more sensor. */
    Picture with(SensorMark sensor) {
        List<SensorMark> more = new ArrayList<>(sensors);
        more.add(sensor);
        return new Picture(camera, body, shadow, ghost, trail, centre, soles, more, sides);
    }
}
