package kinescribe.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kinescribe.base.KinescribeException;
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
    void aDamagedModelIsNamed() throws Exception {
        ProjectFile.save(project, home, CONTEXT);
        Path file = modelFile();
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertThatThrownBy(() -> ProjectFile.load(home, CONTEXT))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("models/model-1.")
                .hasMessageContaining("damaged");
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
        try (Stream<Path> files = Files.list(home.resolve("models"))) {
            return files.filter(f -> f.getFileName().toString().startsWith("model-1."))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
