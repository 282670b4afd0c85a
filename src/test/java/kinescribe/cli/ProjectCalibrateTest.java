package kinescribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.format.imu.RecordingCsv;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.LabelSpan;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import kinescribe.project.Project;
import kinescribe.project.ProjectFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calibrating inside a project from the command line. */
class ProjectCalibrateTest {
    @TempDir private static Path folder;

    private record Ended(int code, String out, String err) {
        JsonNode json() throws IOException {
            assertThat(code).as(err).isZero();
            return new ObjectMapper().readTree(out);
        }
    }

    private static Ended run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true));
        return new Ended(code, out.toString(), err.toString());
    }

    private static String study() {
        return folder.resolve("study").toString();
    }

    /** A simulated walk, and three people who measured waves of their own. */
    @BeforeAll
    static void prepare() throws KinescribeException {
        assertThat(run("project", "new", study()).code()).isZero();
        run("project", "add", study(), "--activity", "walking", "--prompt", "A man walks.");
        run("project", "add", study(), "--sensor", "left_wrist");
        run("project", "synthesize", study(), "--seconds", "6");
        run("project", "simulate", study(), "--rate", "50");
        for (String subject : List.of("anna", "ben", "carl")) {
            Path file = folder.resolve(subject + ".csv");
            RecordingCsv.writeWithSources(List.of(measured(subject)), file);
            Ended read = run("project", "import", study(), "recordings", file.toString());
            assertThat(read.code()).as(read.err()).isZero();
        }
    }

    private static Recording measured(String subject) {
        int samples = 500;
        double[] times = new double[samples];
        double[] values = new double[samples * 6];
        for (int i = 0; i < samples; i++) {
            times[i] = i / 50.0;
            for (int c = 0; c < 6; c++) {
                values[i * 6 + c] = (c == 1 ? 9.8 : 0) + 3 * Math.sin((4 + c) * times[i] + c);
            }
        }
        return new Recording(
                new Recording.Source(subject, "trial " + subject, "left_wrist", Origin.REAL),
                50,
                ImuChannel.SIX_AXIS,
                times,
                values,
                List.of(new LabelSpan(0, 10, "walking")));
    }

    private static Ended calibrate(String method, String... more) {
        List<String> all =
                new ArrayList<>(
                        List.of(
                                "project",
                                "calibrate",
                                study(),
                                "--method",
                                method,
                                "--real-site",
                                "left_wrist"));
        all.addAll(Arrays.asList(more));
        return run(all.toArray(String[]::new));
    }

    private static Project saved() throws KinescribeException {
        return ProjectFile.load(Path.of(study()), JobContext.silent()).value();
    }

    @Test
    void aCalibrationIsFittedJudgedAppliedAndKept() throws Exception {
        JsonNode facts =
                calibrate(
                                "quantile",
                                "--fit-subjects",
                                "anna",
                                "--name",
                                "wrists",
                                "--apply",
                                "--json")
                        .json();

        assertThat(facts.get("fittedOn")).hasSize(1);
        assertThat(facts.get("calibratedRecordings").asInt()).isEqualTo(1);
        assertThat(facts.at("/report/subjects")).hasSize(2);
        JsonNode acc = facts.at("/report/channels/acc_x_mps2");
        assertThat(acc.at("/after/wasserstein").asDouble())
                .isLessThan(0.2 * acc.at("/before/wasserstein").asDouble());
        assertThat(acc.at("/measured/sd").asDouble()).isBetween(2.0, 2.3); // 3 / √2
        Project project = saved();
        assertThat(project.calibrations()).extracting(c -> c.name()).contains("wrists");
        assertThat(project.recordings())
                .extracting(r -> r.name())
                .anyMatch(name -> name.endsWith("wrists"));
    }

    @Test
    void peopleReadATable() {
        Ended table =
                calibrate(
                        "coral",
                        "--fit-subjects",
                        "anna",
                        "--test-subjects",
                        "carl",
                        "--name",
                        "c");

        assertThat(table.code()).as(table.err()).isZero();
        assertThat(table.out())
                .contains("Judged on other people: carl", "acc x", "better", "Wasserstein");
    }

    @Test
    void whatIsReplacedIsTold() throws KinescribeException {
        String[] first = {"--fit-subjects", "anna", "--name", "twice"};
        assertThat(calibrate("coral", first).err()).doesNotContain("replaced");
        assertThat(calibrate("coral", first).err()).doesNotContain("replaced"); // the same again
        Ended other = calibrate("quantile", "--fit-subjects", "ben", "--name", "twice");

        assertThat(other.code()).as(other.err()).isZero();
        assertThat(other.err())
                .contains("\"twice\" of before (CORAL, fitted on anna) was replaced");
        assertThat(saved().calibrations()).filteredOn(c -> c.name().equals("twice")).hasSize(1);
    }

    @Test
    void faultsAreTold() {
        assertThat(calibrate("coral", "--fit-subjects", "zoe").err())
                .contains("is of zoe", "anna, ben, carl");
        assertThat(
                        calibrate(
                                        "coral",
                                        "--fit-subjects",
                                        "anna",
                                        "ben",
                                        "--test-subjects",
                                        "ben")
                                .err())
                .contains("same people: ben");
        assertThat(calibrate("affine", "--fit-subjects", "anna").err())
                .contains("is of a motion in the project");
        assertThat(
                        calibrate(
                                        "affine",
                                        "--fit-subjects",
                                        "anna",
                                        "--pair",
                                        "recording-99=motion-1")
                                .err())
                .contains("recording-99");
        assertThat(calibrate("coral", "--fit-subjects", "anna", "--virtual-site", "hip").err())
                .contains("hip", "left_wrist");
        assertThat(calibrate("fit", "--fit-subjects", "anna", "--most-scale", "2").err())
                .contains("--most-scale is 2");
    }
}
