package kinescribe.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.base.Provenance;
import kinescribe.format.model.ModelFile;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import kinescribe.learn.model.ModelCheck;
import kinescribe.learn.model.ToyModels;
import kinescribe.learn.model.TrainedModel;
import kinescribe.learn.network.TrainingOptions;
import kinescribe.learn.network.TrainingWatch;
import kinescribe.project.Edit;
import kinescribe.project.Entry;
import kinescribe.project.Project;
import kinescribe.project.ProjectFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever pulls the plug keeps the best model so far and where training stood. */
class TrainingKilledTest {
    private static final int EPOCHS = 12;
    private static final TrainingOptions OPTIONS =
            new TrainingOptions(EPOCHS, 16, 1e-3, 1e-2, EPOCHS, true, 1);
    private static final JobContext CONTEXT = JobContext.silent();
    private static final TrainingWatch TOLD =
            (learnt, state) -> System.out.println("epoch " + learnt.epochs().size());

    @TempDir Path folder;

    @Test
    void aKilledProcessLeavesAModelThatGoesOnAsIfNothingHadHappened() throws Exception {
        Path file = folder.resolve("killed.onnx");
        killAfterThreeEpochs(Training.class, file);
        TrainedModel left = ModelFile.read(file);
        assertThat(left.card().training().stopped()).isTrue();
        assertThat(ModelCheck.of(left)).isPresent();
        TrainedModel resumed = train(file, true, TrainingWatch.NOBODY);
        assertThat(TrainingFiles.state(file)).doesNotExist();
        TrainedModel whole = train(folder.resolve("whole.onnx"), false, TrainingWatch.NOBODY);
        assertThat(resumed.card()).isEqualTo(whole.card());
        assertThat(resumed.graph()).isEqualTo(whole.graph());
    }

    @Test
    void aKilledTrainingOfAProjectLeavesItWholeAndTheBestModelBeside() throws Exception {
        Path home = folder.resolve("home");
        Project project = project();
        ProjectFile.save(project, home, CONTEXT);

        killAfterThreeEpochs(ProjectTraining.class, home);

        Noticed<Project> after = ProjectFile.load(home, CONTEXT);
        assertThat(after.notices()).isEmpty();
        assertThat(after.value().recordings()).hasSize(5);
        assertThat(after.value().models()).isEmpty();
        List<Path> left = beside(home);
        TrainedModel best = ModelFile.read(left.get(0));
        assertThat(best.card().training().stopped()).isTrue();
        assertThat(ModelCheck.of(best)).isPresent();
        assertThat(left).hasSize(2).contains(TrainingFiles.state(left.get(0)));
        ProjectFile.save(after.value(), home, CONTEXT);
        assertThat(beside(home)).as("saving leaves them alone").isEqualTo(left);

        Noticed<Edit> further = train(after.value(), Optional.of(home), TrainingWatch.NOBODY);

        assertThat(further.notices())
                .anyMatch(n -> n.text().startsWith("Went on with the same training"));
        assertThat(beside(home)).isEmpty();
        Noticed<Edit> whole = train(project, Optional.empty(), TrainingWatch.NOBODY);
        TrainedModel resumed = model(further, project);
        assertThat(resumed.card()).isEqualTo(model(whole, project).card());
        assertThat(resumed.graph()).isEqualTo(model(whole, project).graph());
    }

    private static TrainedModel model(Noticed<Edit> made, Project project) {
        return made.value().change().apply(project).models().get(0).value();
    }

    private static List<Path> beside(Path home) throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            return files.filter(f -> f.getFileName().toString().startsWith("training-"))
                    .sorted()
                    .toList();
        }
    }

    private static Project project() {
        List<Entry<Recording>> all = new ArrayList<>();
        for (int person = 1; person <= 5; person++) {
            Provenance from =
                    Provenance.of("recording.import", Map.of("person", "" + person), 0, List.of());
            Recording recording = ToyModels.recording("s" + person, Origin.REAL, person);
            all.add(new Entry<>("recording-" + person, "s" + person, recording, from, List.of()));
        }
        return Project.empty("Home").withRecordings(all);
    }

    private static Noticed<Edit> train(Project project, Optional<Path> saved, TrainingWatch watch)
            throws KinescribeException {
        return new TrainModel(
                        "Mine",
                        "cnn",
                        TrainModel.recordings(project, "wrist", ""),
                        ToyModels.SPEC,
                        OPTIONS,
                        1)
                .execute(project, saved, watch, CONTEXT);
    }

    private static TrainedModel train(Path file, boolean resume, TrainingWatch watch)
            throws KinescribeException {
        return new TrainingFiles(new ModelTraining("cnn", OPTIONS, 1), file, watch)
                .train(
                        ToyModels.windows(),
                        resume ? Optional.of(TrainingFiles.left(file)) : Optional.empty(),
                        CONTEXT);
    }

    private static void killAfterThreeEpochs(Class<?> program, Path file) throws Exception {
        Process process = start(program, file);
        try (BufferedReader out =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (int epoch = 1; epoch <= 3; epoch++) {
                assertThat(out.readLine()).isEqualTo("epoch " + epoch);
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static Process start(Class<?> program, Path file) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Trains, and tells every epoch once its files are written. */
    static final class Training {
        private Training() {}

        public static void main(String[] args) throws KinescribeException {
            train(Path.of(args[0]), false, TOLD);
        }
    }

    /** The same for a project on disk. */
    static final class ProjectTraining {
        private ProjectTraining() {}

        public static void main(String[] args) throws KinescribeException {
            Path home = Path.of(args[0]);
            train(ProjectFile.load(home, CONTEXT).value(), Optional.of(home), TOLD);
        }
    }
}
