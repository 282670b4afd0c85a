package kinescribe.cli;

import static kinescribe.cli.Ended.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.format.imu.RecordingCsv;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comparing and calibrating from the command line. */
class CalibrationCommandsTest {
    @TempDir private Path folder;

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    /** Smooth signals with sensor axes x, y, z; the measured ones are 1.2 times as large plus 1. */
    @BeforeEach
    void writeRecordings() throws KinescribeException, IOException {
        Files.createDirectories(folder.resolve("real"));
        write("sim.csv", "v-1", Origin.VIRTUAL, 1, 0, 0);
        for (String subject : List.of("anna", "ben", "carl")) {
            write("real/" + subject + ".csv", subject, Origin.REAL, 1.2, 1, 0.3);
        }
    }

    private void write(
            String name, String subject, Origin origin, double scale, double bias, double laterS)
            throws KinescribeException {
        int samples = 1000;
        double[] times = new double[samples];
        double[] values = new double[samples * 6];
        for (int i = 0; i < samples; i++) {
            times[i] = i / 50.0;
            double t = times[i] - laterS;
            for (int c = 0; c < 6; c++) {
                double wave = Math.sin((2 + c) * t + c) + 0.5 * Math.sin(5.3 * t + 2 * c);
                values[i * 6 + c] = scale * wave + bias;
            }
        }
        Recording.Source source =
                new Recording.Source(subject, "trial " + subject, "left_wrist", origin);
        RecordingCsv.writeWithSources(
                List.of(new Recording(source, 50, ImuChannel.SIX_AXIS, times, values, List.of())),
                folder.resolve(name));
    }

    private Ended calibrate(String method, String... more) {
        String[] fixed = {
            "imu",
            "calibrate",
            "--method",
            method,
            "--simulated",
            file("sim.csv"),
            "--real",
            file("real"),
            "--out",
            file("c.json"),
            "--json"
        };
        String[] all = Arrays.copyOf(fixed, fixed.length + more.length);
        System.arraycopy(more, 0, all, fixed.length, more.length);
        return run(all);
    }

    @Test
    void compareAddsWhatIsAskedFor() throws IOException {
        JsonNode facts =
                run(
                                "imu",
                                "compare",
                                "--simulated",
                                file("sim.csv"),
                                "--real",
                                file("real/anna.csv"),
                                "--json",
                                "--drift",
                                "--rotation",
                                "--coherence",
                                "--spectra",
                                "--quantiles",
                                "11")
                        .json();

        assertThat(facts.get("samples").asInt()).isPositive();
        assertThat(facts.get("driftPpm").isNumber()).isTrue();
        assertThat(facts.at("/rotation/angleDeg").isNumber()).isTrue();
        assertThat(facts.at("/channels/acc_x_mps2/limits")).hasSize(2);
        assertThat(facts.at("/norms/acc_norm_mps2/rmse").isNumber()).isTrue();
        assertThat(facts.at("/spectra/acc_x_mps2/bands")).hasSize(4);
        assertThat(facts.at("/spectra/acc_x_mps2/coherence").size()).isGreaterThan(20);
        assertThat(facts.at("/quantiles/gyr_x_radps/real")).hasSize(11);
    }

    @Test
    void compareFindsTheShiftOrTakesIt() throws IOException {
        String[] plain = {
            "imu",
            "compare",
            "--simulated",
            file("sim.csv"),
            "--real",
            file("real/anna.csv"),
            "--json"
        };
        JsonNode found = run(plain).json();
        assertThat(found.get("lagS").asDouble()).isBetween(0.299, 0.301);
        assertThat(found.at("/channels/acc_x_mps2/r").asDouble()).isGreaterThan(0.999);
        assertThat(found.has("driftPpm")).isFalse();

        String[] given = Arrays.copyOf(plain, plain.length + 2);
        given[plain.length] = "--lag";
        given[plain.length + 1] = "0.1";
        assertThat(run(given).json().get("lagS").asDouble()).isEqualTo(0.1);
    }

    @Test
    void aCalibrationIsJudgedOnOthersAndApplied() throws IOException {
        for (String method : List.of("quantile", "coral")) {
            JsonNode facts =
                    calibrate(method, "--fit-subjects", "anna", "--test-subjects", "others").json();

            assertThat(facts.get("fittedOn")).hasSize(1);
            assertThat(facts.at("/report/audience").asText()).isEqualTo("on other people");
            assertThat(facts.at("/report/subjects")).hasSize(2);
            JsonNode acc = facts.at("/report/channels/acc_x_mps2");
            assertThat(acc.at("/after/wasserstein").asDouble())
                    .isLessThan(0.1 * acc.at("/before/wasserstein").asDouble());

            Ended applied =
                    run(
                            "imu",
                            "apply",
                            "--calibration",
                            file("c.json"),
                            "--simulated",
                            file("sim.csv"),
                            "--out",
                            file("out.csv"));
            assertThat(applied.code()).as(applied.err()).isZero();
            assertThat(Files.readAllLines(folder.resolve("out.csv"))).hasSize(1001);
        }
    }

    @Test
    void anAffineMapPairsTheOnlyTwo() throws IOException {
        JsonNode facts =
                calibrate("affine", "--fit-subjects", "anna", "--test-subjects", "others").json();

        assertThat(facts.get("method").asText()).isEqualTo("affine");
        JsonNode file = new ObjectMapper().readTree(folder.resolve("c.json").toFile());
        assertThat(file.at("/calibration/matrix/0").asDouble()).isBetween(1.19, 1.21);
        assertThat(file.at("/calibration/offset/0").asDouble()).isBetween(0.98, 1.02);
    }

    @Test
    void nobodyInTheTestIsFittedOn() {
        for (String method : List.of("affine", "quantile", "coral")) {
            Ended both =
                    calibrate(
                            method,
                            "--fit-subjects",
                            "anna",
                            "ben",
                            "--test-subjects",
                            "ben",
                            "carl");
            assertThat(both.code()).isEqualTo(1);
            assertThat(both.err()).contains("same people: ben");

            Ended unsaid = calibrate(method, "--fit-subjects", "anna", "--test-subjects", "ben");
            assertThat(unsaid.code()).isEqualTo(1);
            assertThat(unsaid.err()).contains("carl", "may not be fitted");
        }
        assertThat(folder.resolve("c.json")).doesNotExist();
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThat(calibrate("coral", "--fit-subjects", "zoe").err())
                .contains("No real recording is of zoe", "anna, ben, carl");
        assertThat(calibrate("fit", "--fit-subjects", "anna", "--test-subjects", "others").err())
                .contains("--motion");
        assertThat(calibrate("coral").code()).as("usage").isEqualTo(2);
        assertThat(calibrate("coral", "--fit-subjects", "anna", "--real-site", "hip").err())
                .contains("hip", "left_wrist");
        Ended none =
                run(
                        "imu",
                        "apply",
                        "--calibration",
                        file("sim.csv"),
                        "--simulated",
                        file("sim.csv"),
                        "--out",
                        file("out.csv"));
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.err()).contains("no calibration", "no JSON");
    }

    @Test
    void aSensorIsFittedToAMotionAndPutOnAnother() throws IOException {
        run(
                "motion",
                "generate",
                "--prompt",
                "a person walks and waves",
                "--seconds",
                "10",
                "--out",
                file("m.bvh"));
        run(
                "imu",
                "simulate",
                "--motion",
                file("m.bvh"),
                "--site",
                "left_wrist",
                "--offset",
                "0.02,0,0.01",
                "--turn",
                "30,0,0",
                "--out",
                file("device.csv"));

        JsonNode facts =
                run(
                                "imu",
                                "calibrate",
                                "--method",
                                "fit",
                                "--motion",
                                file("m.bvh"),
                                "--real",
                                file("device.csv"),
                                "--fit-subjects",
                                "virtual",
                                "--out",
                                file("c.json"),
                                "--json")
                        .json();

        assertThat(facts.get("residualAfter").asDouble()).isLessThan(0.01);
        JsonNode shift = facts.at("/parameters/3");
        assertThat(shift.get("name").asText()).isEqualTo("shift x");
        assertThat(shift.get("value").asDouble()).isBetween(0.018, 0.022);
        Ended applied =
                run(
                        "imu",
                        "apply",
                        "--calibration",
                        file("c.json"),
                        "--motion",
                        file("m.bvh"),
                        "--out",
                        file("again.csv"));
        assertThat(applied.code()).as(applied.err()).isZero();
        JsonNode same =
                run(
                                "imu",
                                "compare",
                                "--simulated",
                                file("again.csv"),
                                "--real",
                                file("device.csv"),
                                "--json")
                        .json();
        assertThat(same.at("/channels/acc_y_mps2/r").asDouble()).isGreaterThan(0.999);
    }
}
