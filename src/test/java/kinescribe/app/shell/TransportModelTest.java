package kinescribe.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import kinescribe.app.fx.Fixtures;
import kinescribe.app.fx.PlayHead;
import kinescribe.app.fx.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TransportModelTest {
    private static final double EXACT = 1e-9;

    private final Workspace workspace =
            Fixtures.workspace(Fixtures.withMotion(Fixtures.strolls(), "motion-1", "prompt-1"));
    private final PlayHead head = workspace.playHead();
    private final TransportModel model = new TransportModel(workspace);

    @BeforeEach
    void select() {
        workspace.selection().motionIdProperty().set("motion-1");
    }

    @Test
    void takesTheLengthOfTheSelectedMotion() {
        assertThat(head.durationSProperty().get()).isEqualTo(2.0, within(EXACT));
        assertThat(model.timeText().get()).isEqualTo("0:00.00 / 0:02.00");
        workspace.selection().motionIdProperty().set("");
        assertThat(head.durationSProperty().get()).isZero();
    }

    @Test
    void stepsFramesOfTheMotionAndStops() {
        head.playingProperty().set(true);
        head.seek(0.52);
        model.stepFrames(1); // at 10 Hz: round(5.2 + 1) = 6 frames = 0.6 s
        assertThat(head.timeSProperty().get()).isEqualTo(0.6, within(EXACT));
        assertThat(head.playingProperty().get()).isFalse();
        model.stepFrames(-100);
        assertThat(head.timeSProperty().get()).isZero();
    }

    @Test
    void playingAtTheEndBeginsAgain() {
        model.toEnd();
        model.toggle();
        assertThat(head.timeSProperty().get()).isZero();
        assertThat(head.playingProperty().get()).isTrue();
    }

    @Test
    void nothingPlaysWithoutAMotion() {
        workspace.selection().motionIdProperty().set("");
        model.toggle();
        assertThat(head.playingProperty().get()).isFalse();
    }

    @Test
    void speedsStayInTheList() {
        model.changeSpeed(1);
        assertThat(head.speedProperty().get()).isEqualTo(2);
        model.changeSpeed(10);
        assertThat(head.speedProperty().get()).isEqualTo(4);
        model.changeSpeed(-20);
        assertThat(head.speedProperty().get()).isEqualTo(0.1);
        model.normalSpeed();
        assertThat(head.speedProperty().get()).isEqualTo(1);
    }

    @Test
    void clockShowsMinutes() {
        assertThat(TransportModel.clock(83.456)).isEqualTo("1:23.46");
    }
}
