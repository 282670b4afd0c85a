package kinescribe.cli;

import static kinescribe.cli.Ended.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line as scripts see it: exit codes, standard output, standard error. */
class MainTest {
    private static final double REST_TOLERANCE = 0.5;

    @TempDir private Path folder;

    @Test
    void whatDoesNotEndALineIsPrintedToo() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintWriter out = new PrintWriter(bytes, false, StandardCharsets.UTF_8);

        assertThat(Main.run(new String[] {"--version"}, out, out)).isZero();
        assertThat(bytes.toString(StandardCharsets.UTF_8)).startsWith("Kinescribe");
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "prompts",
                "prompts write",
                "motion generate",
                "motion info",
                "imu simulate",
                "imu explain",
                "data inspect",
                "evaluate",
                "project run",
                "demo"
            })
    void everyCommandExplainsItself(String command) {
        String[] words = (command + " --help").trim().split(" +");

        Ended ended = run(words);

        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("Usage: kinescribe");
    }

    @Test
    void wrongUsageIsOneSentenceAndCodeTwo() {
        Ended ended = run("motion", "generate", "--speed", "fast");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err().lines()).hasSize(1);
        assertThat(ended.err()).contains("kinescribe motion generate --help");
    }

    @Test
    void aFailureIsOneSentenceWithAHintAndCodeOne() {
        Ended ended = run("motion", "generate", "--prompt", "xyzzy plugh", "--out", file("m.bvh"));

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).contains("walking").doesNotContain("Exception");
        assertThat(folder.resolve("m.bvh")).doesNotExist();
    }

    @Test
    void writesAsManyPromptsAsAsked() throws IOException {
        Ended ended =
                run(
                        "prompts",
                        "write",
                        "--activity",
                        "walking",
                        "--count",
                        "12",
                        "--out",
                        file("p.txt"));

        assertThat(ended.code()).isZero();
        assertThat(Files.readAllLines(folder.resolve("p.txt"))).hasSize(12).doesNotHaveDuplicates();
        JsonNode check = run("prompts", "check", file("p.txt"), "--json").json();
        assertThat(check.get("prompts").asInt()).isEqualTo(12);
        assertThat(check.get("distinct").asInt()).isEqualTo(12);
    }

    @Test
    void goesFromASentenceToSignals() throws IOException {
        Ended motion =
                run(
                        "motion",
                        "generate",
                        "--prompt",
                        "a person stands still",
                        "--seconds",
                        "3",
                        "--rate",
                        "50",
                        "--out",
                        file("m.bvh"));
        assertThat(motion.code()).as(motion.err()).isZero();

        JsonNode info = run("motion", "info", file("m.bvh"), "--json").json();
        assertThat(info.get("rateHz").asDouble()).isBetween(49.99, 50.01);
        assertThat(info.get("seconds").asDouble()).isBetween(2.9, 3.1);
        assertThat(
                        run("motion", "check", file("m.bvh"), "--json")
                                .json()
                                .get("accepted")
                                .asBoolean())
                .isTrue();

        assertThat(run("motion", "info", file("m.bvh")).out())
                .contains("rate   50 Hz", "length 2.98 s", "height 1.7")
                .doesNotContainPattern("\\d\\.\\d{3}");
        assertThat(run("motion", "check", file("m.bvh")).out())
                .startsWith("Verdict")
                .contains("accepted", "Bone drift", "0 cm²", "m/s")
                .doesNotContainPattern("\\d\\.\\d{3}|E-");

        Ended signals =
                run(
                        "imu",
                        "simulate",
                        "--motion",
                        file("m.bvh"),
                        "--site",
                        "lower_back",
                        "chest",
                        "--rate",
                        "20",
                        "--out",
                        file("s.csv"));
        assertThat(signals.code()).as(signals.err()).isZero();
        List<String> lines = Files.readAllLines(folder.resolve("s.csv"));
        assertThat(lines.get(0))
                .startsWith("time_s,lower_back.acc_x_mps2")
                .contains("chest.gyr_z_radps");
        double up = Double.parseDouble(lines.get(30).split(",", -1)[2]);
        assertThat(up).isBetween(9.80665 - REST_TOLERANCE, 9.80665 + REST_TOLERANCE);

        JsonNode same =
                run(
                                "imu",
                                "compare",
                                "--simulated",
                                file("s.csv"),
                                "--real",
                                file("s.csv"),
                                "--json")
                        .json();
        assertThat(same.at("/sites/chest/lagS").asDouble()).isZero();
        assertThat(same.at("/sites/chest/channels/acc_x_mps2/rmse").asDouble()).isZero();
    }

    @Test
    void theSameSeedGivesTheSameFile() throws IOException {
        for (String name : List.of("a.bvh", "b.bvh")) {
            run(
                    "motion",
                    "generate",
                    "--prompt",
                    "a man walks briskly",
                    "--seconds",
                    "2",
                    "--seed",
                    "7",
                    "--out",
                    file(name));
        }

        assertThat(folder.resolve("a.bvh")).hasSameBinaryContentAs(folder.resolve("b.bvh"));
    }

    @Test
    void changesAProjectStepByStep() throws IOException {
        String project = file("p");
        assertThat(run("project", "new", project).code()).isZero();
        assertThat(run("project", "new", project).code()).as("the name is taken").isEqualTo(1);
        run("project", "add", project, "--activity", "walking", "--prompt", "A man walks.");
        run("project", "write", project, "--activity", "standing", "--count", "2");
        run("project", "add", project, "--sensor", "left_wrist");
        Ended motions = run("project", "synthesize", project, "--seconds", "3");
        Ended signals = run("project", "simulate", project, "--device", "watch");
        assertThat(motions.code()).as(motions.err()).isZero();
        assertThat(signals.code()).as(signals.err()).isZero();

        JsonNode info = run("project", "info", project, "--json").json();
        assertThat(info.get("prompts").asInt()).isEqualTo(3);
        assertThat(info.get("motions").asInt()).isEqualTo(3);
        assertThat(info.get("recordings").asInt()).isEqualTo(3);
        assertThat(info.get("device").asText()).isEqualTo("watch");
        assertThat(info.get("outOfDate")).isEmpty();

        run("project", "synthesize", project, "--seconds", "4");
        assertThat(run("project", "info", project, "--json").json().get("outOfDate")).hasSize(3);
        assertThat(run("project", "run", project).out()).contains("Recreated 3");
        assertThat(run("project", "export", project, file("out")).code()).isZero();
        assertThat(folder.resolve("out/motions")).isDirectoryContaining("glob:**.bvh");
        assertThat(folder.resolve("out/recordings")).isDirectoryContaining("glob:**.csv");
    }

    @Test
    void sensorsCanBeMovedTurnedAndTakenOff() throws IOException {
        String project = file("p");
        run("project", "new", project);
        Ended added =
                run(
                        "project",
                        "add",
                        project,
                        "--sensor",
                        "left_wrist",
                        "--offset",
                        "0.01,0,0",
                        "--turn",
                        "0,0,90");
        assertThat(added.code()).as(added.err()).isZero();
        assertThat(run("project", "info", project, "--json").json().get("sensors").asInt())
                .isEqualTo(1);
        Ended wrong = run("project", "add", project, "--sensor", "chest", "--offset", "1,2");
        assertThat(wrong.code()).isEqualTo(1);
        assertThat(wrong.err()).contains("three numbers");
        assertThat(run("project", "remove", project, "sensor-1").code()).isZero();
        assertThat(run("project", "remove", project, "sensor-1").code()).isEqualTo(1);
        assertThat(run("project", "info", project, "--json").json().get("sensors").asInt())
                .isZero();
    }

    @Test
    void aTurnedStillSensorStillMeasuresGravity() throws IOException {
        run(
                "motion",
                "generate",
                "--prompt",
                "a person stands",
                "--seconds",
                "2",
                "--out",
                file("m.bvh"));
        run(
                "imu",
                "simulate",
                "--motion",
                file("m.bvh"),
                "--site",
                "chest",
                "--turn",
                "0,0,90",
                "--acc-bias",
                "0",
                "--out",
                file("s.csv"));

        String[] cells = Files.readAllLines(folder.resolve("s.csv")).get(50).split(",", -1);

        // y of the chest points up; turned by +90° about z, its new x axis points there.
        assertThat(Double.parseDouble(cells[1])).isBetween(9.0, 10.5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "imu simulate --motion M --site chest chest --out s.csv",
                "imu simulate --motion M --site chest --out s.txt",
                "imu simulate --motion M --site nose --out s.csv",
                "imu simulate --motion M --site chest --acc-noise -1 --out s.csv",
                "motion generate --prompt walk --seconds 3600 --rate 1000 --out m.npy",
                "motion generate --prompt walk --seconds NaN --out m.npy",
                "evaluate --real M --mode fake",
                "evaluate --real M --protocol splits",
                "evaluate --real M --model perceptron",
                "prompts write --activity walking --count 0",
                "project info M"
            })
    void whatCannotBeDoneIsOneSentenceWithAHint(String command) throws IOException {
        Files.writeString(folder.resolve("M"), "HIERARCHY\nROOT hip\n{");

        Ended ended = run(command.replace(" M", " " + file("M")).split(" "));

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err().lines()).hasSize(1);
        assertThat(ended.err()).doesNotContain("Exception").doesNotContain("fault of its own");
    }

    @Test
    void evaluationNeedsRecordings() throws IOException {
        Files.createDirectories(folder.resolve("empty"));

        Ended ended = run("evaluate", "--real", file("empty"));

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).contains("empty");
    }

    @Test
    void evaluatesEveryModeOnAFolderOfRecordings() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        for (String subject : List.of("ann", "bob", "cat")) {
            Files.writeString(data.resolve(subject + ".csv"), recording(subject));
        }

        Ended ended =
                run(
                        "evaluate",
                        "--real",
                        data.toString(),
                        "--people",
                        "2",
                        "--virtual-seconds",
                        "6",
                        "--seeds",
                        "1",
                        "--json");

        assertThat(ended.code()).as(ended.err()).isZero();
        JsonNode runs = ended.json().get("runs");
        assertThat(runs.findValuesAsText("mode")).containsExactly("real", "virtual", "both");
        JsonNode real = runs.get(0);
        assertThat(real.get("macroF1").asDouble()).isEqualTo(1.0);
        assertThat(real.get("confusion")).hasSize(2);
        assertThat(real.get("ci")).hasSize(2);
        assertThat(real.get("perClass").get("walking").asDouble()).isEqualTo(1.0);
    }

    /** Twelve seconds of rest, then twelve of something like walking, at 50 Hz. */
    private static String recording(String subject) {
        StringBuilder text = new StringBuilder("time_s,subject,trial,label");
        for (String axis : List.of("x", "y", "z")) {
            text.append(",left_wrist.acc_").append(axis).append("_mps2");
        }
        for (String axis : List.of("x", "y", "z")) {
            text.append(",left_wrist.gyr_").append(axis).append("_radps");
        }
        text.append('\n');
        for (int i = 0; i < 1200; i++) {
            double wave = i < 600 ? 0 : 3 * Math.sin(2 * Math.PI * i / 50);
            wave += 1e-3 * subject.hashCode() * i % 0.01; // nobody's samples are another's
            text.append(i / 50.0).append(',').append(subject).append(",t-").append(subject);
            text.append(i < 600 ? ",standing" : ",walking");
            text.append(',').append(-9.8 + wave).append(",0.1,").append(wave / 2);
            text.append(",0.01,").append(wave / 3).append(",0.02\n");
        }
        return text.toString();
    }

    @Test
    void convertsRateBodyAndFormat() throws IOException {
        Ended made =
                run(
                        "motion",
                        "generate",
                        "--prompt",
                        "a person walks",
                        "--seconds",
                        "3",
                        "--rate",
                        "60",
                        "--out",
                        file("walk.bvh"));
        assertThat(made.code()).as(made.err()).isZero();

        Ended small =
                run(
                        "motion",
                        "convert",
                        file("walk.bvh"),
                        file("small.npz"),
                        "--rate",
                        "100",
                        "--body",
                        "child",
                        "--lock-feet");
        Ended vectors =
                run("motion", "convert", file("small.npz"), file("small.263.npy"), "--quiet");

        assertThat(small.code()).as(small.err()).isZero();
        assertThat(small.err()).contains("held in place");
        assertThat(vectors.code()).as(vectors.err()).isZero();
        JsonNode info = run("motion", "info", file("small.npz"), "--json").json();
        assertThat(info.get("rateHz").asDouble()).isEqualTo(100);
        assertThat(info.get("heightM").asDouble()).isBetween(1.3, 1.5);
        JsonNode slow = run("motion", "info", file("small.263.npy"), "--json").json();
        assertThat(slow.get("rateHz").asDouble()).isEqualTo(20);
        assertThat(slow.get("heightM").asDouble()).isBetween(1.3, 1.5);
        Ended none = run("motion", "convert", file("walk.bvh"), file("x.npz"), "--body", "giant");
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.err()).contains("no body preset");
    }
}
