package kinescribe.app.training;

import static org.assertj.core.api.Assertions.assertThat;

import kinescribe.app.fx.Workspace;
import kinescribe.job.InlineJobRunner;
import kinescribe.project.ProjectStore;
import org.junit.jupiter.api.Test;

class RunDetailsTest {
    @Test
    void tellsInPlainWordsWhatWasCounted() {
        TrainingViewModel model =
                new TrainingViewModel(
                        new Workspace(
                                new ProjectStore(TrainingSamples.evaluated()),
                                new InlineJobRunner()));
        assertThat(RunDetails.of(model.board().rows().get(0)))
                .contains(
                        "Mode: stand-in + virtual",
                        "Windows: 2 s every 1 s at 20 Hz",
                        "Tested on: 204 windows of 5 people",
                        "Learned from: 280 windows in each round, 120 of them simulated");
    }
}
