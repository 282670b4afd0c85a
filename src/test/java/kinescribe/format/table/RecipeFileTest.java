package kinescribe.format.table;

import static kinescribe.format.table.TableSamples.acc;
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
import kinescribe.format.Mutations;
import kinescribe.format.table.ImportRecipe.Mounting;
import kinescribe.format.table.ImportRecipe.Whose;
import kinescribe.imu.Recording;
import kinescribe.imu.check.SensorUnit.Kind;
import kinescribe.job.JobContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecipeFileTest {
    private final Path folder;

    RecipeFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void readsWhatItWrites() throws Exception {
        ImportRecipe recipe =
                guess("a.csv")
                        .recipe()
                        .withName("My \"watch\"")
                        .withUnit(UnitWords.parse(Kind.ACC, "0.00024 g"))
                        .withTime(new TimeRule(TimeCode.MILLISECONDS, 51.2, true))
                        .withMounting(new Mounting(AxisMap.parse("+y -x +z"), true))
                        .withWhose(new Whose("{folder}", "{file}", "walk"))
                        .withSite("sensor", "left_wrist");
        Path file = folder.resolve("recipe.json");

        RecipeFile.write(recipe, file);

        assertThat(RecipeFile.read(file)).isEqualTo(recipe);
        assertThat(Files.readString(file))
                .contains("\"schema\" : 1")
                .contains("\"acc\" : \"0.00024 g\"")
                .contains("\"axes\" : \"+y -x +z\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"schema\" : 1 | \"schema\" : 9 | of a schema that this program does not know",
                "kinescribe import recipe | shopping list | is no import recipe",
                "\"delimiter\" : \"comma\" | \"delimiter\" : \"elbow\" | unknown delimiter \"elbow\"",
                "\"acc\" : \"m/s2\" | \"acc\" : \"furlong\" | \"furlong\" is no unit of acceleration",
                "+x +y +z | +x +x +z | \"+x +x +z\" is no turn",
                "+x +y +z | +x +y -z | is no turn of a right-handed frame",
                "\"rateHz\" : null | \"rateHz\" : -1 | has a rateHz that is no rate",
                "\"role\" : \"acc_y\" | \"role\" : \"nose\" | unknown role \"nose\"",
                "\"headerLines\" : 1 | \"headerLines\" : 99 | headerLines",
                "\"columns\" : [ | \"columns\" : [ [ | is no JSON: line",
            })
    void saysWhatIsWrong(String good, String bad, String what) throws Exception {
        Path file = folder.resolve("recipe.json");
        String text = RecipeFile.text(guess("a.csv").recipe());
        assertThat(text).contains(good);
        Files.writeString(file, text.replace(good, bad));

        assertThatThrownBy(() -> RecipeFile.read(file))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining(what);
    }

    @Test
    void survivesSpoiltBytes() throws Exception {
        byte[] good = RecipeFile.text(guess("a.csv").recipe()).getBytes(StandardCharsets.UTF_8);
        Mutations.survived(
                good,
                300,
                folder.resolve("spoilt.json"),
                "",
                file -> assertThat(RecipeFile.read(file).columns()).isNotEmpty());
    }

    @Test
    void theBookKnowsTablesByTheirHeaders() throws Exception {
        RecipeBook book = new RecipeBook(folder.resolve("home").resolve("recipes"));
        TableGuess first = guess("a.csv");
        assertThat(book.recipeFor(first)).isEmpty();

        book.save(first.recipe().withName("mine"));
        book.save(first.recipe().withName("mine again"));

        assertThat(book.recipes().value())
                .extracting(ImportRecipe::name)
                .containsExactly("mine again");
        assertThat(book.recipeFor(guess("b.csv"))).isPresent();
        Files.writeString(folder.resolve("c.csv"), "t;ax;ay;az\n0;0;0;9.8\n1;0;0;9.8\n");
        assertThat(book.recipeFor(TableGuess.of(folder.resolve("c.csv")))).isEmpty();
        // Without a header nothing tells one table from another.
        Files.writeString(
                folder.resolve("d.csv"), table("", 50, i -> n(t(i)) + "," + acc(i, 1, ",")));
        TableGuess headless = TableGuess.of(folder.resolve("d.csv"));
        book.save(headless.recipe());
        assertThat(book.recipeFor(headless)).isEmpty();
        Files.writeString(folder.resolve("home").resolve("recipes").resolve("x.json"), "{");
        assertThat(book.recipes().value()).hasSize(2);
        assertThat(book.recipes().notices()).hasSize(1);
    }

    @Test
    void oneRecipeReadsAFolderAndLeavesOthersOut() throws Exception {
        ImportRecipe recipe =
                guess("a.csv").recipe().withWhose(new Whose("{folder}", "{file}", "walk"));
        guess("b.csv");
        Path other = folder.resolve("people.csv");
        Files.writeString(other, "name,age\nann,7\nbob,8\n");
        // The same header below a title that the first file had not.
        Path titled = folder.resolve("titled.csv");
        Files.writeString(titled, "A title\n" + Files.readString(folder.resolve("a.csv")));

        var read =
                TableReader.read(
                        List.of(folder.resolve("a.csv"), other, folder.resolve("b.csv"), titled),
                        recipe,
                        JobContext.silent());

        assertThat(read.value())
                .extracting(r -> r.source().trial())
                .containsExactly("a", "b", "titled");
        assertThat(read.value())
                .extracting(Recording::source)
                .allMatch(s -> s.subject().equals(String.valueOf(folder.getFileName())));
        assertThat(read.value()).allMatch(r -> "walk".equals(r.activityAt(0.5)));
        assertThat(read.notices().toString())
                .contains("people.csv: columns other than the recipe's");
        assertThatThrownBy(() -> TableReader.read(List.of(other), recipe, JobContext.silent()))
                .hasMessageContaining("people.csv has not the columns of the recipe")
                .hasMessageContaining("\"time_s\", \"ax\", \"ay\", \"az\"");
    }

    private TableGuess guess(String name) throws IOException, KinescribeException {
        Path file = folder.resolve(name);
        Files.writeString(
                file, table("time_s,ax,ay,az\n", 400, i -> n(t(i)) + "," + acc(i, 1, ",")));
        return TableGuess.of(file);
    }
}
