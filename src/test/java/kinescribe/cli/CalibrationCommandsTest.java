package kinescribe.cli;

import static kinescribe.cli.Ended.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.format.imu.RecordingCsv;
import kinescribe.format.imu.RecordingFormats;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
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

            assertThat(folder.resolve("c.json")).doesNotExist();
        }
    }

    @Test
    void peopleOnNeitherSideAreLeftOutAndTold() throws IOException {
        Ended tested = calibrate("coral", "--fit-subjects", "anna", "--test-subjects", "ben");
        assertThat(tested.err()).contains("Left out", "carl").doesNotContain("ben");
        assertThat(tested.json().get("recordings").asInt()).isEqualTo(1);
        assertThat(tested.json().at("/report/subjects/0").asText()).isEqualTo("ben");

        Ended others = calibrate("coral", "--fit-subjects", "anna");
        assertThat(others.err()).doesNotContain("Left out");
        assertThat(others.json().at("/fittedOn/0").asText()).isEqualTo("anna");
        assertThat(others.json().at("/report/subjects")).hasSize(2);

        JsonNode all = calibrate("coral", "--fit-subjects", "anna", "ben", "carl").json();
        assertThat(all.at("/fittedOn")).hasSize(3);
        assertThat(all.has("report")).isFalse();
    }

    /** A file in which the first sensor is that of another file and others are called otherwise. */
    private void copyColumns(String from, String to, String... sites) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve(from))) {
            String[] cells = line.split(",");
            StringBuilder copy = new StringBuilder(cells[0]);
            for (String site : sites) {
                for (int c = 1; c <= 6; c++) {
                    copy.append(',').append(cells[c].replace("left_wrist.", site + "."));
                }
            }
            String origin = lines.isEmpty() ? "origin" : "simulated";
            lines.add(from.startsWith("sim") ? copy + "," + origin : copy.toString());
        }
        Files.write(folder.resolve(to), lines);
    }

    private Ended apply(String simulated, String... more) {
        String[] fixed = {
            "imu",
            "apply",
            "--calibration",
            file("c.json"),
            "--simulated",
            file(simulated),
            "--out",
            file("out.csv")
        };
        String[] all = Arrays.copyOf(fixed, fixed.length + more.length);
        System.arraycopy(more, 0, all, fixed.length, more.length);
        return run(all);
    }

    @Test
    void onlyTheSiteThatItWasFittedAtIsCalibrated() throws Exception {
        calibrate("coral", "--fit-subjects", "anna");
        copyColumns("sim.csv", "two.csv", "left_wrist", "chest");
        copyColumns("sim.csv", "chest.csv", "chest");

        Ended two = apply("two.csv");

        assertThat(two.code()).as(two.err()).isZero();
        assertThat(two.err()).contains("Left as simulated", "left_wrist: chest");
        String[] before = Files.readAllLines(folder.resolve("two.csv")).get(9).split(",");
        String[] after = Files.readAllLines(folder.resolve("out.csv")).get(9).split(",");
        assertThat(after[1]).isNotEqualTo(before[1]);
        assertThat(after[7]).isEqualTo(before[7]);
        JsonNode description =
                new ObjectMapper().readTree(folder.resolve("out.csv.meta.json").toFile());
        JsonNode making = description.get("making");
        assertThat(making.get("origin").asText()).isEqualTo("simulated");
        assertThat(description.get("recordings").findValuesAsText("origin"))
                .containsExactly("simulated", "simulated");
        assertThat(
                        RecordingFormats.read(folder.resolve("out.csv"), JobContext.silent())
                                .value()
                                .recordings())
                .as("what was calibrated stays simulated")
                .hasSize(2)
                .allMatch(r -> r.source().origin() == Origin.VIRTUAL);
        assertThat(making.at("/calibration/sha256").asText()).hasSize(64);
        assertThat(making.at("/calibration/method").asText()).isEqualTo("coral");
        assertThat(making.at("/simulated/file").asText()).isEqualTo("two.csv");
        assertThat(making.at("/calibratedSites/0").asText()).isEqualTo("left_wrist");
        assertThat(making.at("/sitesLeft/0").asText()).isEqualTo("chest");

        Ended other = apply("chest.csv");
        assertThat(other.code()).isEqualTo(1);
        assertThat(other.err()).contains("fitted at left_wrist", "of chest", "--all-sites");
        assertThat(apply("chest.csv", "--all-sites").code()).isZero();
    }

    @Test
    void differentPlacesAreTold() throws IOException {
        copyColumns("real/anna.csv", "pocket.csv", "pocket");
        Ended fitted =
                run(
                        "imu",
                        "calibrate",
                        "--method",
                        "coral",
                        "--simulated",
                        file("sim.csv"),
                        "--real",
                        file("pocket.csv"),
                        "--real-site",
                        "pocket",
                        "--virtual-site",
                        "left_wrist",
                        "--fit-subjects",
                        "pocket",
                        "--out",
                        file("c.json"));
        assertThat(fitted.code()).as(fitted.err()).isZero();
        assertThat(fitted.err()).contains("sits at left_wrist", "the real one at pocket");
        Ended compared = compare("sim.csv", "pocket.csv");
        assertThat(compared.err()).contains("sits at left_wrist", "the real one at pocket");
    }

    private Ended compare(String simulated, String real, String... more) {
        String[] fixed = {"imu", "compare", "--simulated", file(simulated), "--real", file(real)};
        String[] all = Arrays.copyOf(fixed, fixed.length + more.length);
        System.arraycopy(more, 0, all, fixed.length, more.length);
        return run(all);
    }

    @Test
    void timesAreHeededWhereASideBeginsLater() throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("sim.csv"));
        List<String> late = new ArrayList<>(List.of(lines.get(0)));
        List<String> blank = new ArrayList<>(List.of(lines.get(0)));
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (i > 25) {
                late.add(line);
            }
            blank.add(
                    i > 50 ? line : line.replaceFirst("^([^,]*)(?:,[^,]*){6}(,.*)$", "$1,,,,,,$2"));
        }
        Files.write(folder.resolve("late.csv"), late);
        Files.write(folder.resolve("blank.csv"), blank);
        for (String other : List.of("late.csv", "blank.csv")) {
            for (String[] lag : new String[][] {{"--lag", "0"}, {}}) {
                for (boolean turned : new boolean[] {false, true}) {
                    String[] words = Arrays.copyOf(lag, lag.length + 1);
                    words[lag.length] = "--json";
                    JsonNode same =
                            (turned
                                            ? compare(other, "sim.csv", words)
                                            : compare("sim.csv", other, words))
                                    .json();
                    assertThat(same.get("clock").asText()).isEqualTo("times");
                    assertThat(same.get("lagS").asDouble()).isCloseTo(0, within(1e-6));
                    assertThat(same.at("/channels/acc_x_mps2/rmse").asDouble())
                            .isCloseTo(0, within(1e-6));
                    assertThat(same.at("/channels/gyr_z_radps/r").asDouble())
                            .isCloseTo(1, within(1e-9));
                }
            }
        }
        assertThat(compare("sim.csv", "late.csv", "--from-starts", "--lag", "0.5").err())
                .contains("counted from its own first sample");
    }

    @Test
    void whatMakesNoSenseIsRefusedOrTold() throws IOException {
        Ended spectra = compare("sim.csv", "real/anna.csv", "--spectra");
        assertThat(spectra.code()).isEqualTo(1);
        assertThat(spectra.err()).contains("--spectra makes no table", "--json");
        Ended high = compare("sim.csv", "real/anna.csv", "--low-pass", "25");
        assertThat(high.code()).isEqualTo(1);
        assertThat(high.err()).contains("--low-pass is 25 Hz", "nothing from 25 Hz on");
        Ended mixed = compare("real/anna.csv", "sim.csv");
        assertThat(mixed.err()).contains("are the two sides mixed up?");
        Files.write(
                folder.resolve("brief.csv"),
                Files.readAllLines(folder.resolve("real/anna.csv")).subList(0, 21));
        assertThat(compare("sim.csv", "brief.csv", "--lag", "0").err())
                .contains("Only 20 samples (0.40 s)");
        Ended table = compare("sim.csv", "real/anna.csv", "--coherence");
        assertThat(table.out())
                .contains("95 % from", "1-3 Hz", "acc_norm_mps2")
                .doesNotContain("NaN");
    }

    @Test
    void resultsAreTablesForPeopleAndPlainJsonForPrograms() throws IOException {
        Ended json = calibrate("coral", "--fit-subjects", "anna", "--test-subjects", "others");
        assertThat(json.out()).contains("null").doesNotContain("NaN");
        Ended text =
                run(
                        "imu",
                        "calibrate",
                        "--method",
                        "coral",
                        "--simulated",
                        file("sim.csv"),
                        "--real",
                        file("real"),
                        "--fit-subjects",
                        "anna",
                        "--test-subjects",
                        "others",
                        "--out",
                        file("c.json"));
        assertThat(text.out())
                .contains("Judged on other people", "acc x")
                .doesNotContain("{", "NaN", "[");
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
        JsonNode making =
                new ObjectMapper()
                        .readTree(folder.resolve("again.csv.meta.json").toFile())
                        .get("making");
        assertThat(making.at("/motion/file").asText()).isEqualTo("m.bvh");
        assertThat(making.at("/sensor/joint").asText()).isEqualTo("left_elbow");
    }
}
