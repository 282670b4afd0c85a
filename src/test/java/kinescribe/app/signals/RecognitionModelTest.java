package kinescribe.app.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kinescribe.app.fx.Workspace;
import kinescribe.base.KinescribeException;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.job.InlineJobRunner;
import kinescribe.learn.model.ToyModels;
import kinescribe.project.Edits;
import kinescribe.project.Project;
import kinescribe.project.ProjectStore;
import org.junit.jupiter.api.Test;

class RecognitionModelTest {
    private static final Project PROJECT = trained();

    private final Workspace workspace =
            new Workspace(new ProjectStore(PROJECT), new InlineJobRunner());
    private final RecognitionModel model = new RecognitionModel(workspace);
    private final Stretch shaking = Stretch.whole(ToyModels.recording("v1", Origin.VIRTUAL, 3));

    private static Project trained() {
        try {
            return Edits.addModel("Mine", ToyModels.trained("forest"))
                    .change()
                    .apply(Project.empty("P"));
        } catch (KinescribeException e) {
            throw new IllegalStateException("A forest can always be trained", e);
        }
    }

    @Test
    void aChosenModelIsRunAlongBothSides() {
        assertThat(model.choices()).extracting(ModelChoice::label).contains("Mine");
        Recording standIn = ToyModels.recording("anna", Origin.STAND_IN, 4);
        model.follow(Optional.of(shaking), Optional.of(Stretch.whole(standIn).earlier(1)));
        assertThat(model.saidProperty().get()).as("nothing is chosen").isEmpty();
        model.choiceProperty().set(model.choices().get(1));
        List<Said> said = model.saidProperty().get();
        assertThat(said).extracting(Said::who).containsExactly("simulated", "stand-in");
        assertThat(said.get(0).bands().get(0).text()).isEqualTo("slow");
        assertThat(said.get(1).bands().get(0).fromS()).as("drawn earlier").isEqualTo(-1);
        model.choiceProperty().set(ModelChoice.NOTHING);
        assertThat(model.saidProperty().get()).isEmpty();
    }

    @Test
    void whatTheModelCannotUseIsTold() {
        Recording gyroscope =
                new Recording(
                        new Recording.Source("s", "t", "wrist", Origin.REAL),
                        20,
                        List.of(ImuChannel.GYR_X),
                        new double[] {0, 0.05},
                        new double[] {0, 0},
                        List.of());
        model.choiceProperty().set(model.choices().get(1));
        model.follow(Optional.of(shaking), Optional.of(Stretch.whole(gyroscope)));
        assertThat(model.saidProperty().get()).hasSize(1);
        assertThat(model.noteProperty().get()).contains("needs acc x");
    }

    @Test
    void whoeverTheModelLearntFromIsTold() {
        model.choiceProperty().set(model.choices().get(1));
        model.follow(
                Optional.of(Stretch.whole(ToyModels.recording("v9", Origin.VIRTUAL, 3))),
                Optional.of(Stretch.whole(ToyModels.recording("s2", Origin.REAL, 2))));
        assertThat(model.noteProperty().get()).startsWith("The model learnt from s2: ");
        model.follow(Optional.of(shaking), Optional.empty());
        assertThat(model.noteProperty().get()).startsWith("The model learnt from v1: ");
    }

    @Test
    void aModelThatIsGoneIsChosenNoMore() {
        model.follow(Optional.of(shaking), Optional.empty());
        model.choiceProperty().set(model.choices().get(1));
        assertThat(model.saidProperty().get()).hasSize(1);
        workspace.apply(Edits.remove("Delete model", List.of("model-1")));
        assertThat(model.choiceProperty().get()).isEqualTo(ModelChoice.NOTHING);
        assertThat(model.saidProperty().get()).isEmpty();
    }
}
