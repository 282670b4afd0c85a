package kinescribe.cli;

import static kinescribe.cli.Ended.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code data guess} and {@code data import} as scripts see them. */
class DataTablesTest {
    @TempDir private Path folder;

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @BeforeEach
    void writeTables() throws IOException {
        StringBuilder text = new StringBuilder("Time (s);Acc X;Acc Y;Acc Z\n");
        for (int i = 0; i < 300; i++) {
            text.append(String.format(Locale.GERMANY, "%.2f;0,%d;0;1,0\n", i / 50.0, i % 2));
        }
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("in/ann.csv"), text.toString());
        Files.writeString(folder.resolve("in/bob.csv"), text.toString());
    }

    @Test
    void aGuessIsToldWithItsReasons() throws IOException {
        Ended json = run("data", "guess", file("in/ann.csv"), "--json");

        assertThat(json.code()).isZero();
        assertThat(json.json().path("recipe").path("units").path("acc").asText()).isEqualTo("g");
        assertThat(json.json().path("recipe").path("table").path("delimiter").asText())
                .isEqualTo("semicolon");
        assertThat(json.json().path("readable").asBoolean()).isTrue();
        assertThat(json.json().path("guesses").findValuesAsText("aspect"))
                .contains("delimiter", "decimal mark", "time", "acceleration's unit");

        Ended text = run("data", "guess", file("in/ann.csv"));
        assertThat(text.out()).contains("was taken as g").contains("Columns used: 1 time, 2 acc x");
    }

    @Test
    void importsByAGuessThenByTheRecipeThatItSaved() throws IOException {
        Ended first =
                run(
                        "data",
                        "import",
                        file("in/ann.csv"),
                        "--save-recipe",
                        file("r.json"),
                        "--site",
                        "left_wrist",
                        "--label",
                        "walk",
                        "--json");

        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.json().path("notices").toString()).contains("was taken as g");

        Ended all =
                run(
                        "data",
                        "import",
                        file("in"),
                        "--recipe",
                        file("r.json"),
                        "--out",
                        file("out"),
                        "--json");
        assertThat(all.code()).as(all.err()).isZero();
        JsonNode recordings = all.json().path("recordings");
        assertThat(recordings.findValuesAsText("subject")).containsExactly("ann", "bob");
        assertThat(recordings.get(0).path("rateHz").asDouble()).isEqualTo(50);
        assertThat(recordings.get(0).path("site").asText()).isEqualTo("left_wrist");
        // What it writes says everything itself.
        Ended again = run("data", "inspect", file("out"), "--json");
        assertThat(again.json().path("subjects").asInt()).isEqualTo(2);
        assertThat(again.json().path("classes").path("walk").asDouble()).isCloseTo(12, within(0.1));
    }

    @Test
    void theProjectKnowsTheRecipe() throws IOException {
        assertThat(run("project", "new", file("p")).code()).isZero();
        Ended first =
                run("data", "import", file("in/ann.csv"), "--project", file("p"), "--site", "head");
        assertThat(first.code()).as(first.err()).isZero();

        Ended second = run("data", "import", file("in/bob.csv"), "--project", file("p"), "--json");

        assertThat(second.code()).as(second.err()).isZero();
        assertThat(second.json().path("notices").toString()).contains("the columns are the same");
        assertThat(second.json().path("recordings").findValuesAsText("site"))
                .containsExactly("head");
    }

    @Test
    void sensorsWithFilesOfTheirOwnBecomeOneRecording() throws IOException {
        StringBuilder acc = new StringBuilder("time,accX,accY,accZ\n");
        StringBuilder gyr = new StringBuilder("time,gyroX,gyroY,gyroZ\n");
        for (int i = 0; i < 300; i++) {
            acc.append(i / 50.0).append(",0.1,0.2,9.8\n");
            gyr.append(i / 50.0 + 0.003).append(",0.1,0.2,0.3\n");
        }
        Files.writeString(folder.resolve("cas_acc.csv"), acc.toString());
        Files.writeString(folder.resolve("cas_gyro.csv"), gyr.toString());

        Ended read =
                run(
                        "data",
                        "import",
                        file("cas_acc.csv"),
                        file("cas_gyro.csv"),
                        "--save-recipe",
                        file("r.json"),
                        "--site",
                        "chest",
                        "--json");

        assertThat(read.code()).as(read.err()).isZero();
        assertThat(read.json().path("recordings").findValuesAsText("trial")).containsExactly("cas");
        assertThat(read.json().path("recordings").get(0).path("channels").asInt()).isEqualTo(6);
        assertThat(read.json().path("tables")).hasSize(2);
        assertThat(Files.readString(folder.resolve("r-2.json"))).contains("gyr_x", "{trial}");
    }

    @Test
    void aWrongUnitIsToldAndMended() throws IOException {
        Ended wrong = run("data", "import", file("in/ann.csv"), "--acc-unit", "m/s2", "--json");
        assertThat(wrong.json().path("notices").toString()).contains("seem to be in g, not m/s2");

        Ended fixed =
                run("data", "import", file("in/ann.csv"), "--acc-unit", "m/s2", "--fix", "--json");
        assertThat(fixed.json().path("notices").toString())
                .contains("Mended: Read acceleration in g.");
        assertThat(
                        fixed.json()
                                .path("tables")
                                .get(0)
                                .path("recipe")
                                .path("units")
                                .path("acc")
                                .asText())
                .isEqualTo("g");
    }

    @Test
    void aTableThatDescribesItselfWronglyIsToldAndMended() throws IOException {
        StringBuilder text = new StringBuilder("time_s,wrist.acc_x_mps2,wrist.acc_y_mps2,");
        text.append("wrist.acc_z_mps2,label,subject,trial\n");
        for (int i = 0; i < 200; i++) {
            text.append(i / 100.0).append(",0,0,1,still,ann,one\n");
        }
        Path table = Files.writeString(folder.resolve("wrong.csv"), text);

        Ended read = run("data", "inspect", table.toString());
        assertThat(read.err())
                .contains("ann one at wrist: at rest the acceleration is 1 m/s²")
                .contains("seem to be in g, not m/s2", "data import --fix --out FOLDER");

        String out = folder.resolve("mended").toString();
        Ended mended = run("data", "import", table.toString(), "--fix", "--out", out);
        assertThat(mended.err()).contains("Mended: Read acceleration in g.");
        assertThat(run("data", "inspect", out).err()).doesNotContain("1 g is 9.81");
    }

    @Test
    void wrongInputIsOneSentenceWithThePlace() throws IOException {
        Path table = folder.resolve("in/ann.csv");
        Files.writeString(table, Files.readString(table).replaceFirst("0,02;0,1", "0,02;oops"));

        Ended broken = run("data", "import", table.toString());
        assertThat(broken.code()).isEqualTo(1);
        assertThat(broken.err())
                .contains("ann.csv, line 3: column 2 (\"Acc X\") holds \"oops\"")
                .doesNotContain("Exception");
        Ended unit = run("data", "import", table.toString(), "--acc-unit", "furlong");
        assertThat(unit.code()).isEqualTo(1);
        assertThat(unit.err()).contains("\"furlong\" is no unit of acceleration");
        assertThat(run("data", "import", file("nothing.csv")).err()).contains("There is no file");
    }
}
