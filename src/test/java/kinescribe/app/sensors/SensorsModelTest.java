package kinescribe.app.sensors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import kinescribe.app.fx.Workspace;
import kinescribe.base.Provenance;
import kinescribe.format.imu.RecordingFormats;
import kinescribe.imu.BodySite;
import kinescribe.imu.DeviceParameter;
import kinescribe.imu.ErrorPart;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.MagneticField;
import kinescribe.imu.Origin;
import kinescribe.imu.Randomisation;
import kinescribe.imu.Recording;
import kinescribe.imu.SensorModel;
import kinescribe.imu.SensorModels;
import kinescribe.imu.SensorPlacement;
import kinescribe.imu.Spread;
import kinescribe.imu.SurfacePlacement;
import kinescribe.job.InlineJobRunner;
import kinescribe.math.Vec3;
import kinescribe.motion.Body;
import kinescribe.motion.Motion;
import kinescribe.motion.Skeleton;
import kinescribe.motion.shape.SurfacePoint;
import kinescribe.project.Edit;
import kinescribe.project.Entry;
import kinescribe.project.MotionResult;
import kinescribe.project.PlacedSensor;
import kinescribe.project.Project;
import kinescribe.project.ProjectStore;
import kinescribe.project.SimulationSettings;
import org.junit.jupiter.api.Test;

class SensorsModelTest {
    private static final double TOLERANCE = 1e-9;

    private final Workspace workspace =
            new Workspace(new ProjectStore(Project.empty("test")), new InlineJobRunner());
    private final SensorsModel model = new SensorsModel(workspace);

    @Test
    void addPutsOnAndSelects() {
        model.add(BodySite.LEFT_WRIST);

        assertThat(model.sensors()).hasSize(1);
        assertThat(selected().site()).isEqualTo("left_wrist");
        assertThat(selected().joint()).isEqualTo("left_elbow");
        assertThat(workspace.selection().sensorIdProperty().get())
                .isEqualTo(model.sensors().get(0).id());
    }

    @Test
    void removeAndUndo() {
        model.add(BodySite.CHEST);
        model.remove();
        assertThat(model.sensors()).isEmpty();
        assertThat(model.selectedProperty().get()).isNull();
        assertThat(workspace.selection().sensorIdProperty().get()).isEmpty();

        workspace.store().undo();
        assertThat(model.sensors()).hasSize(1);
        model.select("sensor-1");
        assertThat(selected().site()).isEqualTo("chest");
    }

    @Test
    void removeSelectsTheNeighbour() {
        model.add(BodySite.CHEST);
        model.add(BodySite.HEAD);
        model.add(BodySite.WAIST);
        model.remove();
        assertThat(selected().site()).isEqualTo("head");
        model.select("sensor-1");
        model.remove();
        assertThat(selected().site()).isEqualTo("head");
    }

    @Test
    void copyHasANameOfItsOwn() {
        model.add(BodySite.CHEST);
        SensorPlacement first = selected();
        model.duplicate();
        assertThat(selected().site()).isEqualTo("chest_2");
        assertThat(selected().offset()).isEqualTo(first.offset());
        model.duplicate();
        assertThat(selected().site()).isEqualTo("chest_3");
    }

    @Test
    void millimetresOutsideMetresInside() {
        model.add(BodySite.CHEST);
        Vec3 before = selected().offset();
        model.moveMm(1, 125);

        Vec3 expected = new Vec3(before.x(), 0.125, before.z());
        assertThat(selected().offset().minus(expected).norm()).isLessThan(TOLERANCE);
        assertThat(SensorsModel.offsetMm(selected(), 1)).isCloseTo(125, within(TOLERANCE));
    }

    @Test
    void quarterTurnIsAboutTheDevicesOwnAxis() {
        model.add(BodySite.LOWER_BACK);
        Vec3 z = selected().mounting().rotate(Vec3.Z);
        Vec3 x = selected().mounting().rotate(Vec3.X);
        model.turnBy(2, 90);

        assertThat(selected().mounting().rotate(Vec3.Z).minus(z).norm()).isLessThan(TOLERANCE);
        // about its own z the device's y goes to where −x was, and x to where y was
        assertThat(selected().mounting().rotate(Vec3.Y).plus(x).norm()).isLessThan(TOLERANCE);
    }

    @Test
    void everyChangeIsOneUndo() {
        model.add(BodySite.CHEST);
        SurfacePlacement before = placed();
        model.turnTo(0, 33);
        assertThat(AnglesDegrees.of(selected().mounting()).x()).isCloseTo(33, within(1e-6));
        model.rename("my  place");
        assertThat(selected().site()).isEqualTo("my_place");
        model.attachTo("neck");
        assertThat(selected().joint()).isEqualTo("neck");

        workspace.store().undo();
        workspace.store().undo();
        workspace.store().undo();
        assertThat(placed()).isEqualTo(before);
    }

    @Test
    void typedNumbersMakeACustomDevice() {
        model.choose(SensorModels.PHONE);
        assertThat(model.deviceProperty().get()).isEqualTo(SensorModels.PHONE);
        model.change(DeviceNumber.of(DeviceParameter.ACC_RANGE), 4);

        SensorModel device = workspace.project().sensorModel();
        assertThat(device.name()).isEqualTo("phone (changed)");
        assertThat(device)
                .isEqualTo(
                        SensorModels.PHONE.with(
                                "phone (changed)", DeviceParameter.ACC_RANGE, 4 * 9.80665));
    }

    @Test
    void rowsTellWhatIsMissingFreshAndOld() {
        workspace.apply(addMotion());
        workspace.selection().motionIdProperty().set("motion-1");
        model.add(BodySite.CHEST);
        assertThat(model.recordings())
                .extracting(RecordingRow::state)
                .containsExactly(RecordingRow.State.MISSING);

        workspace.apply(addRecording(model.sensors().get(0)));
        assertThat(model.recordings())
                .containsExactly(
                        new RecordingRow(
                                "sensor-1",
                                "chest",
                                RecordingRow.State.UP_TO_DATE,
                                "50 Hz · 0.0 s · simulated"));

        model.moveMm(0, 10);
        assertThat(model.recordings())
                .extracting(RecordingRow::state)
                .containsExactly(RecordingRow.State.OUT_OF_DATE);

        workspace.selection().motionIdProperty().set("");
        assertThat(model.recordings()).isEmpty();
        assertThat(model.motionNameProperty().get()).isNull();
    }

    private SensorPlacement selected() {
        return model.onBody().orElseThrow();
    }

    private SurfacePlacement placed() {
        PlacedSensor sensor = model.selectedProperty().get();
        if (sensor == null) {
            throw new AssertionError("Expected a selected sensor");
        }
        return sensor.placement();
    }

    private static Edit addMotion() {
        Skeleton skeleton = Body.Preset.ADULT.body().skeleton();
        double[] rotations = new double[skeleton.size() * 4];
        for (int j = 0; j < skeleton.size(); j++) {
            rotations[j * 4] = 1;
        }
        Motion motion = new Motion(skeleton, 20, new double[] {0, 0.95, 0}, rotations);
        Entry<MotionResult> entry =
                new Entry<>(
                        "motion-1",
                        "Standing",
                        new MotionResult(motion, null, null, null),
                        Provenance.of("motion.import", Map.of(), 0, List.of()),
                        List.of());
        return new Edit("Add motion", project -> project.withMotions(List.of(entry)));
    }

    private Edit addRecording(PlacedSensor sensor) {
        Project now = workspace.project();
        Recording recording =
                new Recording(
                        new Recording.Source("v1", "t1", "chest", Origin.VIRTUAL),
                        50,
                        ImuChannel.SIX_AXIS,
                        new double[] {0},
                        new double[6],
                        List.of());
        Provenance how =
                Provenance.of(
                        "imu.simulate",
                        Map.of(),
                        1,
                        List.of(
                                new Provenance.Input(
                                        "motion-1", now.revisionOf("motion-1").orElseThrow()),
                                new Provenance.Input(sensor.id(), sensor.revision())));
        return new Edit(
                "Add recording",
                project ->
                        project.withRecordings(
                                List.of(
                                        new Entry<>(
                                                "recording-1",
                                                "Chest",
                                                recording,
                                                how,
                                                List.of()))));
    }

    @Test
    void errorsAreSwitchedOneByOneAndAllAtOnce() {
        model.choose(SensorModels.PHONE);
        model.show(ErrorPart.WHITE_NOISE, false);
        assertThat(model.device().off()).containsExactly(ErrorPart.WHITE_NOISE);
        model.showAll(false);
        assertThat(model.device().off()).containsExactlyInAnyOrder(ErrorPart.values());
        assertThat(model.device().parameters()).isEqualTo(SensorModels.PHONE.parameters());
        model.showAll(true);
        assertThat(model.device()).isEqualTo(SensorModels.PHONE);
    }

    @Test
    void aSensorMayHaveADeviceOfItsOwn() {
        model.add(BodySite.LEFT_POCKET);
        model.add(BodySite.LEFT_WRIST);
        model.choose(SensorModels.PHONE);
        model.chooseOwn(true);
        model.choose(SensorModels.WATCH);
        assertThat(model.device()).isEqualTo(SensorModels.WATCH);
        assertThat(workspace.project().sensorModel()).isEqualTo(SensorModels.PHONE);
        model.moveTo(BodySite.RIGHT_WRIST);
        assertThat(model.device()).as("it goes along").isEqualTo(SensorModels.WATCH);
        model.select(workspace.project().sensors().get(0).id());
        assertThat(model.deviceProperty().get()).isEqualTo(SensorModels.PHONE);
        model.select(workspace.project().sensors().get(1).id());
        assertThat(model.deviceProperty().get()).isEqualTo(SensorModels.WATCH);
        model.chooseOwn(false);
        assertThat(model.deviceProperty().get()).isEqualTo(SensorModels.PHONE);
    }

    @Test
    void resettingBringsTheDataSheetBack() {
        model.choose(SensorModels.WATCH);
        model.change(DeviceNumber.of(DeviceParameter.ACC_NOISE), 999);
        model.show(ErrorPart.BIAS, false);
        assertThat(model.device().name()).isEqualTo("watch (changed)");
        model.resetDevice();
        assertThat(model.device()).isEqualTo(SensorModels.WATCH);
    }

    @Test
    void anotherDeviceShowsTheSameErrors() {
        SensorModel quiet = SensorModels.PHONE.switched(ErrorPart.BIAS, false);
        assertThat(SensorsModel.showingAs(SensorModels.WATCH, quiet))
                .isEqualTo(SensorModels.WATCH.switched(ErrorPart.BIAS, false));
    }

    @Test
    void surfaceNumbersMoveTheSensorAlongItsSegment() {
        model.add(BodySite.LEFT_SHIN);
        model.moveOnSurface(
                there -> there.at(new SurfacePoint("left_knee", 0.25, Math.PI / 2)).off(0.01));
        SurfacePlacement now = placed();
        assertThat(now.point().along()).isCloseTo(0.25, within(1e-9));
        assertThat(now.point().aroundRad()).isCloseTo(Math.PI / 2, within(1e-9));
        assertThat(now.gapM()).isCloseTo(0.01, within(1e-9));
    }

    @Test
    void sensorsAreHiddenAndShownAgain() {
        model.add(BodySite.CHEST);
        String id = model.sensors().get(0).id();
        model.toggleHidden(id);
        assertThat(workspace.selection().hiddenSensorIds()).containsExactly(id);
        model.toggleHidden(id);
        assertThat(workspace.selection().hiddenSensorIds()).isEmpty();
    }

    @Test
    void drawnPeopleGetARecordingEach() {
        workspace.apply(addMotion());
        workspace.selection().motionIdProperty().set("motion-1");
        model.add(BodySite.CHEST);
        SimulationModel simulation = model.simulation();
        simulation.setRandomisation(Randomisation.REALISTIC);
        simulation.change(now -> now.withCount(3));
        simulation.setMagnetometer(true);
        simulation.simulateSelected();

        assertThat(workspace.project().recordings()).hasSize(3);
        assertThat(workspace.project().recordings().get(0).value().channels()).hasSize(9);
        assertThat(model.recordings().get(0).detail()).endsWith("3 people");
    }

    @Test
    void settingsOfTheSimulationAreTheProjectsAndCanBeUndone() {
        workspace.apply(addMotion());
        workspace.selection().motionIdProperty().set("motion-1");
        model.add(BodySite.CHEST);
        SimulationModel simulation = model.simulation();
        simulation.simulateSelected();
        assertThat(model.recordings().get(0).state()).isEqualTo(RecordingRow.State.UP_TO_DATE);

        simulation.setSpread(Spread.TURN, 12);
        SimulationSettings changed = workspace.project().simulation();
        assertThat(changed.randomisation().name()).isEqualTo("custom");
        assertThat(Math.toDegrees(changed.randomisation().turnRad())).isCloseTo(12, within(1e-9));
        assertThat(changed.people()).isEqualTo(5);
        assertThat(model.recordings().get(0).state()).isEqualTo(RecordingRow.State.OUT_OF_DATE);

        workspace.store().undo();
        assertThat(simulation.settingsProperty().get()).isEqualTo(SimulationSettings.STANDARD);
        assertThat(model.recordings().get(0).state()).isEqualTo(RecordingRow.State.UP_TO_DATE);
    }

    @Test
    void aFieldIsRememberedWhileNoMagnetometerFeelsIt() {
        SimulationModel simulation = model.simulation();
        MagneticField berlin = MagneticField.dipole(52.5, 13.4, 0);
        simulation.setField(berlin);
        simulation.setMagnetometer(false);
        assertThat(workspace.project().simulation().field()).isNull();
        simulation.setMagnetometer(true);
        assertThat(workspace.project().simulation().field()).isEqualTo(berlin);
    }

    @Test
    void theDevicesOfADataSetArePutOnInOneGo() {
        model.addLike(
                RecordingFormats.withDevices().stream()
                        .filter(format -> format.id().equals("pamap2"))
                        .findFirst()
                        .orElseThrow());
        assertThat(model.sensors())
                .extracting(sensor -> sensor.placement().site())
                .containsExactly("hand", "chest", "ankle");
        workspace.store().undo();
        assertThat(model.sensors()).isEmpty();
    }
}
