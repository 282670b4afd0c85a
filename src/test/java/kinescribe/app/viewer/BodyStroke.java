package kinescribe.app.viewer;

import java.util.Objects;
import kinescribe.app.fx.Workspace;
import kinescribe.app.settings.Settings;
import kinescribe.app.viewer.SensorGrips.Pointer;
import kinescribe.math.Vec3;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.shape.BodySurface;
import kinescribe.motion.shape.SurfacePoint;

/**
 * A pointer that drags a sensor up and down the front of a leg, as the viewer's mouse does, without
 * a window. It takes hold where the sensor is seen.
 */
public final class BodyStroke {
    private static final double WIDTH = 900;
    private static final double HEIGHT = 700;

    private final ViewerModel model;
    private final BodySurface surface;
    private final PoseTrack pose;

    /**
     * Takes hold of a sensor.
     *
     * @param workspace has a motion selected
     * @param sensorId a sensor that can be seen from the front
     */
    public BodyStroke(Workspace workspace, String sensorId) {
        model = new ViewerModel(workspace, new Settings().viewer());
        model.rig().jumpTo(new OrbitCamera(0, 0, 4, new Vec3(0, 0.95, 0)));
        pose = Objects.requireNonNull(model.picture().body()).pose();
        surface = BodySurface.of(pose.motion().skeleton());
        Vec3 held =
                model.picture().sensors().stream()
                        .filter(mark -> mark.id().equals(sensorId))
                        .findFirst()
                        .orElseThrow()
                        .position();
        if (!model.hands().grab(at(held))) {
            throw new IllegalArgumentException("Expected a sensor that is seen, got " + sensorId);
        }
    }

    /** Drags to a share of the way from the hip to the ankle, over the knee. */
    public void to(double share) {
        SurfacePoint point =
                share < 0.5
                        ? new SurfacePoint("left_hip", 0.2 + 1.4 * share, 0)
                        : new SurfacePoint("left_knee", 0.1 + 1.4 * (share - 0.5), 0);
        int joint = pose.motion().skeleton().indexOf(point.joint());
        model.hands()
                .drag(
                        at(
                                pose.position(0, joint)
                                        .plus(
                                                pose.orientation(0, joint)
                                                        .rotate(surface.position(point)))));
    }

    private Pointer at(Vec3 world) {
        ScreenPoint seen = model.picture().camera().project(world, WIDTH, HEIGHT);
        return new Pointer(seen.x(), seen.y(), WIDTH, HEIGHT);
    }
}
