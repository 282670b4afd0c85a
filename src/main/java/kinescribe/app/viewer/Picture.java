package kinescribe.app.viewer;

import java.util.List;
import kinescribe.motion.PoseTrack;
import org.jspecify.annotations.Nullable;

/**
 * All that is drawn at one moment.
 *
 * @param camera where it is seen from
 * @param pose the body, one frame; null where no motion is shown
 * @param sensors the sensors on it
 */
record Picture(OrbitCamera camera, @Nullable PoseTrack pose, List<SensorMark> sensors) {}
