package kinescribe.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import kinescribe.base.KinescribeException;
import kinescribe.format.model.ModelFile;
import kinescribe.job.JobContext;
import kinescribe.learn.model.ModelCheck;
import kinescribe.learn.model.ToyModels;
import kinescribe.learn.model.TrainedModel;
import kinescribe.learn.network.TrainingOptions;
import kinescribe.learn.network.TrainingWatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever pulls the plug keeps the best model so far and where training stood. */
class TrainingKilledTest {
    private static final int EPOCHS = 12;

    @TempDir Path folder;

    @Test
    void aKilledProcessLeavesAModelThatGoesOnAsIfNothingHadHappened() throws Exception {
        Path file = folder.resolve("killed.onnx");
        Process process = start(file);
        try (BufferedReader out =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (int epoch = 1; epoch <= 3; epoch++) {
                assertThat(out.readLine()).isEqualTo("epoch " + epoch);
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        TrainedModel left = ModelFile.read(file);
        assertThat(left.card().training().stopped()).isTrue();
        assertThat(ModelCheck.of(left)).isPresent();
        TrainedModel resumed = train(file, true, TrainingWatch.NOBODY);
        assertThat(TrainingFiles.state(file)).doesNotExist();
        TrainedModel whole = train(folder.resolve("whole.onnx"), false, TrainingWatch.NOBODY);
        assertThat(resumed.card()).isEqualTo(whole.card());
        assertThat(resumed.graph()).isEqualTo(whole.graph());
    }

    private static TrainedModel train(Path file, boolean resume, TrainingWatch watch)
            throws KinescribeException {
        TrainingOptions options = new TrainingOptions(EPOCHS, 16, 1e-3, 1e-2, EPOCHS, true, 1);
        return new TrainingFiles(new ModelTraining("cnn", options, 1), file, watch)
                .train(
                        ToyModels.windows(),
                        resume ? Optional.of(TrainingFiles.left(file)) : Optional.empty(),
                        JobContext.silent());
    }

    private static Process start(Path file) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Training.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Trains, and tells every epoch once its files are written. */
    static final class Training {
        private Training() {}

        public static void main(String[] args) throws KinescribeException {
            train(
                    Path.of(args[0]),
                    false,
                    (learnt, state) -> System.out.println("epoch " + learnt.epochs().size()));
        }
    }
}
