package kinescribe.app.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kinescribe.app.fx.SaveTarget;
import kinescribe.app.fx.Workspace;
import kinescribe.base.KinescribeException;
import kinescribe.imu.DeviceParameter;
import kinescribe.imu.Recording;
import kinescribe.imu.SensorModel;
import kinescribe.imu.SignalParts;
import kinescribe.job.InlineJobRunner;
import kinescribe.job.JobContext;
import kinescribe.project.Edits;
import kinescribe.project.Project;
import kinescribe.project.ProjectStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignalsViewModelTest {
    private final List<PreviewRequest> previews = new ArrayList<>();

    @Test
    void showsTheStoredRecordingAgainstTheLikestStandIn() {
        Workspace workspace = workspace(SignalSamples.recorded());
        SignalsViewModel model = model(workspace);
        select(workspace);
        assertThat(previews).isEmpty();
        assertThat(model.sides().badgeProperty().get()).isEmpty();
        assertThat(model.sides().emptyTextProperty().get()).isEmpty();
        assertThat(model.sides().choiceProperty().get().id()).isEqualTo("recording-3");
        assertThat(model.sides().choiceProperty().get().label()).startsWith("simulated stand-in");
        // 2 sides × 2 triads × (x, y, z, norm)
        assertThat(model.tracesProperty().get()).hasSize(16);
        assertThat(model.rangeProperty().get()).isEqualTo(new TimeRange(0, 6));
    }

    @Test
    void showsTheMeasuredSideFromTheBeginningOfItsSpan() {
        Workspace workspace = workspace(SignalSamples.recorded());
        SignalsViewModel model = model(workspace);
        select(workspace);
        Recording standIn = workspace.project().recording("recording-3").orElseThrow().value();
        Trace measured =
                model.tracesProperty().get().stream()
                        .filter(t -> t.side() == Side.MEASURED)
                        .findFirst()
                        .orElseThrow();
        // The span walks from 1 s to 5 s; at 50 Hz its first sample is number 50.
        assertThat(measured.series().timeS(0)).isZero();
        assertThat(measured.series().value(0)).isEqualTo(standIn.value(50, 0));
        assertThat(measured.series().timeS(measured.series().size() - 1)).isEqualTo(4);
    }

    @Test
    void simulatesAgainWhenTheSensorMovesOrTheDeviceChanges() {
        Workspace workspace = workspace(SignalSamples.recorded());
        SignalsViewModel model = model(workspace);
        select(workspace);
        workspace.apply(
                Edits.changeSensor("sensor-1", SignalSamples.placement("right_pocket", 0.1)));
        assertThat(previews).hasSize(1);
        assertThat(model.sides().badgeProperty().get()).contains("out of date");
        workspace.apply(
                Edits.chooseSensorModel(
                        SensorModel.of(
                                "phone",
                                Map.of(
                                        DeviceParameter.ACC_NOISE,
                                        0.01,
                                        DeviceParameter.ACC_RANGE,
                                        100.0))));
        assertThat(previews).hasSize(2);
        assertThat(previews.get(1).model().name()).isEqualTo("phone");
        workspace.apply(Edits.rename("another name"));
        assertThat(previews).as("nothing that matters changed").hasSize(2);
        workspace.store().undo();
        workspace.store().undo();
        workspace.store().undo();
        assertThat(model.sides().badgeProperty().get()).as("fresh again").isEmpty();
    }

    @Test
    void theFirstDragOfARecordedSensorFindsThePreviewReady() {
        Workspace workspace = workspace(SignalSamples.recorded());
        List<PreviewRequest> prepared = new ArrayList<>();
        SensorPreview plain = SignalSamples.preview(previews);
        SensorPreview noting =
                new SensorPreview() {
                    @Override
                    public void prepare(PreviewRequest request, JobContext context) {
                        prepared.add(request);
                    }

                    @Override
                    public Recording simulate(PreviewRequest request, JobContext context)
                            throws KinescribeException {
                        return plain.simulate(request, context);
                    }

                    @Override
                    public SignalParts explain(PartsRequest request, JobContext context)
                            throws KinescribeException {
                        return plain.explain(request, context);
                    }
                };
        SignalsViewModel model = new SignalsViewModel(workspace, noting);
        select(workspace);
        assertThat(prepared).extracting(PreviewRequest::motionId).containsExactly("motion-1");
        assertThat(previews).isEmpty();
        workspace.apply(
                Edits.changeSensor("sensor-1", SignalSamples.placement("right_pocket", 0.1)));
        assertThat(previews).hasSize(1);
        assertThat(prepared).hasSize(1);
        assertThat(model.sides().badgeProperty().get()).contains("out of date");
    }

    @Test
    void previewsAMotionThatWasNotRecorded() {
        Workspace workspace = workspace(SignalSamples.recorded());
        SignalsViewModel model = model(workspace);
        workspace.selection().sensorIdProperty().set("sensor-1");
        workspace.selection().motionIdProperty().set("motion-2");
        assertThat(previews).extracting(PreviewRequest::motionId).containsExactly("motion-2");
        assertThat(model.sides().badgeProperty().get()).contains("not recorded yet");
        assertThat(model.visible(SignalGroup.ACCELERATION))
                .extracting(Trace::side)
                .contains(Side.SIMULATED);
    }

    @Test
    void keepsTheComparisonChosenByHandUntilTheSubjectChanges() {
        Workspace workspace = workspace(SignalSamples.recorded());
        SignalsViewModel model = model(workspace);
        select(workspace);
        model.sides().choiceProperty().set(RealChoice.NOTHING);
        assertThat(model.tracesProperty().get()).hasSize(8);
        workspace.apply(Edits.rename("another name"));
        assertThat(model.sides().choiceProperty().get()).isEqualTo(RealChoice.NOTHING);
        workspace.selection().sensorIdProperty().set("sensor-2");
        assertThat(model.sides().choiceProperty().get().id()).isEqualTo("recording-2");
    }

    @Test
    void forgetsTheRecordingsOfAClosedProject() {
        Workspace workspace = workspace(SignalSamples.recorded());
        SignalsViewModel model = model(workspace);
        select(workspace);
        assertThat(model.sides().choices()).hasSizeGreaterThan(1);
        workspace.store().open(Project.empty("another"));
        assertThat(model.sides().choices()).containsExactly(RealChoice.NOTHING);
        assertThat(model.sides().choiceProperty().get()).isEqualTo(RealChoice.NOTHING);
    }

    @Test
    void saysWhatToDoWhereThereIsNothing() {
        Workspace workspace = workspace(Project.empty("empty"));
        SignalsViewModel model = model(workspace);
        assertThat(model.sides().emptyTextProperty().get()).startsWith("No motion yet");
        workspace.store().open(SignalSamples.project());
        assertThat(model.sides().emptyTextProperty().get()).startsWith("Select a prompt");
        workspace.selection().motionIdProperty().set("motion-1");
        assertThat(model.sides().emptyTextProperty().get()).startsWith("Select a sensor");
        workspace.selection().sensorIdProperty().set("sensor-1");
        assertThat(model.sides().emptyTextProperty().get()).isEmpty();
    }

    @Test
    void togglesChooseLinesAndSummary() {
        Workspace workspace = workspace(SignalSamples.recorded());
        SignalsViewModel model = model(workspace);
        select(workspace);
        assertThat(model.visible(SignalGroup.ROTATION)).hasSize(6);
        model.shown(SignalComponent.X).set(false);
        model.shown(SignalComponent.NORM).set(true);
        assertThat(model.visible(SignalGroup.ROTATION))
                .extracting(Trace::component)
                .containsOnly(SignalComponent.Y, SignalComponent.Z, SignalComponent.NORM);
        assertThat(model.summaryProperty().get()).contains("|acc|", "|gyro|", "stand-in");
        model.shown(SignalGroup.ROTATION).set(false);
        assertThat(model.summaryProperty().get()).doesNotContain("|gyro|");
    }

    @Test
    void summarisesWhatIsSeen() {
        Workspace workspace = workspace(SignalSamples.recorded());
        SignalsViewModel model = model(workspace);
        select(workspace);
        String all = model.summaryProperty().get();
        model.zoom(1, 40);
        assertThat(model.summaryProperty().get()).isNotEqualTo(all);
        model.showAll();
        assertThat(model.summaryProperty().get()).isEqualTo(all);
    }

    @Test
    void exportsWhatIsShown(@TempDir Path folder) throws Exception {
        Workspace workspace = workspace(SignalSamples.recorded());
        SignalsViewModel model = model(workspace);
        select(workspace);
        Path file = folder.resolve("signals.csv");
        forms(model, workspace).csv(model.export().orElseThrow(), file);
        List<String> lines = Files.readAllLines(file);
        assertThat(lines.get(0))
                .startsWith("origin,subject,site,time_s,acc_x_mps2")
                .endsWith(",simulated");
        assertThat(lines.get(1)).startsWith("simulated,").endsWith(",1");
        // 6 s and 4 s at 50 Hz, ends included, and the header: 301 + 201 + 1
        assertThat(lines).hasSize(503);
        assertThat(workspace.notices()).hasSize(1);
        forms(model, workspace)
                .csv(model.export().orElseThrow(), folder.resolve("no/such/folder/signals.csv"));
        assertThat(workspace.notices().get(1).text()).contains("could not be written");
    }

    @Test
    void tellsWhyThereIsNoPreview() {
        Workspace workspace = workspace(SignalSamples.project());
        SignalsViewModel model = new SignalsViewModel(workspace, SignalSamples.brokenPreview());
        select(workspace);
        assertThat(model.sides().badgeProperty().get()).contains("It broke.");
        assertThat(model.tracesProperty().get()).isEmpty();
    }

    @Test
    void theSimulatorItselfReadsGravityOnABodyAtRest() throws Exception {
        Workspace workspace = workspace(SignalSamples.project());
        SignalsViewModel model = new SignalsViewModel(workspace, new Preview());
        select(workspace);
        assertThat(model.tracesProperty().get()).hasSize(8);
        assertThat(model.summaryProperty().get()).contains("mean 9.81");
    }

    private static ExportForms forms(SignalsViewModel model, Workspace workspace) {
        return new ExportForms(
                model,
                workspace,
                () -> {
                    throw new AssertionError("no picture is asked for");
                },
                SaveTarget::byDialog);
    }

    private SignalsViewModel model(Workspace workspace) {
        return new SignalsViewModel(workspace, SignalSamples.preview(previews));
    }

    private static Workspace workspace(Project project) {
        return new Workspace(new ProjectStore(project), new InlineJobRunner());
    }

    private static void select(Workspace workspace) {
        workspace.selection().motionIdProperty().set("motion-1");
        workspace.selection().sensorIdProperty().set("sensor-1");
    }
}
