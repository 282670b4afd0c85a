package kinescribe.app.viewer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import kinescribe.app.fx.Workspace;
import kinescribe.math.Vec3;
import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;
import kinescribe.project.Entry;
import kinescribe.project.Freshness;
import kinescribe.project.MotionResult;
import kinescribe.project.Project;
import kinescribe.prompt.Prompt;
import org.jspecify.annotations.Nullable;

/**
 * What the viewer shows: the selected motion at the play head, its sensors, the camera, and what is
 * written over the picture. The play head's length follows the motion shown.
 */
final class ViewerModel {
    /** How near a click must be to a sensor, in pixels. Our own choice. */
    private static final double REACH_PIXELS = 18;

    private static final String IMPORT_STEP = "motion.import";

    private final Workspace workspace;
    private final CameraRig rig = new CameraRig();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "");
    private final ReadOnlyStringWrapper activity = new ReadOnlyStringWrapper(this, "activity", "");
    private final ReadOnlyStringWrapper moment = new ReadOnlyStringWrapper(this, "moment", "");
    private final ReadOnlyStringWrapper origin = new ReadOnlyStringWrapper(this, "origin", "");
    private final ReadOnlyBooleanWrapper outOfDate = new ReadOnlyBooleanWrapper(this, "outOfDate");
    private final ReadOnlyBooleanWrapper motionShown =
            new ReadOnlyBooleanWrapper(this, "motionShown");
    private final List<Runnable> listeners = new ArrayList<>();
    private String shownId = "";
    private @Nullable Motion motion;
    private @Nullable PoseTrack pose;

    ViewerModel(Workspace workspace) {
        this.workspace = workspace;
        workspace.projectProperty().addListener((value, before, after) -> refresh());
        workspace.selection().motionIdProperty().addListener((value, before, after) -> refresh());
        workspace.selection().sensorIdProperty().addListener((value, before, after) -> changed());
        workspace.playHead().timeSProperty().addListener((value, before, after) -> takePose());
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

    /** The prompt's sentence, or the motion's name where there is none. */
    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** The name of the activity, or nothing. */
    ReadOnlyStringProperty activityProperty() {
        return activity.getReadOnlyProperty();
    }

    /** Frame and time in words. */
    ReadOnlyStringProperty momentProperty() {
        return moment.getReadOnlyProperty();
    }

    /** Whether the motion is simulated or was imported, in a word. */
    ReadOnlyStringProperty originProperty() {
        return origin.getReadOnlyProperty();
    }

    /** Whether what the motion was made from has changed. */
    ReadOnlyBooleanProperty outOfDateProperty() {
        return outOfDate.getReadOnlyProperty();
    }

    /** Whether there is a motion to show. */
    ReadOnlyBooleanProperty motionShownProperty() {
        return motionShown.getReadOnlyProperty();
    }

    /** What to draw now. */
    Picture picture() {
        return new Picture(rig.current(), pose, sensors());
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
        rig.moveTo(preset.apply(rig.goal(), headingRad()));
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

    private List<SensorMark> sensors() {
        PoseTrack now = pose;
        if (now == null) {
            return List.of();
        }
        return SensorMarks.on(
                now, workspace.project().sensors(), workspace.selection().sensorIdProperty().get());
    }

    private void refresh() {
        Project project = workspace.project();
        String id = workspace.selection().motionIdProperty().get();
        Optional<Entry<MotionResult>> entry = project.motion(id);
        write(project, entry);
        Motion wanted = entry.map(e -> e.value().motion()).orElse(null);
        boolean another = !Objects.equals(id, shownId) || (motion == null && wanted != null);
        shownId = id;
        if (motion != wanted) {
            motion = wanted;
            workspace.playHead().durationSProperty().set(wanted == null ? 0 : wanted.durationS());
            workspace.playHead().seek(another ? 0 : workspace.playHead().timeSProperty().get());
        }
        takePose();
        if (another && pose != null) {
            rig.lookAt(pose.position(0, 0));
        }
    }

    private void write(Project project, Optional<Entry<MotionResult>> entry) {
        motionShown.set(entry.isPresent());
        title.set(
                entry.map(
                                e ->
                                        Optional.ofNullable(e.value().promptId())
                                                .flatMap(project::prompt)
                                                .map(Prompt::text)
                                                .orElse(e.name()))
                        .orElse(""));
        activity.set(
                entry.map(e -> e.value().activityId())
                        .flatMap(project::activity)
                        .map(a -> a.name())
                        .orElse(""));
        origin.set(
                entry.map(e -> e.provenance().step().equals(IMPORT_STEP) ? "imported" : "simulated")
                        .orElse(""));
        outOfDate.set(entry.map(e -> new Freshness(project).isOutOfDate(e)).orElse(false));
    }

    private void takePose() {
        Motion shown = motion;
        if (shown == null) {
            pose = null;
            moment.set("");
        } else {
            double timeS = workspace.playHead().timeSProperty().get();
            PoseTrack now = PoseSampler.at(shown, timeS);
            pose = now;
            rig.walkerAt(now.position(0, 0));
            moment.set(
                    String.format(
                            Locale.ROOT,
                            "%.2f s of %.2f s  ·  frame %d of %d",
                            timeS,
                            shown.durationS(),
                            Math.min(shown.frames(), Math.round(timeS * shown.rateHz()) + 1),
                            shown.frames()));
        }
        changed();
    }

    private double headingRad() {
        PoseTrack now = pose;
        if (now == null) {
            return 0;
        }
        Vec3 facing = now.orientation(0, 0).rotate(Vec3.Z);
        return Math.atan2(facing.x(), facing.z());
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
