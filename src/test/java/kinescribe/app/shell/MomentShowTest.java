package kinescribe.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kinescribe.app.fx.Fixtures;
import kinescribe.app.fx.Moment;
import kinescribe.app.fx.Workspace;
import kinescribe.base.Provenance;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.imu.SurfacePlacement;
import kinescribe.motion.shape.SurfacePoint;
import kinescribe.project.Entry;
import kinescribe.project.PlacedSensor;
import kinescribe.project.Project;
import org.junit.jupiter.api.Test;

class MomentShowTest {
    private final List<String> pages = new ArrayList<>();

    private Workspace workspace(Project project) {
        Workspace workspace = Fixtures.workspace(project);
        TransportModel transport = new TransportModel(workspace);
        MomentShow.install(workspace, () -> pages.add("workbench"));
        assertThat(transport.timeText().get()).isNotEmpty();
        return workspace;
    }

    private static Project project() {
        Recording recording =
                new Recording(
                        new Recording.Source("S1", "trial-1", "left_wrist", Origin.REAL),
                        1,
                        ImuChannel.SIX_AXIS,
                        new double[] {0, 1, 2, 3},
                        new double[24],
                        List.of());
        Project both =
                Fixtures.withMotion(
                        Fixtures.withMotion(Fixtures.strolls(), "motion-1", "prompt-1"),
                        "motion-2",
                        "prompt-2");
        return both.withSensors(List.of(sensor("sensor-1", "chest"), sensor("sensor-2", "wrist")))
                .withRecordings(
                        List.of(
                                new Entry<>(
                                        "recording-1",
                                        "one",
                                        recording,
                                        Provenance.of("import", Map.of(), 0, List.of()),
                                        List.of())));
    }

    private static PlacedSensor sensor(String id, String site) {
        return new PlacedSensor(
                id, SurfacePlacement.at(site, new SurfacePoint("left_elbow", 0.9, 0)));
    }

    @Test
    void goesToTheWorkbenchWithTheMomentUnderThePlayHead() {
        Workspace workspace = workspace(project());
        workspace.selection().motionIdProperty().set("motion-2");
        workspace.playHead().playingProperty().set(true);
        Moment moment = new Moment("recording-1", "dancing", 2, 1);

        workspace.show(moment);

        assertThat(pages).containsExactly("workbench");
        assertThat(workspace.selection().momentProperty().get()).isEqualTo(moment);
        assertThat(workspace.selection().motionIdProperty().get())
                .as("no motion dances: the selected one stays")
                .isEqualTo("motion-2");
        assertThat(workspace.selection().sensorIdProperty().get()).isEqualTo("sensor-2");
        assertThat(workspace.playHead().timeSProperty().get()).isEqualTo(1, within(1e-9));
        assertThat(workspace.playHead().playingProperty().get()).isFalse();
        workspace.playHead().seek(0);
        workspace.show(moment);
        assertThat(workspace.playHead().timeSProperty().get()).isEqualTo(1, within(1e-9));
    }

    @Test
    void choosesAMotionOfTheActivity() {
        Project project = project();
        Workspace workspace = workspace(project);
        String activity =
                project.activity(String.valueOf(project.motions().get(0).value().activityId()))
                        .orElseThrow()
                        .name();
        workspace.show(new Moment("recording-1", activity, 2, 1));
        assertThat(workspace.selection().motionIdProperty().get()).isEqualTo("motion-1");
    }

    @Test
    void saysWhatIsMissing() {
        Workspace workspace = workspace(project().withSensors(List.of()));
        workspace.show(new Moment("recording-1", "walking", 2, 1));
        assertThat(pages).isEmpty();
        assertThat(workspace.notices().get(0).text()).contains("no motion with a sensor");
    }
}
