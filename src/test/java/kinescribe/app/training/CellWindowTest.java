package kinescribe.app.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import kinescribe.app.fx.Moment;
import kinescribe.evaluate.Predictions;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.project.Project;
import org.junit.jupiter.api.Test;

class CellWindowTest {
    private static final Predictions SAID =
            new Predictions(
                    List.of("sit", "walk"),
                    List.of(
                            new Recording.Source("S1", "trial-1", "pocket", Origin.STAND_IN),
                            new Recording.Source("S1", "S1/trial-1", "wrist", Origin.STAND_IN)),
                    new int[] {0, 0, 1},
                    new double[] {0, 1.5, 71.26},
                    new int[] {0, 0, 1},
                    // Two seeds: window 0 sits and sits, 1 walks and sits, 2 sits and is not
                    // tested.
                    new float[] {
                        0.9f, 0.1f, 0.3f, 0.7f, 0.6f, 0.4f, 0.7f, 0.3f, 0.75f, 0.25f, Float.NaN,
                        Float.NaN
                    });

    @Test
    void theWindowsOfACellAreListedWithTheSurestFirst() {
        List<CellWindow> right = CellWindow.of(SAID, "sit", "sit");
        assertThat(right).extracting(CellWindow::startS).containsExactly(0.0, 1.5);
        assertThat(right.get(0).probability()).isEqualTo(0.8, within(1e-6));
        assertThat(right.get(0).sureness()).isEqualTo("80 %, 2 of 2 seeds");
        assertThat(right.get(1).sureness()).isEqualTo("75 %, 1 of 2 seeds");
        List<CellWindow> wrong = CellWindow.of(SAID, "walk", "sit");
        assertThat(wrong).hasSize(1);
        assertThat(wrong.get(0).sureness()).isEqualTo("60 %");
        assertThat(wrong.get(0).time()).isEqualTo("1:11.3");
        assertThat(CellWindow.of(SAID, "walk", "walk")).isEmpty();
    }

    @Test
    void aWindowLeadsToItsMomentOfItsRecording() {
        Project project = TrainingSamples.recorded();
        List<CellWindow> windows = CellWindow.of(SAID, "sit", "sit");
        // Nothing is before the first sample; else a second is shown before the window.
        assertThat(MomentFinder.of(project, windows.get(0)))
                .contains(new Moment("recording-2", "sit", 0, 0));
        assertThat(MomentFinder.of(project, windows.get(1)))
                .contains(new Moment("recording-2", "sit", 1.5, 1));
        assertThat(windows.get(1).source().site()).isEqualTo("pocket");
    }

    @Test
    void trialsThatWereToldApartByPersonAreFoundAndLaterTimesAreNot() {
        Project project = TrainingSamples.recorded();
        CellWindow late = CellWindow.of(SAID, "walk", "sit").get(0);
        assertThat(MomentFinder.of(project, late)).as("after the recording's end").isEmpty();
        CellWindow early = new CellWindow(late.source(), 2, late.truth(), late.taken(), 0.6, 1, 1);
        assertThat(MomentFinder.of(project, early))
                .contains(new Moment("recording-1", "walk", 2, 1));
        assertThat(MomentFinder.of(project.withRecordings(List.of()), early)).isEmpty();
    }
}
