package kinescribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kinescribe.base.KinescribeException;
import kinescribe.base.Provenance;
import kinescribe.dataset.WindowSpec;
import kinescribe.format.imu.RecordingCsv;
import kinescribe.format.model.ModelFile;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import kinescribe.learn.model.ToyModels;
import kinescribe.learn.network.TrainingOptions;
import kinescribe.learn.onnx.ForeignModels;
import kinescribe.pipeline.TrainModel;
import kinescribe.project.Entry;
import kinescribe.project.Project;
import kinescribe.project.ProjectFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCommandsTest {
    @TempDir Path folder;

    @Test
    void aModelIsTrainedToldRunVerifiedAndTimed() throws Exception {
        Path model = trained("--model", "cnn", "--epochs", "4", "--batch", "16");
        assertThat(model.resolveSibling("m.onnx.state")).doesNotExist();

        JsonNode info = Ended.run("model", "info", model.toString(), "--json").json();
        assertThat(info.get("classes").toString()).isEqualTo("[\"fast\",\"slow\"]");
        assertThat(info.get("simulatedData").asBoolean()).isFalse();
        assertThat(info.get("epochs")).hasSize(4);
        assertThat(info.get("heldBack")).hasSize(1);

        Path table = folder.resolve("said.csv");
        Ended run =
                Ended.run(
                        "model",
                        "run",
                        model.toString(),
                        "--in",
                        folder.resolve("real").toString(),
                        "--out",
                        table.toString());
        assertThat(run.code()).as(run.err()).isZero();
        List<String> lines = Files.readAllLines(table);
        assertThat(lines.get(0))
                .isEqualTo(
                        "subject,trial,site,start_s,end_s,label,labelled,training,p_fast,p_slow");
        assertThat(lines).hasSize(1 + 5 * 39);
        assertThat(lines.stream().filter(l -> l.contains(",held back,"))).hasSize(39);
        assertThat(lines.stream().filter(l -> l.contains(",learnt from,"))).hasSize(4 * 39);
        assertThat(run.err()).contains("Warning: The model learnt from ");

        JsonNode verified = Ended.run("model", "verify", model.toString(), "--json").json();
        assertThat(verified.get("largestDifference").asDouble()).isLessThan(1e-4);
        JsonNode timed =
                Ended.run("model", "benchmark", model.toString(), "--seconds", "0.2", "--json")
                        .json();
        assertThat(timed.get("windowsPerSecond").asDouble()).isPositive();
    }

    @Test
    void aModelGoesIntoAProjectAndOut() throws Exception {
        Path model = trained("--model", "forest");
        Path project = folder.resolve("project");
        ProjectFile.save(Project.empty("P"), project, JobContext.silent());
        String id =
                Ended.run("model", "import", project.toString(), model.toString(), "--name", "Mine")
                        .out()
                        .strip();
        JsonNode list = Ended.run("model", "list", project.toString(), "--json").json();
        assertThat(list.at("/models/0/id").asText()).isEqualTo(id);
        assertThat(list.at("/models/0/name").asText()).isEqualTo("Mine");
        assertThat(list.at("/models/0/outOfDate").asBoolean()).isFalse();
        Path out = folder.resolve("again.onnx");
        assertThat(
                        Ended.run("model", "export", project.toString(), "Mine", "--out", out + "")
                                .code())
                .isZero();
        assertThat(Files.readAllBytes(out)).isEqualTo(Files.readAllBytes(model));

        try (Stream<Path> files = Files.list(project.resolve("models"))) {
            Files.write(files.findFirst().orElseThrow(), new byte[9]);
        }
        Ended info = Ended.run("project", "info", project + "", "--json");
        assertThat(info.err()).contains("Warning: The model \"Mine\" cannot be used");
        assertThat(info.json().at("/damagedModels/0").asText()).isEqualTo("Mine");
        assertThat(Ended.run("model", "list", project + "").out())
                .isEqualToIgnoringNewLines(id + "  Mine  damaged");
    }

    @Test
    void aModelOfAnotherProgramNeedsADescription() throws Exception {
        Path project = folder.resolve("project");
        ProjectFile.save(Project.empty("P"), project, JobContext.silent());
        Path net = folder.resolve("net.onnx");
        Files.write(net, ForeignModels.mean(true, 4, 2).toByteArray());
        assertThat(Ended.run("model", "import", project + "", net + "").err())
                .contains("does not say its classes", ".json");
        String told =
                "{\"kind\": \"kinescribe model description\", \"classes\": [\"up\", \"down\"],"
                        + " \"channels\": [\"acc_x\", \"acc_z\"], \"windowS\": 2, \"rateHz\": 2}";
        Path other = Files.writeString(folder.resolve("told.json"), told);
        Ended named =
                Ended.run("model", "import", project + "", net + "", "--description", other + "");
        assertThat(named.code()).as(named.err()).isZero();
        Files.writeString(folder.resolve("net.json"), told);
        assertThat(Ended.run("model", "import", project + "", net + "").code()).isZero();
        JsonNode list = Ended.run("model", "list", project + "", "--json").json();
        assertThat(list.get("models")).hasSize(2);
        Path out = folder.resolve("again.onnx");
        Ended.run("model", "export", project + "", "net", "--out", out + "");
        Ended verified = Ended.run("model", "verify", out + "", "--json");
        assertThat(verified.json().get("kind").asText()).isEqualTo("foreign");
    }

    @Test
    void aProjectsModelIsTheOneThatTheWindowsStepTrains() throws Exception {
        Project project = recorded();
        Path path = folder.resolve("toy.kinescribe");
        ProjectFile.save(project, path, JobContext.silent());
        Path out = folder.resolve("out.onnx");
        List<String> words =
                List.of("project", "model", path + "", "--real-site", "wrist", "--model", "cnn");
        List<String> more =
                new ArrayList<>(List.of("--virtual-site", "wrist", "--epochs", "2", "--json"));
        more.addAll(List.of("--window", "1", "--seed", "7", "--step", "0.5", "--out", out + ""));

        Ended ended = run(words, more);

        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.json().get("name").asText()).isEqualTo("cnn · wrist, with simulated");
        assertThat(ended.json().get("simulatedData").asBoolean()).isTrue();
        TrainModel step =
                new TrainModel(
                        "any",
                        "cnn",
                        TrainModel.recordings(project, "wrist", "wrist"),
                        new WindowSpec(1, 0.5, 20, 0.6),
                        new TrainingOptions(2, 64, 1e-3, 1e-2, 10, true, 1),
                        7);
        byte[] expected =
                step.execute(project, JobContext.silent())
                        .value()
                        .change()
                        .apply(project)
                        .models()
                        .get(0)
                        .value()
                        .graph();
        Project after = ProjectFile.load(path, JobContext.silent()).value();
        assertThat(after.models()).hasSize(1);
        assertThat(after.models().get(0).value().graph()).isEqualTo(expected);
        assertThat(ModelFile.read(out).graph()).isEqualTo(expected);
        assertThat(run(words, List.of("--virtual-site", "ankle")).err())
                .contains("no simulated recording at \"ankle\"");
        assertThat(run(words.subList(0, 3), List.of()).err())
                .contains("Nothing says what to learn from");
        assertThat(Ended.run("project", "info", path + "").out()).contains("simulatedAt  [wrist]");
    }

    @Test
    void aProjectsTrainingThatWasStoppedGoesOn() throws Exception {
        Project project = recorded();
        TrainModel step =
                new TrainModel(
                        "Mine",
                        "cnn",
                        TrainModel.recordings(project, "wrist", ""),
                        new WindowSpec(1, 0.5, 20, 0.6),
                        new TrainingOptions(3, 64, 1e-3, 1e-2, 10, true, 1),
                        7);
        Project stopped =
                step.execute(
                                project,
                                Optional.empty(),
                                (learnt, state) -> Thread.currentThread().interrupt(),
                                JobContext.silent())
                        .value()
                        .change()
                        .apply(project);
        Thread.interrupted();
        Path path = folder.resolve("stopped");
        ProjectFile.save(stopped, path, JobContext.silent());
        assertThat(stopped.models().get(0).value().card().training().epochs()).hasSize(1);

        Ended ended = Ended.run("project", "model", path + "", "--resume", "Mine", "--json");

        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.json().get("stopped").asBoolean()).isFalse();
        Project after = ProjectFile.load(path, JobContext.silent()).value();
        assertThat(after.models()).hasSize(1);
        assertThat(after.models().get(0).value().graph())
                .isEqualTo(
                        step.execute(project, JobContext.silent())
                                .value()
                                .change()
                                .apply(project)
                                .models()
                                .get(0)
                                .value()
                                .graph());
        assertThat(Ended.run("project", "model", path + "", "--resume", "Other").err())
                .contains("no model \"Other\"");
    }

    private static Ended run(List<String> words, List<String> more) {
        return Ended.run(Stream.concat(words.stream(), more.stream()).toArray(String[]::new));
    }

    private static Project recorded() {
        List<Entry<Recording>> recordings = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            Origin origin = i <= 5 ? Origin.REAL : Origin.VIRTUAL;
            recordings.add(
                    new Entry<>(
                            "recording-" + i,
                            "recording " + i,
                            ToyModels.recording("s" + i, origin, i),
                            Provenance.of("recording.import", Map.of("n", i + ""), 0, List.of()),
                            List.of()));
        }
        return Project.empty("Toy").withRecordings(recordings);
    }

    @Test
    void faultsAreToldInPlainWords() throws Exception {
        Path text = Files.writeString(folder.resolve("no.onnx"), "hello");
        assertThat(Ended.run("model", "info", text.toString()).err()).contains("no.onnx is");
        assertThat(train("--model", "gpt").err()).contains("no model \"gpt\"");
        assertThat(train("--mode", "all").err()).contains("no way to learn called \"all\"");
        assertThat(train("--resume").err()).contains("m.onnx.state");
    }

    @Test
    void aRecordingShorterThanAWindowIsToldAndNothingIsWritten() throws Exception {
        Path model = trained("--model", "forest");
        Recording whole = ToyModels.recording("s9", Origin.REAL, 9);
        Recording brief =
                new Recording(
                        whole.source(),
                        whole.rateHz(),
                        whole.channels(),
                        Arrays.copyOf(whole.times(), 20),
                        Arrays.copyOf(whole.values(), 60),
                        List.of());
        Path file = folder.resolve("brief.csv");
        RecordingCsv.write(List.of(brief), Map.of(), file);
        Path out = folder.resolve("said.csv");
        Ended ended = Ended.run("model", "run", model + "", "--in", file + "", "--out", out + "");
        assertThat(ended.code()).isNotZero();
        assertThat(ended.err())
                .contains("shorter than a window of 1 s")
                .contains("There is no window to recognise anything in");
        assertThat(out).doesNotExist();
    }

    private Path trained(String... more) throws Exception {
        Ended ended = train(more);
        assertThat(ended.code()).as(ended.err()).isZero();
        Path model = folder.resolve("m.onnx");
        assertThat(ModelFile.read(model).card().site()).isEqualTo("wrist");
        return model;
    }

    private Ended train(String... more) throws IOException, KinescribeException {
        Path real = Files.createDirectories(folder.resolve("real"));
        for (int person = 1; person <= 5; person++) {
            RecordingCsv.write(
                    List.of(ToyModels.recording("s" + person, Origin.REAL, person)),
                    Map.of(),
                    real.resolve("s" + person + ".csv"));
        }
        List<String> words =
                new ArrayList<>(
                        List.of(
                                "model",
                                "train",
                                "--real",
                                real.toString(),
                                "--site",
                                "wrist",
                                "--window",
                                "1",
                                "--step",
                                "0.5",
                                "--out",
                                folder.resolve("m.onnx").toString()));
        words.addAll(List.of(more));
        return Ended.run(words.toArray(String[]::new));
    }
}
