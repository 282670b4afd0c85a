package kinescribe.app.sensors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import kinescribe.app.fx.Workspace;
import kinescribe.format.imu.DeviceSite;
import kinescribe.format.imu.WornDevices;
import kinescribe.imu.BodySite;
import kinescribe.imu.ErrorPart;
import kinescribe.imu.SensorModel;
import kinescribe.imu.SensorModels;
import kinescribe.imu.SensorPlacement;
import kinescribe.imu.SiteNames;
import kinescribe.imu.SitePlacements;
import kinescribe.imu.SurfacePlacement;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Body;
import kinescribe.motion.Skeleton;
import kinescribe.motion.shape.BodySurface;
import kinescribe.motion.shape.SurfacePoint;
import kinescribe.project.Edits;
import kinescribe.project.Entry;
import kinescribe.project.PlacedSensor;
import kinescribe.project.Project;
import org.jspecify.annotations.Nullable;

/** The project's sensors and their device: what the panel shows and what its controls do. */
final class SensorsModel {
    private static final double MM_PER_M = 1000;
    private static final List<Vec3> AXES = List.of(Vec3.X, Vec3.Y, Vec3.Z);

    private final Workspace workspace;
    private final ObservableList<PlacedSensor> sensors = FXCollections.observableArrayList();
    private final ObservableList<RecordingRow> recordings = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable PlacedSensor> selected =
            new ReadOnlyObjectWrapper<>(this, "selected");
    private final ReadOnlyObjectWrapper<SensorModel> device;
    private final ReadOnlyObjectWrapper<Integer> motions =
            new ReadOnlyObjectWrapper<>(this, "motions", 0);
    private final ReadOnlyObjectWrapper<@Nullable String> motionName =
            new ReadOnlyObjectWrapper<>(this, "motionName");
    private final SimulationModel simulation;

    SensorsModel(Workspace workspace) {
        this.workspace = workspace;
        this.simulation = new SimulationModel(workspace);
        this.device =
                new ReadOnlyObjectWrapper<>(this, "device", workspace.project().sensorModel());
        workspace.projectProperty().addListener((value, before, after) -> refresh());
        workspace.selection().sensorIdProperty().addListener((value, before, after) -> refresh());
        workspace.selection().motionIdProperty().addListener((value, before, after) -> refresh());
        refresh();
    }

    /** The project's sensors, in order. */
    ObservableList<PlacedSensor> sensors() {
        return sensors;
    }

    /** How the recordings of the selected motion stand, a row for each sensor. */
    ObservableList<RecordingRow> recordings() {
        return recordings;
    }

    /** The selected sensor, or null. */
    ReadOnlyObjectProperty<@Nullable PlacedSensor> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** The selected sensor's device, or else the one that sensors without their own are. */
    ReadOnlyObjectProperty<SensorModel> deviceProperty() {
        return device.getReadOnlyProperty();
    }

    /** How many motions the project has. */
    ReadOnlyObjectProperty<Integer> motionsProperty() {
        return motions.getReadOnlyProperty();
    }

    /** What the selected motion is called, or null where none is. */
    ReadOnlyObjectProperty<@Nullable String> motionNameProperty() {
        return motionName.getReadOnlyProperty();
    }

    /** How sensors are simulated. */
    SimulationModel simulation() {
        return simulation;
    }

    /** Selects a sensor. */
    void select(String id) {
        workspace.selection().sensorIdProperty().set(id);
    }

    /** Puts a sensor at its usual place on a site and selects it. */
    void add(BodySite site) {
        add(SitePlacements.usual(site));
    }

    /** Puts on all devices of a data set, under its own names and with its axes. */
    void addLike(WornDevices dataset) {
        List<SurfacePlacement> all = new ArrayList<>();
        List<String> taken = new ArrayList<>(sites());
        for (DeviceSite device : dataset.devices()) {
            String name = SiteNames.numbered(device.site(), taken);
            taken.add(name);
            all.add(device.typical().called(name));
        }
        workspace.apply(Edits.addSensors("Add sensors of " + dataset.id(), all));
        selectLast();
    }

    /** Puts a second sensor where the selected one is, under a name of its own, and selects it. */
    void duplicate() {
        PlacedSensor original = selected.get();
        if (original != null) {
            SurfacePlacement placement = original.placement();
            add(placement.called(freeSite(placement.site())));
        }
    }

    /** Removes the selected sensor and selects its neighbour. */
    void remove() {
        PlacedSensor gone = selected.get();
        if (gone != null) {
            int index = sensors.indexOf(gone);
            workspace.apply(
                    Edits.remove("Remove sensor " + gone.placement().site(), List.of(gone.id())));
            select(sensors.isEmpty() ? "" : sensors.get(Math.min(index, sensors.size() - 1)).id());
        }
    }

    /** Calls the selected sensor's place something else; it stays where it is. */
    void rename(String site) {
        String name = site.strip().replaceAll("\\s+", "_");
        if (!name.isEmpty()) {
            change(placement -> placement.called(name));
        }
    }

    /** Moves the selected sensor to its usual place on a site. */
    void moveTo(BodySite site) {
        change(placement -> SitePlacements.usual(site));
    }

    /** Moves the selected sensor to the same share of another segment. */
    void attachTo(String joint) {
        change(
                placement -> {
                    SurfacePoint point = placement.point();
                    return placement.at(new SurfacePoint(joint, point.along(), point.aroundRad()));
                });
    }

    /** Sets the selected sensor's position along an axis (0 … 2) of the segment shown. */
    void moveMm(int axis, double mm) {
        double metres = mm / MM_PER_M;
        changeOnBody(
                p -> {
                    Vec3 o = p.offset();
                    Vec3 moved =
                            new Vec3(
                                    axis == 0 ? metres : o.x(),
                                    axis == 1 ? metres : o.y(),
                                    axis == 2 ? metres : o.z());
                    return new SensorPlacement(p.site(), p.joint(), moved, p.mounting());
                });
    }

    /** Sets one of the selected sensor's mounting angles. */
    void turnTo(int axis, double degrees) {
        changeOnBody(
                p ->
                        new SensorPlacement(
                                p.site(),
                                p.joint(),
                                p.offset(),
                                AnglesDegrees.of(p.mounting()).with(axis, degrees).toQuat()));
    }

    /** Turns the selected sensor on the spot about one of its own axes. */
    void turnBy(int axis, double degrees) {
        Quat turn = Quat.aboutAxis(AXES.get(axis), Math.toRadians(degrees));
        change(placement -> placement.turned(turn));
    }

    /** A placement's position along an axis of its segment. */
    static double offsetMm(SensorPlacement placement, int axis) {
        return placement.offset().dot(AXES.get(axis)) * MM_PER_M;
    }

    /** Makes the selected sensor another device where it has its own, else all that have none. */
    void choose(SensorModel model) {
        PlacedSensor sensor = selected.get();
        if (model.equals(device())) {
            return;
        }
        workspace.apply(
                sensor != null && sensor.ownDevice() != null
                        ? Edits.chooseDevice(sensor, model)
                        : Edits.chooseSensorModel(model));
    }

    /** Gives the selected sensor a device of its own, at first like all others', or takes it. */
    void chooseOwn(boolean own) {
        PlacedSensor sensor = selected.get();
        if (sensor != null && own != (sensor.ownDevice() != null)) {
            workspace.apply(
                    Edits.chooseDevice(sensor, own ? workspace.project().sensorModel() : null));
        }
    }

    /** The device that is shown and changed now. */
    SensorModel device() {
        PlacedSensor sensor = selected.get();
        SensorModel usual = workspace.project().sensorModel();
        return sensor == null ? usual : sensor.device(usual);
    }

    /** Changes a number of the device, given in the number's unit. */
    void change(DeviceNumber number, double value) {
        choose(number.write(device(), SensorModels.changedName(device()), value));
    }

    /** Switches one of the device's errors on or off. */
    void show(ErrorPart part, boolean on) {
        choose(device().switched(part, on));
    }

    /** Switches all of the device's errors on or off. */
    void showAll(boolean on) {
        SensorModel device = device();
        for (ErrorPart part : ErrorPart.values()) {
            device = device.switched(part, on);
        }
        choose(device);
    }

    /** Makes the device what it was before its numbers were changed, with all errors on. */
    void resetDevice() {
        choose(SensorModels.origin(device()));
    }

    /** A device that shows the errors that another one shows. */
    static SensorModel showingAs(SensorModel model, SensorModel other) {
        return new SensorModel(model.name(), model.parameters(), other.off());
    }

    /** Where the selected sensor sits on the body shown; nothing where none is selected. */
    Optional<SensorPlacement> onBody() {
        return Optional.ofNullable(selected.get())
                .map(PlacedSensor::placement)
                .filter(placement -> skeleton().indexOf(placement.joint()) >= 0)
                .map(placement -> placement.on(surface()));
    }

    /** Moves the selected sensor along, around or off its segment's surface. */
    void moveOnSurface(UnaryOperator<SurfacePlacement> move) {
        change(move);
    }

    /** Which sensors are not drawn on the body. */
    ObservableSet<String> hidden() {
        return workspace.selection().hiddenSensorIds();
    }

    /** Draws a sensor on the body, or no longer. */
    void toggleHidden(String id) {
        if (!hidden().remove(id)) {
            hidden().add(id);
        }
    }

    private void add(SurfacePlacement placement) {
        workspace.apply(Edits.addSensor(placement));
        selectLast();
    }

    private void selectLast() {
        List<PlacedSensor> now = workspace.project().sensors();
        select(now.get(now.size() - 1).id());
    }

    private void change(UnaryOperator<SurfacePlacement> change) {
        PlacedSensor sensor = selected.get();
        if (sensor != null) {
            workspace.apply(Edits.changeSensor(sensor.id(), change.apply(sensor.placement())));
        }
    }

    /** Changes the selected sensor in the metres of the body shown. */
    private void changeOnBody(UnaryOperator<SensorPlacement> change) {
        onBody().map(change)
                .ifPresent(moved -> change(old -> SurfacePlacement.of(moved, surface())));
    }

    private List<String> sites() {
        return sensors.stream().map(sensor -> sensor.placement().site()).toList();
    }

    private BodySurface surface() {
        return BodySurface.of(skeleton());
    }

    private String freeSite(String site) {
        return SiteNames.numbered(site.replaceFirst("_\\d+$", ""), sites());
    }

    /** The body shown, where it has the standard joints, else an adult. */
    private Skeleton skeleton() {
        return workspace
                .project()
                .motion(workspace.selection().motionIdProperty().get())
                .map(entry -> entry.value().motion().skeleton())
                .filter(Skeleton::isStandard)
                .orElseGet(() -> Body.Preset.ADULT.body().skeleton());
    }

    private void refresh() {
        Project project = workspace.project();
        String motionId = workspace.selection().motionIdProperty().get();
        if (!sensors.equals(project.sensors())) {
            sensors.setAll(project.sensors());
        }
        // Read only now: a list that shows the sensors may just have selected another.
        String sensorId = workspace.selection().sensorIdProperty().get();
        Optional<PlacedSensor> chosen =
                project.sensors().stream().filter(s -> s.id().equals(sensorId)).findFirst();
        selected.set(chosen.orElse(null));
        device.set(device());
        motions.set(project.motions().size());
        motionName.set(project.motion(motionId).map(Entry::name).orElse(null));
        List<RecordingRow> rows =
                motionName.get() == null ? List.of() : RecordingRows.of(project, motionId);
        if (!recordings.equals(rows)) {
            recordings.setAll(rows);
        }
    }
}
