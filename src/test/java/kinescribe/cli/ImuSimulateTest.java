package kinescribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kinescribe.imu.ErrorPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code imu simulate}: anywhere on the body, many people, all errors. */
class ImuSimulateTest {
    @TempDir private Path folder;

    @BeforeEach
    void makeMotion() {
        Ended made =
                run(
                        "motion generate --prompt standing --seconds 2 --seed 3 --out "
                                + file("m.bvh"));
        assertThat(made.code()).as(made.err()).isZero();
    }

    @Test
    void aSensorOnTheBackOfTheForearmSitsWhereTheUsualOneDoes() throws IOException {
        simulate("--site left_forearm --out " + file("usual.csv"));
        simulate("--site left_forearm@0.5:90:5 --offset 0,0,0 --out " + file("placed.csv"));

        double[] usual = numbers("usual.csv", 20);
        double[] placed = numbers("placed.csv", 20);
        assertThat(header("placed.csv")).startsWith("time_s,left_forearm.acc_x_mps2");
        for (int axis = 1; axis <= 3; axis++) {
            // The drawn forearm tapers by about 4°, the usual place does not lean.
            assertThat(placed[axis]).isBetween(usual[axis] - 1, usual[axis] + 1);
        }
    }

    @Test
    void eachSiteMayHaveADeviceOfItsOwn() throws IOException {
        simulate(
                "--site left_pocket=phone left_wrist=watch chest --device research --without white-noise"
                        + " --out "
                        + file("d.csv"));
        JsonNode sensors = making("d.csv.meta.json").at("/sensors");
        assertThat(sensors.findValuesAsText("site"))
                .containsExactly("left_pocket", "left_wrist", "chest");
        assertThat(sensors.at("/0/device/name").asText()).isEqualTo("phone");
        assertThat(sensors.at("/1/device/name").asText()).isEqualTo("watch");
        assertThat(sensors.at("/2/device/name").asText()).isEqualTo("research");
        assertThat(sensors.at("/0/device/switchedOff/0").asText()).isEqualTo("white-noise");

        assertThat(refused("--site chest=radio --out " + file("e.csv")))
                .contains("no device \"radio\"");
        assertThat(refused("--site chest=phone chest --out " + file("e.csv")))
                .contains("named twice");
    }

    @Test
    void aMagnetometerFeelsTheFieldThatWasTold() throws IOException {
        simulate("--site chest --field 50,0,0 --out " + file("m.csv"));
        // The chest's z points forward, and the person faces north along a level field.
        assertThat(header("m.csv")).contains("chest.mag_z_uT");
        assertThat(numbers("m.csv", 0)[9]).isBetween(45.0, 50.0);
    }

    @Test
    void manyPeopleGetAFileEachAndDifferByTheirSeedOnly() throws IOException {
        simulate("--site left_wrist --randomise realistic --count 4 --seed 9 --out " + file("a"));
        simulate("--site left_wrist --randomise realistic --count 4 --seed 9 --out " + file("b"));
        simulate("--site left_wrist --randomise realistic --count 4 --seed 10 --out " + file("c"));

        List<String> first = contents("a");
        assertThat(first).hasSize(4).doesNotHaveDuplicates();
        assertThat(contents("b")).isEqualTo(first);
        assertThat(contents("c")).doesNotContainAnyElementsOf(first);
    }

    @Test
    void theDescriptionSaysHowTheSignalsCameAbout() throws IOException {
        simulate(
                "--site left_wrist --device phone --error acc-noise=0.01 --without bias --seed 7"
                        + " --smooth 5 --out "
                        + file("d.csv"));
        JsonNode plain = making("d.csv.meta.json");
        assertThat(plain.at("/origin").asText()).isEqualTo("simulated");
        assertThat(plain.at("/motion/sha256").asText()).hasSize(64);
        assertThat(plain.at("/smoothHz").asDouble()).isEqualTo(5);
        assertThat(plain.at("/seed").asInt()).isEqualTo(7);
        JsonNode sensor = plain.at("/sensors/0");
        assertThat(sensor.at("/joint").asText()).isEqualTo("left_elbow");
        assertThat(sensor.at("/offsetM")).hasSize(3);
        assertThat(sensor.at("/device/preset").asText()).isEqualTo("phone");
        assertThat(sensor.at("/device/changed")).hasSize(1);
        assertThat(sensor.at("/device/changed/acc-noise").asDouble()).isEqualTo(0.01);
        assertThat(sensor.at("/device/switchedOff/0").asText()).isEqualTo("bias");

        simulate(
                "--site left_wrist --device phone --randomise wide --count 2 --seed 7 --out "
                        + file("r"));
        JsonNode first = making("r/m-001.csv.meta.json");
        JsonNode second = making("r/m-002.csv.meta.json");
        assertThat(second.at("/person").asInt()).isEqualTo(2);
        assertThat(second.at("/sensors/0/device/changed").size()).isGreaterThan(5);
        for (String drawn : List.of("/bonesM", "/sensors/0/offsetM", "/sensors/0/device/changed")) {
            assertThat(second.at(drawn)).isNotEqualTo(first.at(drawn));
        }
    }

    private JsonNode making(String sidecar) throws IOException {
        return new ObjectMapper().readTree(folder.resolve(sidecar).toFile()).get("making");
    }

    @Test
    void severalMotionsAreSimulatedInOneGo() {
        run("motion generate --prompt walking --seconds 2 --seed 3 --out " + file("n.bvh"));
        Ended ran =
                run(
                        "imu simulate --motion "
                                + file("m.bvh")
                                + " "
                                + file("n.bvh")
                                + " --site chest --out "
                                + file("all"));
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out().lines()).containsExactly(file("all/m.csv"), file("all/n.csv"));
        assertThat(folder.resolve("all/m.csv")).exists();
        assertThat(folder.resolve("all/n.csv")).exists();
    }

    @Test
    void withoutAllErrorsADeviceIsIdeal() throws IOException {
        String all = String.join(",", ErrorPart.ids());
        simulate("--site chest --out " + file("ideal.csv"));
        simulate("--site chest --device phone --out " + file("phone.csv"));
        simulate("--site chest --device phone --without " + all + " --out " + file("off.csv"));

        assertThat(Files.readString(folder.resolve("off.csv")))
                .isEqualTo(Files.readString(folder.resolve("ideal.csv")));
        assertThat(Files.readString(folder.resolve("phone.csv")))
                .isNotEqualTo(Files.readString(folder.resolve("ideal.csv")));
    }

    @Test
    void oneNumberOfADeviceCanBeSaid() throws IOException {
        simulate("--site chest --error acc-resolution=0.5 --out " + file("coarse.csv"));
        double[] row = numbers("coarse.csv", 5);
        for (int axis = 1; axis <= 3; axis++) {
            assertThat(row[axis] % 0.5).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--site chest --without hum --out s.csv|no error \"hum\"|white-noise",
                "--site chest --error acc-hum=1 --out s.csv|no number \"acc-hum\"|acc-noise",
                "--site chest --error acc-noise=-1 --out s.csv|acc-noise is -1|from 0",
                "--site chest --error jitter=5 --out s.csv|jitter is 5|from 0 to 0.1, in s",
                "--site chest --error acc-range=0.1 --out s.csv|acc-range is 0.1|from 1 on, in m/s²",
                "--site chest --error dropout-rate=10 --error dropout-length=60 --out s.csv|99.8 %|be 1 at most",
                "--site chest --offset 500,0,0 --out s.csv|--offset is 500|from 0 to 0.5",
                "--site left_tail@1 --out s.csv|no segment \"left_tail\"|left_forearm",
                "--site left_forearm@9:0 --out s.csv|share in \"left_forearm@9:0\" is 9|from -2 to 3",
                "--site left_forearm@x --out s.csv|no place on the body|left_forearm@0.8:45:5",
                "--like nothing --out s.csv|\"nothing\" sat is not known|pamap2",
                "--site chest --field 50,0 --out s.csv|--field is \"50,0\"|49,66,0",
                "--site chest --field 50,99,0 --out s.csv|inclination is 99|-90 to 90",
                "--site chest --randomise wild --out s.csv|no randomisation \"wild\"|realistic",
                "--site chest --count 3 --out s.csv|cannot be written to the one file|folder",
                "--out s.csv|There is no sensor|--like"
            })
    void whatCannotBeDoneSaysWhatCan(String options, String what, String hint) {
        Ended ran = run("imu simulate --motion " + file("m.bvh") + " " + options);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains(what).contains(hint);
    }

    @Test
    void helpNamesEveryErrorAndStaysReadable() {
        Ended ran = run("imu simulate --help");
        assertThat(ran.code()).isZero();
        assertThat(ran.out().replaceAll("\\s+", " "))
                .contains("acc-noise", "mount-damping", "white-noise", "dropouts", "--randomise");
        assertThat(ran.out().lines()).allMatch(line -> line.length() <= 100);
    }

    private void simulate(String options) {
        Ended ran = run("imu simulate --motion " + file("m.bvh") + " " + options);
        assertThat(ran.code()).as(ran.err()).isZero();
    }

    private String refused(String options) {
        Ended ran = run("imu simulate --motion " + file("m.bvh") + " " + options);
        assertThat(ran.code()).isEqualTo(1);
        return ran.err();
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private String header(String name) throws IOException {
        return Files.readAllLines(folder.resolve(name)).get(0);
    }

    private double[] numbers(String name, int row) throws IOException {
        return Stream.of(Files.readAllLines(folder.resolve(name)).get(row + 1).split(",", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private List<String> contents(String name) throws IOException {
        List<String> contents = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            for (Path csv : files.filter(f -> f.toString().endsWith(".csv")).sorted().toList()) {
                contents.add(Files.readString(csv));
            }
        }
        return contents;
    }

    private static Ended run(String command) {
        return Ended.run(command.split(" "));
    }
}
