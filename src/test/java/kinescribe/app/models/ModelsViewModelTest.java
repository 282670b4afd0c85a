package kinescribe.app.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kinescribe.app.fx.Workspace;
import kinescribe.base.Provenance;
import kinescribe.format.model.ModelFile;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.job.InlineJobRunner;
import kinescribe.job.JobContext;
import kinescribe.learn.model.ToyModels;
import kinescribe.project.Edit;
import kinescribe.project.Edits;
import kinescribe.project.Entry;
import kinescribe.project.Project;
import kinescribe.project.ProjectFile;
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
        assertThat(row.score()).matches("[01]\\.\\d{3} of 1 subject");
        assertThat(row.caution())
                .contains("is of 1 subject held back, who also said which epoch")
                .contains("too good to report");
        assertThat(model.bannerProperty().get()).isEmpty();
        assertThat(model.epochsProperty().get()).hasSize(3);
        workspace.store().undo();
        assertThat(model.rows()).isEmpty();
        assertThat(model.epochsProperty().get()).isEmpty();
    }

    @Test
    void aTrainingOfASavedProjectLeavesNothingBesideItOnceItEnds() throws Exception {
        workspace.fileProperty().set(folder);
        train("cnn");
        assertThat(model.rows()).hasSize(1);
        assertThat(folder).isEmptyDirectory();
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
    void standInsAreNeverTakenForPeople() {
        workspace.apply(
                new Edit(
                        "Stand-ins",
                        p ->
                                p.withRecordings(
                                        p.recordings().stream()
                                                .map(r -> r.with(standIn(r.value())))
                                                .toList())));
        assertThat(model.bannerProperty().get()).contains("simulated stand-in");
        train("forest");
        assertThat(model.rows().get(0).learntFrom()).isEqualTo("5 subjects, all stand-ins");
        assertThat(model.rows().get(0).caution()).isEmpty();
        workspace.apply(
                Edits.remove(
                        "Delete",
                        workspace.project().recordings().stream().map(Entry::id).toList()));
        assertThat(model.bannerProperty().get()).as("of the model").contains("stand-in");
    }

    private static Recording standIn(Recording recording) {
        Recording.Source source = recording.source();
        return recording.as(
                new Recording.Source(
                        source.subject(), source.trial(), source.site(), Origin.STAND_IN));
    }

    @Test
    void aDamagedModelIsToldAndCanBeDeleted() throws Exception {
        train("forest");
        ProjectFile.save(workspace.project(), folder, JobContext.silent());
        try (Stream<Path> files = Files.list(folder.resolve("models"))) {
            Files.write(files.findFirst().orElseThrow(), new byte[9]);
        }
        Project damaged = ProjectFile.load(folder, JobContext.silent()).value();
        workspace.apply(new Edit("Open", p -> damaged));
        assertThat(model.rows()).isEmpty();
        assertThat(model.damaged())
                .singleElement()
                .matches(m -> m.name().equals("forest · wrist"))
                .matches(m -> m.fault().contains("models/model-1."));
        model.delete(model.damaged().get(0));
        assertThat(model.damaged()).isEmpty();
        workspace.store().undo();
        assertThat(model.damaged()).hasSize(1);
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
        settings.networks().epochsProperty().set(3);
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
