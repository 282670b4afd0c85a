package kinescribe.cli;

import static kinescribe.cli.Ended.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromptsCommandsTest {
    private final Path folder;

    PromptsCommandsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void write() throws IOException {
        Files.write(
                folder.resolve("walking.txt"),
                List.of(
                        "A man walks slowly.",
                        "a man walks slowly",
                        "A man is walking slowly.",
                        "People walk slowly.",
                        "A woman strolls calmly along the path."));
        Files.write(
                folder.resolve("sitting.txt"),
                List.of(
                        "A woman sits calmly on a chair.",
                        "A boy walks quickly and sits on a sofa."));
    }

    @Test
    void checkKeepsItsNamesAndAddsTheFiles() throws IOException {
        JsonNode check = run("prompts", "check", folder.toString(), "--json").json();
        assertThat(check.get("prompts").asInt()).isEqualTo(7);
        assertThat(check.get("distinct").asInt()).isEqualTo(6);
        assertThat(check.has("nearDuplicates")).isTrue();
        assertThat(check.get("vendi").asDouble()).isPositive();
        assertThat(check.get("faults").get("not-one-person").asInt()).isEqualTo(1);
        assertThat(check.get("files")).hasSize(2);
        assertThat(run("prompts", "check", folder.toString()).out()).contains("sitting", "walking");
    }

    @Test
    void lintTellsWhereAndWhatWouldBeBetter() throws IOException {
        JsonNode findings =
                run("prompts", "lint", folder.toString(), "--json").json().get("findings");
        assertThat(findings)
                .anySatisfy(f -> assertThat(f.get("rule").asText()).isEqualTo("two-activities"));
        assertThat(findings)
                .anySatisfy(
                        f -> {
                            assertThat(f.get("rule").asText()).isEqualTo("not-one-person");
                            assertThat(f.get("from").asInt()).isZero();
                            assertThat(f.get("to").asInt()).isEqualTo(6);
                            assertThat(f.get("fixed").asText()).isEqualTo("A person walks slowly.");
                        });
        Path rules =
                Files.writeString(
                        folder.resolve("rules.json"),
                        "[{\"name\":\"sofa\",\"message\":\"No sofas.\",\"forbidden\":\"sofa\"}]");
        assertThat(run("prompts", "lint", folder.toString(), "--rules", rules.toString()).out())
                .contains("No sofas.");
    }

    @Test
    void measureGivesARowForEachActivityAndOneForTheWriter() throws IOException {
        JsonNode told =
                run("prompts", "measure", folder.toString(), "--against-writer", "--json").json();
        assertThat(told.get("activities")).hasSize(2);
        JsonNode walking = told.get("activities").get(1);
        assertThat(walking.get("activity").asText()).isEqualTo("walking");
        assertThat(walking.get("vendi").asDouble()).isBetween(1.0, 5.0);
        assertThat(walking.get("writer.faulty").asInt()).isZero();
        assertThat(walking.get("curve")).isNotEmpty();
        assertThat(run("prompts", "measure", folder.toString()).out())
                .contains("toCentroid", "mean");
    }

    @Test
    void deduplicateWritesWhatIsLeft() throws IOException {
        Path out = folder.resolve("left/all.txt");
        JsonNode told =
                run(
                                "prompts",
                                "deduplicate",
                                folder.resolve("walking.txt").toString(),
                                "--out",
                                out.toString(),
                                "--json")
                        .json();
        assertThat(told.get("exact").asInt()).isEqualTo(1);
        assertThat(Files.readAllLines(out)).hasSize(told.get("left").asInt());
        assertThat(told.get("left").asInt()).isLessThan(5);
    }

    @Test
    void theGridShowsItsGapsAndFillsThem() throws IOException {
        String file = folder.resolve("walking.txt").toString();
        JsonNode told =
                run(
                                "prompts",
                                "grid",
                                file,
                                "--down",
                                "AGE",
                                "--across",
                                "PATH",
                                "--fill",
                                "1",
                                "--json")
                        .json();
        assertThat(told.get("counts")).hasSameSizeAs(told.get("rows"));
        assertThat(told.get("filled")).isNotEmpty();
        assertThat(run("prompts", "grid", file).out()).contains("elderly", "fast");
    }
}
