package kinescribe.app.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kinescribe.app.fx.Workspace;
import kinescribe.base.Provenance;
import kinescribe.format.model.ModelFile;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.job.InlineJobRunner;
import kinescribe.learn.model.ToyModels;
import kinescribe.project.Edits;
import kinescribe.project.Entry;
import kinescribe.project.Project;
import kinescribe.project.ProjectStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelsViewModelTest {
    private final Workspace workspace =
            new Workspace(new ProjectStore(project()), new InlineJobRunner());
    private final ModelsViewModel model = new ModelsViewModel(workspace);

    @TempDir Path folder;

    @Test
    void aModelIsTrainedAndItsCurvesAreShown() {
        assertThat(model.realSites()).containsExactly("wrist", "none");
        assertThat(model.virtualSites()).containsExactly("none");
        assertThat(model.canTrain()).isTrue();
        train("cnn");
        assertThat(model.runningProperty().get()).isFalse();
        ModelRow row = model.rows().get(0);
        assertThat(row.name()).isEqualTo("cnn · wrist");
        assertThat(row.learntFrom()).isEqualTo("4 subjects");
        assertThat(row.state()).isEmpty();
        assertThat(row.canGoOn()).isFalse();
        assertThat(row.score()).matches("[01]\\.\\d{3}");
        assertThat(model.epochsProperty().get()).hasSize(3);
        workspace.store().undo();
        assertThat(model.rows()).isEmpty();
        assertThat(model.epochsProperty().get()).isEmpty();
    }

    @Test
    void modelsAreExportedImportedRenamedAndDeleted() throws Exception {
        train("forest");
        Path file = folder.resolve("mine.onnx");
        model.exportSelected(file);
        assertThat(ModelFile.read(file).card().kind()).isEqualTo("forest");
        model.importFrom(file);
        assertThat(model.rows())
                .extracting(ModelRow::name)
                .containsExactly("forest · wrist", "mine");
        assertThat(model.selectedProperty().get()).extracting(ModelRow::name).isEqualTo("mine");
        model.rename(model.rows().get(1), "  Other ");
        model.rename(model.rows().get(0), " ");
        assertThat(model.rows())
                .extracting(ModelRow::name)
                .containsExactly("forest · wrist", "Other");
        model.deleteSelected();
        assertThat(model.rows()).extracting(ModelRow::name).containsExactly("forest · wrist");
        Files.writeString(file, "no model");
        model.importFrom(file);
        assertThat(workspace.notices().get(workspace.notices().size() - 1).text())
                .contains("mine.onnx");
    }

    @Test
    void whatChangedIsToldOutOfDate() {
        train("forest");
        workspace.apply(Edits.remove("Delete", List.of("recording-2")));
        assertThat(model.rows().get(0).state()).isEqualTo("out of date");
    }

    @Test
    void withoutRecordingsThereIsNothingToLearnFrom() {
        workspace.apply(
                Edits.remove(
                        "Delete",
                        workspace.project().recordings().stream().map(Entry::id).toList()));
        assertThat(model.realSites()).containsExactly("none");
        assertThat(model.canTrain()).isFalse();
    }

    private void train(String kind) {
        LearningSettings settings = model.settings();
        settings.kindProperty().set(kind);
        settings.windows().lengthSProperty().set(1);
        settings.windows().stepSProperty().set(0.5);
        settings.epochsProperty().set(3);
        model.train();
    }

    private static Project project() {
        List<Entry<Recording>> all = new ArrayList<>();
        for (int person = 1; person <= 5; person++) {
            all.add(
                    new Entry<>(
                            "recording-" + person,
                            "r" + person,
                            ToyModels.recording("s" + person, Origin.REAL, person),
                            Provenance.of("test", Map.of("n", "" + person), 0, List.of()),
                            List.of()));
        }
        return Project.empty("Training").withRecordings(all);
    }
}
