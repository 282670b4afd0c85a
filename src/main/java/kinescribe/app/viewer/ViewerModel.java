package kinescribe.app.viewer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import kinescribe.app.fx.Workspace;
import kinescribe.app.settings.ViewerMark;
import kinescribe.app.settings.ViewerSettings;
import kinescribe.math.Vec3;
import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;
import kinescribe.project.Entry;
import kinescribe.project.MotionResult;
import kinescribe.project.Project;
import org.jspecify.annotations.Nullable;

/**
 * What the viewer shows: the selected motion at the play head, what goes with it, the camera, and
 * what is written over the picture. The play head's length follows the motion shown.
 */
final class ViewerModel {
    /** How near a click must be to a sensor, in pixels. Our own choice. */
    private static final double REACH_PIXELS = 18;

    private final Workspace workspace;
    private final ViewerSettings settings;
    private final CameraRig rig = new CameraRig();
    private final ViewerTexts texts = new ViewerTexts();
    private final Comparison comparison;
    private final TrailFinder trails;
    private final ReadOnlyBooleanWrapper motionShown =
            new ReadOnlyBooleanWrapper(this, "motionShown");
    private final List<Runnable> listeners = new ArrayList<>();
    private String shownId = "";
    private @Nullable Motion motion;
    private @Nullable PoseTrack pose;
    private @Nullable PoseTrack ghost;

    ViewerModel(Workspace workspace, ViewerSettings settings) {
        this.workspace = workspace;
        this.settings = settings;
        this.comparison = new Comparison(settings);
        this.trails = new TrailFinder(settings);
        workspace.projectProperty().addListener((value, before, after) -> refresh());
        workspace.selection().motionIdProperty().addListener((value, before, after) -> refresh());
        workspace.selection().sensorIdProperty().addListener((value, before, after) -> changed());
        workspace.playHead().timeSProperty().addListener((value, before, after) -> takePose());
        comparison.motionIdProperty().addListener((value, before, after) -> refresh());
        rig.turningProperty().addListener((value, before, after) -> changed());
        settings.onChange(this::refresh);
        refresh();
    }

    /** Is called when the picture has changed. */
    void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** The camera. */
    CameraRig rig() {
        return rig;
    }

    /** How the body is looked at. */
    ViewerSettings settings() {
        return settings;
    }

    /** What is written over the picture. */
    ViewerTexts texts() {
        return texts;
    }

    /** The motion to compare with. */
    Comparison comparison() {
        return comparison;
    }

    /** The motions that the one shown can be compared with. */
    List<Entry<MotionResult>> comparisonChoices() {
        return Comparison.choices(workspace.project(), shownId);
    }

    /** Whether there is a motion to show. */
    ReadOnlyBooleanProperty motionShownProperty() {
        return motionShown.getReadOnlyProperty();
    }

    /** What to draw now. */
    Picture picture() {
        return new Picture(
                rig.current(),
                figure(pose),
                shows(ViewerMark.SHADOW),
                figure(ghost),
                trails.at(workspace.playHead().timeSProperty().get()),
                sensors(),
                shows(ViewerMark.SIDES));
    }

    /** The sensor under a point of a picture of that size, if there is one. */
    Optional<String> sensorAt(double x, double y, double width, double height) {
        String nearest = "";
        double least = REACH_PIXELS;
        for (SensorMark mark : sensors()) {
            for (Vec3 point :
                    List.of(
                            mark.position(),
                            mark.tip(Vec3.X),
                            mark.tip(Vec3.Y),
                            mark.tip(Vec3.Z))) {
                ScreenPoint seen = rig.current().project(point, width, height);
                double distance = seen.distanceTo(x, y);
                if (seen.isInFront() && distance < least) {
                    least = distance;
                    nearest = mark.id();
                }
            }
        }
        return nearest.isEmpty() ? Optional.empty() : Optional.of(nearest);
    }

    /** Selects a sensor. */
    void selectSensor(String id) {
        workspace.selection().sensorIdProperty().set(id);
    }

    /** Looks from another side of the body as it stands now. */
    void show(ViewPreset preset) {
        PoseTrack now = pose;
        rig.moveTo(preset.apply(rig.goal(), now == null ? 0 : Heading.rad(now)));
        changed();
    }

    /** Brings the body back to the middle. */
    void centre() {
        if (pose != null) {
            rig.centre(pose.position(0, 0));
            changed();
        }
    }

    /** Asks for another camera. */
    void moveCamera(OrbitCamera wanted) {
        rig.moveTo(wanted);
        changed();
    }

    private @Nullable Figure figure(@Nullable PoseTrack posed) {
        return posed == null ? null : new Figure(posed, settings.styleProperty().get());
    }

    private List<SensorMark> sensors() {
        PoseTrack now = pose;
        if (now == null || !shows(ViewerMark.SENSORS)) {
            return List.of();
        }
        return SensorMarks.on(
                now, workspace.project().sensors(), workspace.selection().sensorIdProperty().get());
    }

    private boolean shows(ViewerMark mark) {
        return settings.shows(mark).get();
    }

    private void refresh() {
        Project project = workspace.project();
        String id = workspace.selection().motionIdProperty().get();
        Optional<Entry<MotionResult>> entry = project.motion(id);
        motionShown.set(entry.isPresent());
        texts.write(project, entry);
        Motion wanted = entry.map(e -> e.value().motion()).orElse(null);
        boolean another = !Objects.equals(id, shownId) || (motion == null && wanted != null);
        shownId = id;
        if (motion != wanted) {
            motion = wanted;
            workspace.playHead().durationSProperty().set(wanted == null ? 0 : wanted.durationS());
            workspace.playHead().seek(another ? 0 : workspace.playHead().timeSProperty().get());
        }
        trails.refresh(wanted);
        comparison.refresh(project, id, wanted);
        takePose();
        if (another && pose != null) {
            rig.lookAt(pose.position(0, 0));
        }
    }

    private void takePose() {
        Motion shown = motion;
        double timeS = workspace.playHead().timeSProperty().get();
        PoseTrack now = shown == null ? null : PoseSampler.at(shown, timeS);
        pose = now;
        ghost = comparison.at(timeS, now);
        texts.writeMoment(shown, timeS);
        if (now != null) {
            rig.walkerAt(now.position(0, 0));
        }
        changed();
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
