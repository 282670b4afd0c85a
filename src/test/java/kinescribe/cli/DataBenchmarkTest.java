package kinescribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataBenchmarkTest {
    private final Path folder;

    DataBenchmarkTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theSpecBesideTheDataMakesTheSameFilesAgain() throws Exception {
        Path first = folder.resolve("first");
        Path again = folder.resolve("again");

        JsonNode made = make(first, "--seed", "5").json();
        Ended second =
                Ended.run(
                        "data",
                        "benchmark",
                        "--spec",
                        first.resolve("spec.json").toString(),
                        "--out",
                        again.toString());

        assertThat(second.code()).as(second.err()).isZero();
        assertThat(Files.readString(again.resolve("checksums.sha256")))
                .isEqualTo(Files.readString(first.resolve("checksums.sha256")));
        // Three people, one clip of 10 s, windows of 2 s every second: 9, at two sensors.
        assertThat(made.path("windows").asInt()).isEqualTo(3 * 9 * 2);
        assertThat(made.path("split").path("train").asInt()).isEqualTo(18);
        assertThat(Ended.run("data", "verify", first.toString()).out()).contains("All is well");
    }

    @Test
    void anotherSeedMakesOtherFiles() throws Exception {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        make(one, "--seed", "1");
        make(two, "--seed", "2");

        assertThat(Files.mismatch(one.resolve("data.npz"), two.resolve("data.npz")))
                .isNotEqualTo(-1);
    }

    @Test
    void aDamagedDataSetFailsTheCheck() throws Exception {
        Path made = folder.resolve("made");
        make(made);
        Files.writeString(made.resolve("README.md"), "# Measured on people\n");

        Ended ended = Ended.run("data", "verify", made.toString(), "--json");

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out()).contains("README.md was changed");
    }

    @Test
    void whatCannotBeMadeIsToldBeforeAnyWork() {
        Path out = folder.resolve("out");
        String[] start = {"data", "benchmark", "--out", out.toString(), "--activity", "walking"};

        assertThat(run(start, "--people", "2").err()).contains("2 people cannot be split");
        assertThat(run(start, "--sensor", "nose:watch").err()).contains("no site \"nose\"");
        assertThat(run(start, "--format", "xls").err()).contains("no format \"xls\"");
        assertThat(run(start, "--licence", "mine").err()).contains("no licence \"mine\"");
        assertThat(out).doesNotExist();
    }

    @Test
    void aSpecWithAMisspeltWordIsToldWithItsPlace() throws Exception {
        Path spec = folder.resolve("spec.json");
        Files.writeString(
                spec,
                """
                {"kind": "kinescribe benchmark", "schema": 1,
                 "activities": ["walking"], "poeple": 4}
                """);

        Ended ended =
                Ended.run(
                        "data",
                        "benchmark",
                        "--spec",
                        spec.toString(),
                        "--out",
                        folder.resolve("x").toString());

        assertThat(ended.err()).contains("line 2").contains("\"poeple\"");
    }

    private Ended make(Path out, String... more) {
        return run(
                new String[] {
                    "data",
                    "benchmark",
                    "--activity",
                    "walking",
                    "--people",
                    "3",
                    "--seconds",
                    "10",
                    "--out",
                    out.toString(),
                    "--json"
                },
                more);
    }

    private static Ended run(String[] start, String... more) {
        String[] words = Arrays.copyOf(start, start.length + more.length);
        System.arraycopy(more, 0, words, start.length, more.length);
        return Ended.run(words);
    }
}
