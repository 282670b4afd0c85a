package kinescribe.app.viewer;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Cursor;
import kinescribe.app.fx.Workspace;
import kinescribe.app.viewer.SensorGrips.Found;
import kinescribe.app.viewer.SensorGrips.Pointer;
import kinescribe.imu.SiteNames;
import kinescribe.imu.SurfacePlacement;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Skeleton;
import kinescribe.motion.shape.BodySurface;
import kinescribe.motion.shape.SurfacePoint;
import kinescribe.project.Edit;
import kinescribe.project.Edits;
import kinescribe.project.PlacedSensor;
import kinescribe.project.Project;
import org.jspecify.annotations.Nullable;

/**
 * Puts sensors on the body seen, moves them along its surface and turns them. All that happens
 * between taking hold and letting go is undone in one go.
 */
final class SensorHands {
    /** What a key moves a sensor along its segment by. Our own choice. */
    private static final double NUDGE_M = 0.005;

    private static final double NUDGE_RAD = Math.toRadians(5);

    /** A drag follows the body where the pointer is up to 32 pixels beside it. Our own choice. */
    private static final int RINGS = 8;

    private static final double RING_PIXELS = 4;
    private static final int RING_POINTS = 16;

    /** A sensor that is held. */
    private record Hold(
            SensorMark mark,
            SurfacePlacement start,
            Grip grip,
            Pointer from,
            double dx,
            double dy) {
        String label() {
            String verb = grip.kind() == Grip.Kind.CASE ? "Move" : "Turn";
            return verb + " sensor " + start.site();
        }
    }

    private final Workspace workspace;
    private final Supplier<Picture> picture;
    private final BooleanProperty placing = new SimpleBooleanProperty(this, "placing");
    private final ReadOnlyObjectWrapper<@Nullable SensorMark> offered =
            new ReadOnlyObjectWrapper<>(this, "offered");
    private final ReadOnlyObjectWrapper<@Nullable Hold> held =
            new ReadOnlyObjectWrapper<>(this, "held");
    private boolean moved;
    private @Nullable BodySurface surface;
    private @Nullable Skeleton surfaceOf;

    /**
     * @param picture what is drawn now
     */
    SensorHands(Workspace workspace, Supplier<Picture> picture) {
        this.workspace = workspace;
        this.picture = picture;
        placing.addListener((value, before, after) -> offered.set(null));
    }

    /** Whether the next click on the body puts a sensor there. */
    BooleanProperty placingProperty() {
        return placing;
    }

    /** The sensor as it would be put on at the pointer; null for none. */
    ReadOnlyObjectProperty<@Nullable SensorMark> offeredProperty() {
        return offered.getReadOnlyProperty();
    }

    /** What can be done right now, in words; empty where nothing needs saying. */
    StringBinding hint() {
        return Bindings.createStringBinding(
                () -> {
                    Hold now = held.get();
                    if (now != null) {
                        return now.grip().kind() == Grip.Kind.CASE
                                ? "Drag along the body · Esc puts it back"
                                : "Drag to turn · Esc turns it back";
                    }
                    return placing.get()
                            ? "Click the body to put a sensor there · Esc to stop"
                            : "";
                },
                held,
                placing);
    }

    /** Takes hold of what is at the pointer. */
    boolean grab(Pointer pointer) {
        Optional<Found> found = placing.get() ? Optional.empty() : at(pointer);
        if (found.isEmpty()) {
            return false;
        }
        SensorMark mark = found.get().mark();
        Optional<PlacedSensor> sensor = sensor(mark.id());
        if (sensor.isEmpty()) {
            return false;
        }
        workspace.selection().sensorIdProperty().set(mark.id());
        ScreenPoint seen =
                picture.get().camera().project(mark.position(), pointer.width(), pointer.height());
        held.set(
                new Hold(
                        mark,
                        sensor.get().placement(),
                        found.get().grip(),
                        pointer,
                        seen.x() - pointer.x(),
                        seen.y() - pointer.y()));
        moved = false;
        return true;
    }

    /** Follows the pointer with what is held; far beside the body it stays where it was. */
    void drag(Pointer pointer) {
        Hold now = held.get();
        if (now == null) {
            return;
        }
        Optional<SurfacePlacement> wanted =
                now.grip().kind() == Grip.Kind.CASE
                        ? moved(now, pointer.shifted(now.dx(), now.dy()))
                        : Optional.of(turned(now, pointer));
        wanted.ifPresent(placement -> change(now, placement));
    }

    /** Lets go. */
    void release() {
        held.set(null);
    }

    /** Puts back what is held, or ends placing; tells whether there was anything to give up. */
    boolean giveUp() {
        boolean busy = held.get() != null || placing.get();
        Hold now = held.get();
        boolean ownIsLast =
                now != null
                        && workspace.store().undoLabel().filter(now.label()::equals).isPresent();
        if (moved && ownIsLast) {
            workspace.store().undo();
        }
        held.set(null);
        placing.set(false);
        return busy;
    }

    /** Puts a new sensor on where the pointer is on the body, and selects it. */
    void put(Pointer pointer) {
        underPointer(pointer)
                .ifPresent(
                        point -> {
                            placing.set(false);
                            workspace.apply(Edits.addSensor(fresh(point)));
                            List<PlacedSensor> now = workspace.project().sensors();
                            workspace
                                    .selection()
                                    .sensorIdProperty()
                                    .set(now.get(now.size() - 1).id());
                        });
    }

    /** Shows what a click or a press would do. */
    Cursor hover(Pointer pointer) {
        if (held.get() != null) {
            return Cursor.CLOSED_HAND;
        }
        if (placing.get()) {
            offered.set(underPointer(pointer).map(this::offer).orElse(null));
            return Cursor.CROSSHAIR;
        }
        return at(pointer).isPresent() ? Cursor.OPEN_HAND : Cursor.DEFAULT;
    }

    /** The pointer is gone. */
    void leave() {
        offered.set(null);
    }

    /** Turns the selected sensor about one of its own axes. */
    void turn(Vec3 axis, double degrees) {
        selected()
                .ifPresent(
                        sensor ->
                                workspace.apply(
                                        Edits.changeSensor(
                                                sensor.id(),
                                                sensor.placement()
                                                        .turned(
                                                                Quat.aboutAxis(
                                                                        axis,
                                                                        Math.toRadians(
                                                                                degrees))))));
    }

    /** Moves the selected sensor a little along its segment and around it. */
    void nudge(int up, int around) {
        Optional<BodySurface> known = surface();
        Optional<PlacedSensor> sensor = selected();
        Figure body = picture.get().body();
        if (body == null
                || known.isEmpty()
                || sensor.isEmpty()
                || !isOnBody(sensor.get().placement())) {
            return;
        }
        SurfacePlacement there = sensor.get().placement();
        SurfacePoint point = there.point();
        Vec3 bone = known.get().axes(point.joint()).end();
        double upward = Math.signum(known.get().axes(point.joint()).top().dot(bone));
        SurfacePoint next =
                known.get()
                        .passed(
                                body.pose(),
                                new SurfacePoint(
                                        point.joint(),
                                        point.along() + upward * up * NUDGE_M / bone.norm(),
                                        point.aroundRad() + around * NUDGE_RAD));
        SurfacePoint reached =
                new SurfacePoint(
                        next.joint(), Math.max(0, Math.min(1, next.along())), next.aroundRad());
        String id = sensor.get().id();
        workspace.apply(Edits.changeSensor(id, named(id, there, there.movedTo(reached))));
    }

    private Optional<Found> at(Pointer pointer) {
        return SensorGrips.at(picture.get(), pointer);
    }

    private void change(Hold now, SurfacePlacement placement) {
        Edit edit = new Edit(now.label(), Edits.changeSensor(now.mark().id(), placement).change());
        if (moved) {
            workspace.amend(edit);
        } else {
            Project before = workspace.project();
            workspace.apply(edit);
            moved = !before.equals(workspace.project());
        }
    }

    private Optional<SurfacePlacement> moved(Hold now, Pointer pointer) {
        return near(pointer)
                .filter(point -> isOnBody(now.start()))
                .map(point -> named(now.mark().id(), now.start(), now.start().movedTo(point)));
    }

    /** A name that tells a place follows the sensor to another segment. */
    private SurfacePlacement named(String id, SurfacePlacement before, SurfacePlacement after) {
        return after.joint().equals(before.joint()) || !SiteNames.tellsPlace(before.site())
                ? after
                : after.called(freeName(after, id));
    }

    private SurfacePlacement turned(Hold now, Pointer pointer) {
        Quat turn =
                SensorGrips.turn(
                        picture.get().camera(), now.mark(), now.grip(), now.from(), pointer);
        return now.start().turned(turn);
    }

    /** What is at the pointer or, where that is a little beside the body, nearest to it. */
    private Optional<SurfacePoint> near(Pointer pointer) {
        return IntStream.rangeClosed(0, RINGS)
                .boxed()
                .flatMap(
                        ring ->
                                IntStream.range(0, ring == 0 ? 1 : RING_POINTS)
                                        .mapToObj(i -> ringed(pointer, ring, i)))
                .flatMap(beside -> underPointer(beside).stream())
                .findFirst();
    }

    private static Pointer ringed(Pointer pointer, int ring, int point) {
        double angle = 2 * Math.PI * point / RING_POINTS;
        double radius = ring * RING_PIXELS;
        return pointer.shifted(radius * Math.cos(angle), radius * Math.sin(angle));
    }

    private Optional<SurfacePoint> underPointer(Pointer pointer) {
        Picture seen = picture.get();
        Figure body = seen.body();
        return body == null
                ? Optional.empty()
                : surface()
                        .flatMap(
                                known ->
                                        known.seen(
                                                body.pose(),
                                                seen.camera().eye(),
                                                pointer.ray(seen.camera())));
    }

    private SurfacePlacement fresh(SurfacePoint point) {
        SurfacePlacement placement = SurfacePlacement.at(point.joint(), point);
        return placement.called(freeName(placement, ""));
    }

    private @Nullable SensorMark offer(SurfacePoint point) {
        Figure body = picture.get().body();
        PlacedSensor sensor = new PlacedSensor("", fresh(point));
        return body == null ? null : SensorMarks.on(body.pose(), List.of(sensor), "").get(0);
    }

    private String freeName(SurfacePlacement placement, String ownId) {
        List<String> taken =
                workspace.project().sensors().stream()
                        .filter(sensor -> !sensor.id().equals(ownId))
                        .map(sensor -> sensor.placement().site())
                        .toList();
        return SiteNames.free(placement, taken);
    }

    private boolean isOnBody(SurfacePlacement placement) {
        return surfaceOf != null && surfaceOf.indexOf(placement.joint()) >= 0;
    }

    private Optional<PlacedSensor> selected() {
        return sensor(workspace.selection().sensorIdProperty().get());
    }

    private Optional<PlacedSensor> sensor(String id) {
        return workspace.project().sensors().stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /** The surface of the body seen, made once for each body. */
    private Optional<BodySurface> surface() {
        Figure body = picture.get().body();
        if (body == null) {
            return Optional.empty();
        }
        Skeleton skeleton = body.pose().motion().skeleton();
        if (!skeleton.equals(surfaceOf)) {
            surface = BodySurface.of(skeleton);
            surfaceOf = skeleton;
        }
        return Optional.ofNullable(surface);
    }
}
