package kinescribe.app.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import kinescribe.app.fx.Moment;
import kinescribe.app.fx.Workspace;
import kinescribe.imu.Recording;
import kinescribe.job.InlineJobRunner;
import kinescribe.project.ProjectStore;
import org.junit.jupiter.api.Test;

/** A moment of a recording on the charts. */
class SidesMomentTest {
    private final Workspace workspace =
            new Workspace(new ProjectStore(SignalSamples.recorded()), new InlineJobRunner());
    private final SignalsViewModel model =
            new SignalsViewModel(workspace, SignalSamples.preview(new ArrayList<>()));

    private void look() {
        workspace.selection().motionIdProperty().set("motion-1");
        workspace.selection().sensorIdProperty().set("sensor-1");
        // Two seconds into the span that walks from 1 s to 5 s, with a second before it.
        workspace.selection().momentProperty().set(new Moment("recording-2", "walking", 3, 1));
    }

    @Test
    void theMeasuredSideBeginsShortlyBeforeIt() {
        look();
        assertThat(model.sides().choiceProperty().get().id()).isEqualTo("recording-2");
        Recording standIn = workspace.project().recording("recording-2").orElseThrow().value();
        Series shown =
                model.tracesProperty().get().stream()
                        .filter(t -> t.side() == Side.MEASURED)
                        .findFirst()
                        .orElseThrow()
                        .series();
        // At 50 Hz the sample at 2 s is number 100; the recording of 6 s ends 4 s later.
        assertThat(shown.timeS(0)).isZero();
        assertThat(shown.value(0)).isEqualTo(standIn.value(100, 0));
        assertThat(shown.timeS(shown.size() - 1)).isEqualTo(4);
    }

    @Test
    void anotherRecordingChosenByHandEndsIt() {
        look();
        RealChoice other =
                model.sides().choices().stream()
                        .filter(c -> c.id().equals("recording-3"))
                        .findFirst()
                        .orElseThrow();
        model.sides().choiceProperty().set(other);
        assertThat(workspace.selection().momentProperty().get()).isNull();
        assertThat(model.sides().recorded().orElseThrow().startS()).isEqualTo(1);
    }

    @Test
    void anotherMotionEndsItAndAShiftOfItIsNotKept() {
        look();
        model.sides().keepLag(0.25);
        assertThat(workspace.project().shifts()).isEmpty();
        workspace.selection().motionIdProperty().set("motion-2");
        assertThat(workspace.selection().momentProperty().get()).isNull();
        model.sides().keepLag(0.25);
        assertThat(workspace.project().shifts()).hasSize(1);
    }
}
