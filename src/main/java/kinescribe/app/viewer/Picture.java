package kinescribe.app.viewer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is drawn at one moment.
 *
 * @param camera where it is seen from
 * @param body the body; null where no motion is shown
 * @param shadow whether the body throws a shadow
 * @param ghost a body to compare with, in a coat of its own; null without one
 * @param trail where a joint goes; null without one
 * @param sensors the sensors on the body
 * @param sides whether hands and feet are marked as left and right
 */
record Picture(
        OrbitCamera camera,
        @Nullable Figure body,
        boolean shadow,
        @Nullable Figure ghost,
        @Nullable Trail trail,
        List<SensorMark> sensors,
        boolean sides) {}
