package kinescribe.format.table;

import static kinescribe.format.table.TableSamples.acc;
import static kinescribe.format.table.TableSamples.gyr;
import static kinescribe.format.table.TableSamples.n;
import static kinescribe.format.table.TableSamples.t;
import static kinescribe.format.table.TableSamples.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.format.Mutations;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableFaultsTest {
    private static final int ROWS = 60;
    private static final String GOOD =
            table(
                    "# made up\ntime_ms;acc_x;acc_y;acc_z;gyr_x;gyr_y;gyr_z;label\n",
                    ROWS,
                    i -> 10 * i + ";" + acc(i, 1, ";") + ";" + gyr(i, 1, ";") + ";walk");

    private final Path folder;

    TableFaultsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "40;|40x;|line 7: column 1 (\"time_ms\") holds \"40x\"",
                "40;|;|line 7: column 1 (\"time_ms\") is empty",
                "50;0.1|50;zero.1|line 8: column 2 (\"acc_x\") holds \"zero.1",
                "50;0.1|50;1e999;0.1|line 8: the row has 9 columns, but the header has 8",
                "walk|walk;run|line 3: the row has 9 columns",
            })
    void saysFileLineAndColumn(String good, String bad, String what) throws Exception {
        ImportRecipe recipe = TableGuess.of(write(GOOD)).recipe();
        int at = GOOD.indexOf(good, GOOD.indexOf("\n0;") + 1);
        Path spoilt = write(GOOD.substring(0, at) + bad + GOOD.substring(at + good.length()));

        assertThatThrownBy(() -> TableReader.read(List.of(spoilt), recipe, JobContext.silent()))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("table.csv, " + what);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "hello",
                "a,b,c\n",
                "a,b,c\nd,e,f\ng,h,i\n",
                "1\n2\n3\n",
                "# only\n# comments\n",
            })
    void refusesWhatIsNoTable(String text) throws IOException {
        Path file = write(text);

        assertThatThrownBy(() -> TableGuess.of(file))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("table.csv");
    }

    @Test
    void refusesBinaryFilesAndEndlessLines() throws IOException {
        Path photo = folder.resolve("photo.csv");
        Files.write(photo, new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3, 0, 5, 6, 7});
        assertThatThrownBy(() -> TableGuess.of(photo))
                .hasMessageContaining("photo.csv is not text");

        Path endless = write("1,2,3\n" + "9".repeat(1 << 17));
        assertThatThrownBy(() -> TableGuess.of(endless))
                .hasMessageContaining("table.csv, line 2: the line is longer");
        assertThatThrownBy(() -> TableGuess.of(folder.resolve("none.csv")))
                .hasMessageContaining("There is no file");
    }

    @Test
    void aRowThatWasCutOffIsLeftOutAndTold() throws Exception {
        Path file = write(GOOD + "600;0.1;0.");
        TableGuess guess = TableGuess.of(file);

        Noticed<List<Recording>> read =
                TableReader.read(List.of(file), guess.recipe(), JobContext.silent());

        assertThat(read.value().get(0).samples()).isEqualTo(ROWS);
        assertThat(read.notices().toString()).contains("table.csv: last row cut off; left out.");
    }

    @Test
    void theAxesAreTurnedAsSaid() throws Exception {
        Path file = write(GOOD);
        ImportRecipe recipe = TableGuess.of(file).recipe();
        ImportRecipe turned =
                recipe.withMounting(new ImportRecipe.Mounting(AxisMap.parse("+z,-y,+x"), true));

        Recording plain = TableReader.read(TableGuess.of(file).sample(), recipe).value().get(0);
        Recording other = TableReader.read(TableGuess.of(file).sample(), turned).value().get(0);

        for (int i = 0; i < ROWS; i++) {
            assertThat(other.value(i, 0)).isEqualTo(-plain.value(i, 2));
            assertThat(other.value(i, 1)).isEqualTo(plain.value(i, 1));
            assertThat(other.value(i, 3)).isEqualTo(plain.value(i, 5));
            assertThat(other.value(i, 4)).isEqualTo(-plain.value(i, 4));
        }
        assertThat(AxisMap.all()).hasSize(24).doesNotHaveDuplicates();
    }

    @Test
    void survivesSpoiltBytes() {
        for (String good :
                List.of(
                        GOOD,
                        table("", ROWS, i -> n(t(i)) + "\t" + acc(i, 1, "\t")),
                        table(
                                "Time (s),x,y,z\n",
                                ROWS,
                                i -> '"' + n(t(i)) + "\"," + acc(i, 1, ",")))) {
            Mutations.survived(
                    good.getBytes(StandardCharsets.UTF_8),
                    400,
                    folder.resolve("spoilt.csv"),
                    "",
                    TableFaultsTest::readSpoilt);
        }
    }

    private static void readSpoilt(Path file) throws KinescribeException {
        TableGuess guess = TableGuess.of(file);
        RecipeCheck check = RecipeCheck.of(guess.sample(), guess.recipe());
        List<Recording> read =
                TableReader.read(List.of(file), guess.recipe(), JobContext.silent()).value();
        assertThat(read).isNotEmpty();
        assertThat(check.readable()).isTrue();
    }

    private Path write(String text) throws IOException {
        Path file = folder.resolve("table.csv");
        Files.writeString(file, text);
        return file;
    }
}
