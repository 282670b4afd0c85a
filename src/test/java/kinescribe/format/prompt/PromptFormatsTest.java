package kinescribe.format.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Provenance;
import kinescribe.job.JobContext;
import kinescribe.prompt.Curation;
import kinescribe.prompt.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PromptFormatsTest {
    private static final JobContext CONTEXT = JobContext.silent();
    private static final FiledPrompt CURATED =
            new FiledPrompt(
                    "walking",
                    "An old man walks, \"slowly\".",
                    Curation.OPEN
                            .with(Verdict.REJECTED)
                            .withTags(List.of("old", "slow walk"))
                            .noted("say how;\nlook again"),
                    Optional.of(
                            new Provenance(
                                    "prompt.write",
                                    new TreeMap<>(Map.of("writer", "a \"model\"")),
                                    -7,
                                    "1.2.3",
                                    List.of())),
                    "2026-11-22T04:00:00Z");

    private final Path home;

    PromptFormatsTest(@TempDir Path home) {
        this.home = home;
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(home.resolve(name), text);
    }

    private static List<FiledPrompt> read(Path source) throws KinescribeException {
        return PromptFormats.read(source, CONTEXT).value();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "jsonl"})
    void tablesAndJsonLinesKeepEverything(String id) throws Exception {
        Path file = home.resolve("prompts." + id);
        PromptSet set =
                new PromptSet("study", List.of(CURATED, FiledPrompt.plain("", "A girl sits.")));
        assertThat(PromptFormats.write(PromptFormats.forFile(file), set, file)).isEmpty();
        assertThat(PromptFormats.of(file).id()).isEqualTo(id);
        assertThat(read(file)).isEqualTo(set.prompts());
    }

    @Test
    void aTextFileIsNamedAfterItsActivity() throws Exception {
        Path file = home.resolve("rope jumping.txt");
        List<Notice> lost =
                PromptFormats.write(
                        PromptFormats.byId("txt"),
                        new PromptSet(
                                "study",
                                List.of(CURATED, FiledPrompt.plain("sitting", "A girl sits."))),
                        file);
        assertThat(lost).singleElement().satisfies(n -> assertThat(n.text()).contains("2 activ"));
        assertThat(read(file))
                .containsExactly(
                        FiledPrompt.plain("rope jumping", CURATED.text()),
                        FiledPrompt.plain("rope jumping", "A girl sits."));
    }

    @Test
    void humanMl3dFoldersHaveAFileForEachCaptionAndActivitiesBesideThem() throws Exception {
        Path folder = home.resolve("set");
        List<FiledPrompt> prompts =
                List.of(
                        FiledPrompt.plain("sitting", "A girl sits."),
                        FiledPrompt.plain("walking, fast", "A man's walk."));
        PromptFormats.write(
                PromptFormats.byId("humanml3d"), new PromptSet("study", prompts), folder);
        assertThat(folder.resolve("texts/000002.txt"))
                .hasContent("A man's walk.#a/OTHER man/OTHER s/OTHER walk/OTHER#0.0#0.0");
        assertThat(PromptFormats.of(folder).id()).isEqualTo("humanml3d");
        assertThat(read(folder)).isEqualTo(prompts);
        assertThatThrownBy(
                        () ->
                                PromptFormats.write(
                                        PromptFormats.byId("humanml3d"),
                                        new PromptSet("study", prompts),
                                        folder))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("exists already");
    }

    @Test
    void captionsOfAnotherWriterAreReadAndThoseOfPartsAreTold() throws Exception {
        Files.createDirectory(home.resolve("texts"));
        file(
                "texts/M000001.txt",
                "a man kicks#a/DET man/NOUN kick/VERB#0.0#0.0\n\na man turns#a/DET#1.5#nan\n");
        var read = PromptFormats.read(home, CONTEXT);
        assertThat(read.value())
                .extracting(FiledPrompt::text)
                .containsExactly("a man kicks", "a man turns");
        assertThat(read.notices())
                .singleElement()
                .satisfies(n -> assertThat(n.text()).startsWith("1 caption for a part"));
    }

    @Test
    void imugptFoldersHaveAFileForEachActivity() throws Exception {
        List<FiledPrompt> prompts =
                List.of(
                        FiledPrompt.plain("on/off: 50%", "A girl sits."),
                        FiledPrompt.plain("walking", "A man walks."));
        PromptFormats.write(PromptFormats.byId("imugpt"), new PromptSet("PAMAP2", prompts), home);
        assertThat(home.resolve("prompts/PAMAP2/walking.txt")).hasContent("A man walks.");
        assertThat(home.resolve("prompts/PAMAP2/on%2Foff%3A 50%25.txt")).exists();
        assertThat(PromptFormats.of(home).id()).isEqualTo("imugpt");
        assertThat(read(home)).containsExactlyInAnyOrderElementsOf(prompts);
    }

    @Test
    void tablesOfOthersAreReadWhateverTheirColumnsAreCalled() throws Exception {
        Path file =
                file(
                        "a.txt",
                        "\ufeffLabel;Caption\nwalking;\"A man; a dog\"\n\nsitting;She sits\n");
        assertThat(PromptFormats.of(file).id()).isEqualTo("csv");
        assertThat(read(file))
                .containsExactly(
                        FiledPrompt.plain("walking", "A man; a dog"),
                        FiledPrompt.plain("sitting", "She sits"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a.csv | text,verdict\\nA man walks.,open\\nA man sits.,perhaps | Line 3 | verdict "perhaps"
                    a.csv | text,written\\nA man walks.,yesterday | Line 2 | date
                    a.csv | text,writer,seed\\nA man walks.,x,12.5 | Line 2 | seed
                    a.csv | text,note\\n,why | Line 2 | empty
                    a.jsonl | {"text":"A man."}\\n{"text":} | Line 2 | JSON
                    a.jsonl | {"activity":"walking"} | Line 1 | text
                    a.jsonl | {"text":"A man."}\\n[1] | Line 2 | JSON
                    """)
    void faultsAreToldWithTheirLine(String name, String text, String place, String what)
            throws Exception {
        Path file = file(name, text.replace("\\n", "\n"));
        assertThatThrownBy(() -> PromptFormats.read(file, CONTEXT))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining(place)
                .hasMessageContaining(file.toString())
                .hasMessageContaining(what);
    }

    @Test
    void textThatIsNotUtf8IsRefusedWithItsLine() throws Exception {
        Path file = home.resolve("a.csv");
        Files.write(file, new byte[] {'t', 'e', 'x', 't', '\n', 'a', ' ', 'b', '\n', (byte) 0xff});
        assertThatThrownBy(() -> PromptFormats.read(file, CONTEXT))
                .hasMessageContaining("Line 3")
                .hasMessageContaining("not UTF-8");
    }

    @Test
    void whatCannotBeWrittenOrReadIsTold() throws Exception {
        PromptSet none = new PromptSet("study", List.of());
        assertThatThrownBy(
                        () ->
                                PromptFormats.write(
                                        PromptFormats.byId("csv"), none, home.resolve("a.csv")))
                .hasMessageContaining("no prompt");
        assertThatThrownBy(() -> PromptFormats.byId("doc")).hasMessageContaining("\"doc\"");
        assertThatThrownBy(() -> PromptFormats.forFile(home.resolve("a.doc")))
                .hasMessageContaining("a.doc");
        assertThatThrownBy(() -> PromptFormats.read(home, CONTEXT))
                .hasMessageContaining("no text file");
        assertThatThrownBy(() -> PromptFormats.read(home.resolve("none.csv"), CONTEXT))
                .hasMessageContaining("There is no file");
    }

    @Test
    void aHashInACaptionIsLeftOutWithAWarning() throws Exception {
        List<Notice> lost =
                PromptFormats.write(
                        PromptFormats.byId("humanml3d"),
                        new PromptSet("s", List.of(FiledPrompt.plain("", "Step #2 of a dance."))),
                        home.resolve("h"));
        assertThat(lost).singleElement().satisfies(n -> assertThat(n.text()).contains("#"));
        assertThat(read(home.resolve("h")).get(0).text()).isEqualTo("Step 2 of a dance.");
    }
}
