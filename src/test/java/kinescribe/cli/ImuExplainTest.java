package kinescribe.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImuExplainTest {
    @TempDir private Path folder;

    @BeforeEach
    void walk() {
        run(0, "motion generate --seconds 2 --rate 60 --out", file("m.bvh"), "--prompt", "a walk");
    }

    @Test
    void partsAddUpToWhatSimulateWrites() throws IOException {
        String same = " --rate 50 --device phone --seed 3 --motion";
        run(0, "imu simulate --site left_wrist --out", file("s.csv") + same, file("m.bvh"));
        run(0, "imu explain --site left_wrist --out", file("e.csv") + same, file("m.bvh"));
        List<String> head = cells("e.csv", 0);
        assertThat(head)
                .startsWith("time_s", "gravity_x_mps2")
                .endsWith("turn_errors_z_radps", "simulated");
        assertThat(head).hasSize(20).contains("lever_arm_y_mps2", "turning_x_radps");
        for (int row = 1; row <= 100; row++) {
            double[] parts = numbers("e.csv", row);
            double[] shown = numbers("s.csv", row);
            assertThat(parts[0]).isEqualTo(shown[0]);
            for (int axis = 1; axis <= 3; axis++) {
                double force = parts[axis] + parts[axis + 3] + parts[axis + 6] + parts[axis + 9];
                double turn = parts[axis + 12] + parts[axis + 15];
                // Each of up to five numbers is rounded by half a millionth.
                assertThat(force).isCloseTo(shown[axis], within(2.5e-6));
                assertThat(turn).isCloseTo(shown[axis + 3], within(2.5e-6));
            }
        }
    }

    /** As imu simulate takes it; --error changes it there, too. */
    @Test
    void aSiteMayNameItsOwnDevice() throws IOException {
        String same = " --rate 50 --seed 3 --error acc-bias=0.4 --motion";
        for (String sensor : List.of("left_wrist=phone", "left_wrist --device phone")) {
            String name = sensor.contains("=") ? "own.csv" : "all.csv";
            run(0, "imu explain --site " + sensor + " --out", file(name) + same, file("m.bvh"));
        }
        run(0, "imu simulate --site left_wrist=phone --out", file("s.csv") + same, file("m.bvh"));

        assertThat(folder.resolve("own.csv")).hasSameTextualContentAs(folder.resolve("all.csv"));
        double[] parts = numbers("own.csv", 20);
        assertThat(parts[1] + parts[4] + parts[7] + parts[10])
                .isCloseTo(numbers("s.csv", 20)[1], within(2.5e-6));
        assertThat(
                        run(
                                1,
                                "imu explain --site left_wrist=tablet --motion",
                                file("m.bvh") + " --out",
                                file("w.csv")))
                .contains("tablet", "watch");
    }

    @Test
    void numbersOfADeviceAreToldWithTheirUnits() {
        assertThat(
                        run(
                                1,
                                "imu explain --site chest --error acc-nose=1 --motion",
                                file("m.bvh") + " --out",
                                file("w.csv")))
                .contains("\"acc-nose\"", "acc-noise (m/s²/√Hz)", "gyr-range (rad/s)");
    }

    @Test
    void theDescriptionSaysHowThePartsCameAbout() throws IOException {
        run(
                0,
                "imu explain --frame world --device phone --seed 3 --site chest --motion",
                file("m.bvh") + " --out",
                file("w.csv"));
        assertThat(Files.readString(folder.resolve("w.csv.meta.json")))
                .contains(
                        "\"frame\" : \"world\"", "\"preset\" : \"phone\"", "\"seed\" : 3", "m.bvh");
    }

    @Test
    void inTheWorldGravityPointsUp() throws IOException {
        run(
                0,
                "imu explain --frame world --site chest --motion",
                file("m.bvh") + " --out",
                file("w.csv"));
        double[] row = numbers("w.csv", 30);
        assertThat(row[1]).isCloseTo(0, within(1e-6));
        assertThat(row[2]).isCloseTo(9.80665, within(1e-6));
        assertThat(row[3]).isCloseTo(0, within(1e-6));
    }

    @Test
    void anUnknownFrameIsToldWithTheKnownOnes() {
        String err =
                run(
                        1,
                        "imu explain --frame body --site chest --motion",
                        file("m.bvh") + " --out",
                        file("w.csv"));
        assertThat(err).contains("\"body\"", "world, segment, sensor");
    }

    /** Words are split at blanks, except in the last argument. */
    private String run(int code, String... arguments) {
        StringWriter out = new StringWriter();
        String last = arguments[arguments.length - 1];
        String start = String.join(" ", Arrays.copyOf(arguments, arguments.length - 1));
        String[] words = (start + " LAST").split(" ");
        words[words.length - 1] = last;
        PrintWriter print = new PrintWriter(out, true);
        assertThat(Main.run(words, print, print)).as("%s", out).isEqualTo(code);
        return out.toString();
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private List<String> cells(String name, int row) throws IOException {
        return List.of(Files.readAllLines(folder.resolve(name)).get(row).split(","));
    }

    private double[] numbers(String name, int row) throws IOException {
        return cells(name, row).stream().mapToDouble(Double::parseDouble).toArray();
    }
}
