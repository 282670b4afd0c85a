package kinescribe.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.format.model.ModelFile;
import kinescribe.job.JobContext;
import kinescribe.learn.model.ToyModels;
import kinescribe.learn.model.TrainedModel;
import kinescribe.learn.network.Checkpoint;
import kinescribe.learn.network.Weights;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelsInProjectTest {
    private static final JobContext CONTEXT = JobContext.silent();

    private static Project project;

    @TempDir Path home;

    @BeforeAll
    static void train() throws KinescribeException {
        TrainedModel forest = ToyModels.trained("forest");
        Checkpoint state = Checkpoint.startingFrom(new Weights(Map.of("w", new float[3])));
        TrainedModel stopped = new TrainedModel(forest.card(), forest.graph(), Optional.of(state));
        Project with = Edits.addModel("Whole", forest).change().apply(Project.empty("Models"));
        project = Edits.addModel("Stopped", stopped).change().apply(with);
    }

    @ParameterizedTest
    @ValueSource(strings = {"folder", "file.kinescribe"})
    void modelsAreSavedAndRead(String name) throws Exception {
        Path path = home.resolve(name);
        ProjectFile.save(project, path, CONTEXT);
        Project loaded = ProjectFile.load(path, CONTEXT).value();
        assertThat(loaded.models()).extracting(Entry::name).containsExactly("Whole", "Stopped");
        assertThat(loaded.models()).extracting(Entry::id).containsExactly("model-1", "model-2");
        for (int i = 0; i < 2; i++) {
            TrainedModel before = project.models().get(i).value();
            TrainedModel after = loaded.models().get(i).value();
            assertThat(after.card()).isEqualTo(before.card());
            assertThat(after.graph()).isEqualTo(before.graph());
            assertThat(after.state().isPresent()).isEqualTo(before.state().isPresent());
        }
    }

    @Test
    void theFileInTheFolderIsAModelOfItsOwn() throws Exception {
        ProjectFile.save(project, home, CONTEXT);
        assertThat(ModelFile.read(modelFile()).card())
                .isEqualTo(project.models().get(0).value().card());
        ProjectFile.save(Project.empty("Empty"), home, CONTEXT);
        ProjectFile.save(Project.empty("Empty"), home, CONTEXT);
        assertThat(home.resolve("models")).isEmptyDirectory();
    }

    @Test
    void aDamagedModelIsNamedAndLeavesTheRest() throws Exception {
        ProjectFile.save(project, home, CONTEXT);
        Path file = modelFile();
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        Noticed<Project> loaded = ProjectFile.load(home, CONTEXT);
        assertThat(loaded.value().models()).extracting(Entry::name).containsExactly("Stopped");
        assertThat(loaded.notices())
                .singleElement()
                .matches(n -> n.level() == Notice.Level.WARNING)
                .matches(n -> n.text().contains("\"Whole\" cannot be used"))
                .matches(n -> n.text().contains("models/model-1."))
                .matches(n -> n.text().contains("damaged"));
        Edit added = Edits.addModel("New", project.models().get(0).value());
        assertThat(added.change().apply(loaded.value()).models())
                .extracting(Entry::id)
                .as("a damaged model keeps its id")
                .containsExactly("model-2", "model-3");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsLeftOfADamagedModelOutlivesSavesAndIsThereOnceItIsPutRight(boolean zipped)
            throws Exception {
        ProjectFile.save(project, home, CONTEXT);
        Path file = modelFile();
        byte[] whole = Files.readAllBytes(file);
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        Files.write(file, half);
        Project open = ProjectFile.load(home, CONTEXT).value();
        for (int i = 1; i <= 3; i++) {
            open = open.withName("Saved " + i);
            ProjectFile.save(open, home, CONTEXT);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(half);
        if (zipped) {
            Path zip = home.resolve("p.kinescribe");
            ProjectFile.save(ProjectFile.load(home, CONTEXT).value(), zip, CONTEXT);
            Project again = ProjectFile.load(zip, CONTEXT).value();
            assertThat(again.damagedModels().get(0).files().values()).containsExactly(half);
            ProjectFile.save(again, home, CONTEXT);
        }
        Files.write(file, whole);
        ProjectFile.save(open, home, CONTEXT);
        Noticed<Project> right = ProjectFile.load(home, CONTEXT);
        assertThat(right.notices()).isEmpty();
        assertThat(right.value().models())
                .extracting(Entry::name)
                .containsExactly("Stopped", "Whole");
        assertThat(right.value().damagedModels()).isEmpty();
    }

    @Test
    void aModelWhoseFileIsGoneIsNamedAndCanBeDeleted() throws Exception {
        ProjectFile.save(project, home, CONTEXT);
        Files.delete(modelFile());
        Noticed<Project> loaded = ProjectFile.load(home, CONTEXT);
        assertThat(loaded.notices())
                .singleElement()
                .matches(n -> n.text().contains("model-1."))
                .matches(n -> n.text().contains("There is no file"));
        Edit deleted = Edits.remove("Delete model", List.of("model-1"));
        ProjectFile.save(deleted.change().apply(loaded.value()), home, CONTEXT);
        assertThat(ProjectFile.load(home, CONTEXT).notices()).isEmpty();
    }

    @Test
    void aDamagedStateTakesOnlyGoingOn() throws Exception {
        ProjectFile.save(project, home, CONTEXT);
        Path state = file("model-2.", ".state");
        Files.write(state, new byte[5]);
        Noticed<Project> loaded = ProjectFile.load(home, CONTEXT);
        assertThat(loaded.value().models().get(1).value().state()).isEmpty();
        assertThat(loaded.notices())
                .singleElement()
                .matches(n -> n.text().contains("\"Stopped\" cannot go on"))
                .matches(n -> n.text().contains("models/" + state.getFileName()));
    }

    @Test
    void aFileThatWasCutShortIsWrittenAnewByWhoHasItWhole() throws Exception {
        ProjectFile.save(project, home, CONTEXT);
        Files.write(modelFile(), new byte[3]);
        ProjectFile.save(project.withName("Other"), home, CONTEXT);
        assertThat(ProjectFile.load(home, CONTEXT).notices()).isEmpty();
    }

    @Test
    void modelsAreRenamedRemovedAndBroughtBack() {
        ProjectStore store = new ProjectStore(project);
        store.apply(Edits.renameModel(project.models().get(0), "Other"));
        assertThat(store.current().model("model-1").orElseThrow().name()).isEqualTo("Other");
        store.apply(Edits.remove("Delete model", List.of("model-1")));
        assertThat(store.current().models()).extracting(Entry::id).containsExactly("model-2");
        store.undo();
        store.undo();
        assertThat(store.current()).isSameAs(project);
    }

    private Path modelFile() throws Exception {
        return file("model-1.", ".onnx");
    }

    private Path file(String start, String ending) throws Exception {
        try (Stream<Path> files = Files.list(home.resolve("models"))) {
            return files.filter(f -> f.getFileName().toString().startsWith(start))
                    .filter(f -> f.getFileName().toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
