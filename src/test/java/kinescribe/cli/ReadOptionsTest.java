package kinescribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person says about a motion file on the command line. */
class ReadOptionsTest {
    private static final String STICK =
            """
            HIERARCHY
            ROOT hip
            {
              OFFSET 0 0 0
              CHANNELS 6 Xposition Yposition Zposition Zrotation Xrotation Yrotation
              End Site
              {
                OFFSET 0 100 0
              }
            }
            MOTION
            Frames: 3
            Frame Time: 0.1
            0 0 0 0 0 0
            0 0 0 0 0 0
            0 0 0 0 0 0
            """;

    @TempDir private Path folder;

    @Test
    void beatsTheFileAndTheDetection() throws IOException {
        Path file = folder.resolve("stick.bvh");
        Files.writeString(file, STICK);

        JsonNode plain = json("motion", "info", file.toString(), "--json");
        JsonNode said =
                json(
                        "motion",
                        "info",
                        file.toString(),
                        "--json",
                        "--in-rate",
                        "50",
                        "--unit",
                        "inch",
                        "--up",
                        "z");

        assertThat(plain.get("rateHz").asDouble()).isEqualTo(10);
        assertThat(plain.get("notices").toString()).contains("centimetres", "--unit", "--up");
        assertThat(said.get("rateHz").asDouble()).isEqualTo(50);
        assertThat(said.get("notices")).isEmpty();
    }

    @Test
    void refusesWhatIsNoUnitNoAxisAndNoRate() throws IOException {
        Path file = folder.resolve("stick.bvh");
        Files.writeString(file, STICK);

        assertThat(fault("--unit", "furlong", file)).contains("furlong", "m, cm, mm, inch");
        assertThat(fault("--up", "x", file)).contains("y or z");
        assertThat(fault("--in-rate", "0", file)).contains("--in-rate");
    }

    private static String fault(String option, String value, Path file) {
        Ended ended = Ended.run("motion", "info", file.toString(), option, value);
        assertThat(ended.code()).isEqualTo(1);
        return ended.err();
    }

    private static JsonNode json(String... arguments) throws IOException {
        return Ended.run(arguments).json();
    }
}
