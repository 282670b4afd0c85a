package kinescribe.app.viewer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.SetChangeListener;
import javafx.scene.Cursor;
import kinescribe.app.fx.Workspace;
import kinescribe.app.settings.ViewerMark;
import kinescribe.app.settings.ViewerSettings;
import kinescribe.app.viewer.SensorGrips.Pointer;
import kinescribe.math.Vec3;
import kinescribe.motion.Motion;
import kinescribe.project.Entry;
import kinescribe.project.MotionResult;
import kinescribe.project.Project;
import org.jspecify.annotations.Nullable;

/**
 * What the viewer shows: the selected motion at the play head, what goes with it, the camera, and
 * what is written over the picture. The play head's length follows the motion shown.
 */
final class ViewerModel implements CameraControl {
    /** How near a click must be to a sensor, in pixels. Our own choice. */
    private static final double REACH_PIXELS = 18;

    private final Workspace workspace;
    private final ViewerSettings settings;
    private final CameraRig rig = new CameraRig();
    private final ViewerTexts texts = new ViewerTexts();
    private final SensorHands hands;
    private final Comparison comparison = new Comparison();
    private final TrailFinder trails = new TrailFinder();
    private final ContactFinder contacts = new ContactFinder();
    private final ReadOnlyBooleanWrapper motionShown =
            new ReadOnlyBooleanWrapper(this, "motionShown");
    private final List<Runnable> listeners = new ArrayList<>();
    private String shownId = "";
    private @Nullable Take take;
    private Picture picture = Picture.empty(rig.current());

    ViewerModel(Workspace workspace, ViewerSettings settings) {
        this.workspace = workspace;
        this.settings = settings;
        this.hands = new SensorHands(workspace, () -> picture.seenBy(rig.current()));
        workspace.projectProperty().addListener((value, before, after) -> refresh());
        workspace.selection().motionIdProperty().addListener((value, before, after) -> refresh());
        workspace.selection().sensorIdProperty().addListener((value, before, after) -> refresh());
        workspace.playHead().timeSProperty().addListener((value, before, after) -> takePicture());
        comparison.motionIdProperty().addListener((value, before, after) -> refresh());
        rig.turningProperty().addListener((value, before, after) -> changed());
        workspace
                .selection()
                .hiddenSensorIds()
                .addListener((SetChangeListener<String>) change -> refresh());
        hands.offeredProperty().addListener((value, before, after) -> changed());
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

    /** What decides the pictures of the motion shown, as it is now. */
    Optional<Take> take() {
        return Optional.ofNullable(take);
    }

    /** Where the play head is, in seconds. */
    double timeS() {
        return workspace.playHead().timeSProperty().get();
    }

    /** What to draw now. */
    Picture picture() {
        Picture now = picture.seenBy(rig.current());
        SensorMark offered = hands.offeredProperty().get();
        return offered == null ? now : now.with(offered);
    }

    /** What moves sensors. */
    SensorHands hands() {
        return hands;
    }

    /** The sensor under a point of a picture of that size, if there is one. */
    Optional<String> sensorAt(double x, double y, double width, double height) {
        String nearest = "";
        double least = REACH_PIXELS;
        for (SensorMark mark : picture.sensors()) {
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

    @Override
    public OrbitCamera goal() {
        return rig.goal();
    }

    @Override
    public void click(double x, double y, double width, double height) {
        if (hands.placingProperty().get()) {
            hands.put(new Pointer(x, y, width, height));
        } else {
            sensorAt(x, y, width, height).ifPresent(this::selectSensor);
        }
    }

    @Override
    public boolean grab(double x, double y, double width, double height) {
        return hands.grab(new Pointer(x, y, width, height));
    }

    @Override
    public void drag(double x, double y, double width, double height) {
        hands.drag(new Pointer(x, y, width, height));
    }

    @Override
    public void release() {
        hands.release();
    }

    @Override
    public Cursor hover(double x, double y, double width, double height) {
        return hands.hover(new Pointer(x, y, width, height));
    }

    @Override
    public void leave() {
        hands.leave();
    }

    /** Selects a sensor. */
    void selectSensor(String id) {
        workspace.selection().sensorIdProperty().set(id);
    }

    /** Looks from another side of the body as it stands now. */
    void show(ViewPreset preset) {
        Figure body = picture.body();
        rig.moveTo(preset.apply(rig.goal(), body == null ? 0 : Heading.rad(body.pose())));
        changed();
    }

    @Override
    public void centre() {
        Figure body = picture.body();
        if (body != null) {
            rig.centre(body.pose().position(0, 0));
            changed();
        }
    }

    @Override
    public void moveCamera(OrbitCamera wanted) {
        rig.moveTo(wanted);
        changed();
    }

    private void refresh() {
        Project project = workspace.project();
        String id = workspace.selection().motionIdProperty().get();
        Optional<Entry<MotionResult>> entry = project.motion(id);
        motionShown.set(entry.isPresent());
        texts.write(project, entry);
        Motion before = take == null ? null : take.motion();
        Motion wanted = entry.map(e -> e.value().motion()).orElse(null);
        boolean another = !Objects.equals(id, shownId) || (before == null && wanted != null);
        shownId = id;
        take = entry.map(shown -> takeOf(project, shown)).orElse(null);
        if (before != wanted) {
            workspace.playHead().durationSProperty().set(wanted == null ? 0 : wanted.durationS());
            workspace.playHead().seek(another ? 0 : timeS());
        }
        takePicture();
        if (another && take != null) {
            rig.lookAt(take.root(timeS()));
        }
    }

    private Take takeOf(Project project, Entry<MotionResult> shown) {
        JointPath path =
                settings.shows(ViewerMark.TRAIL).get()
                        ? trails.path(shown.value().motion(), settings.trailJointProperty().get())
                        : null;
        boolean aligned = settings.alignStartsProperty().get();
        return new Take(
                shown,
                settings.styleProperty().get(),
                settings.shown(),
                path,
                settings.shows(ViewerMark.CONTACTS).get()
                        ? contacts.of(shown.value().motion())
                        : null,
                comparison.beside(project, shown, aligned).orElse(null),
                project.sensors().stream()
                        .filter(s -> !workspace.selection().hiddenSensorIds().contains(s.id()))
                        .toList(),
                workspace.selection().sensorIdProperty().get());
    }

    private void takePicture() {
        Take now = take;
        double timeS = timeS();
        picture = now == null ? Picture.empty(rig.current()) : now.at(timeS, rig.current());
        comparison.write(now == null ? null : now.ghost(), picture, timeS);
        texts.writeMoment(now == null ? null : now.motion(), timeS);
        Figure body = picture.body();
        if (body != null) {
            rig.walkerAt(body.pose().position(0, 0));
        }
        changed();
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
