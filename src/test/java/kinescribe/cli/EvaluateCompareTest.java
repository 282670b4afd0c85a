package kinescribe.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCompareTest {
    private static final double NEARLY = 0.002;
    private static final double ROUNDING = 1e-12;

    private final Path file;

    EvaluateCompareTest(@TempDir Path folder) {
        file = folder.resolve("results.jsonl");
    }

    /** Two people, one seed, classes sit and walk. */
    private static String line(String mode, int people, String ann, String bob) {
        return "{\"site\":\"wrist\",\"model\":\"forest\",\"protocol\":\"loso\",\"mode\":\""
                + mode
                + "\",\"realPeople\":"
                + people
                + ",\"seed\":1,\"macroF1\":0.5,\"classes\":[\"sit\",\"walk\"],"
                + "\"confusionBySubject\":{\"ann\":["
                + ann
                + "],\"bob\":["
                + bob
                + "]}}\n";
    }

    @Test
    void aPairIsToldOnce() throws IOException {
        Files.writeString(
                file,
                line("virtual", 0, "[[4,0],[1,3]]", "[[4,0],[0,4]]")
                        + line("real", 0, "[[1,3],[1,3]]", "[[4,0],[2,2]]"));

        JsonNode comparisons =
                Ended.run("evaluate", "--compare", file.toString(), "--json")
                        .json()
                        .get("comparisons");

        assertThat(comparisons).hasSize(1);
        assertThat(comparisons.get(0).get("mode").asText()).isEqualTo("virtual");
    }

    @Test
    void modesOfOneSettingAreComparedClassByClass() throws IOException {
        Files.writeString(
                file,
                line("real", 1, "[[1,3],[1,3]]", "[[4,0],[2,2]]")
                        + line("both", 1, "[[4,0],[1,3]]", "[[4,0],[0,4]]")
                        + line("both", 2, "[[4,0],[1,3]]", "[[4,0],[0,4]]"));

        Ended ended = Ended.run("evaluate", "--compare", file.toString(), "--json");

        assertThat(ended.code()).as(ended.err()).isZero();
        JsonNode comparisons = ended.json().get("comparisons");
        assertThat(comparisons).hasSize(1); // there is no real only with two people
        JsonNode one = comparisons.get(0);
        assertThat(one.get("setting").asText()).isEqualTo("wrist · forest · loso · 1 person");
        assertThat(one.get("mode").asText()).isEqualTo("both");
        assertThat(one.get("against").asText()).isEqualTo("real");
        // sit: 2·8/(8 + 9) − 2·5/(8 + 8); walk: 2·7/(8 + 7) − 2·5/(8 + 8).
        double sit = 16.0 / 17 - 10.0 / 16;
        double walk = 14.0 / 15 - 10.0 / 16;
        JsonNode byClass = one.get("perClass");
        assertThat(byClass.at("/sit/difference").asDouble()).isEqualTo(sit, within(ROUNDING));
        assertThat(byClass.at("/walk/difference").asDouble()).isEqualTo(walk, within(ROUNDING));
        assertThat(one.get("difference").asDouble()).isEqualTo((sit + walk) / 2, within(ROUNDING));
        // With all the weight Ann gives 8/9 − 2/6 and 6/7 − 6/10, Bob 1 − 8/10 and 1 − 4/6.
        assertThat(byClass.at("/sit/ci/0").asDouble()).isEqualTo(0.2, within(NEARLY));
        assertThat(byClass.at("/sit/ci/1").asDouble()).isEqualTo(5.0 / 9, within(NEARLY));
        assertThat(byClass.at("/walk/ci/0").asDouble()).isEqualTo(9.0 / 35, within(NEARLY));
        assertThat(byClass.at("/walk/ci/1").asDouble()).isEqualTo(1.0 / 3, within(NEARLY));
    }

    @Test
    void thePlainerModeOfEachIsItsReference() throws IOException {
        String ann = "[[3,1],[1,3]]";
        String bob = "[[4,0],[0,4]]";
        Files.writeString(
                file,
                line("real", 1, ann, bob)
                        + line("virtual", 0, ann, bob)
                        + line("augment", 1, ann, bob)
                        + line("both+augment", 1, ann, bob));

        Ended usual = Ended.run("evaluate", "--compare", file.toString());
        Ended told = Ended.run("evaluate", "--compare", file.toString(), "--against", "real");

        assertThat(usual.out())
                .contains("1 person, virtual only against real only")
                .contains("1 person, real + augmentation against real only")
                .contains("real + virtual + augmentation against real + augmentation: +0.000")
                .doesNotContain("real + virtual + augmentation against real only");
        assertThat(told.out())
                .contains("real + virtual + augmentation against real only: +0.000 [0.000, 0.000]")
                .contains("  sit                      +0.000 [0.000, 0.000]");
    }

    @Test
    void whatCannotBeComparedIsSaid() throws IOException {
        Files.writeString(file, line("real", 1, "[[1,3],[1,3]]", "[[4,0],[2,2]]"));
        assertThat(Ended.run("evaluate", "--compare", file.toString()).out())
                .contains("No two results");
        assertThat(Ended.run("evaluate", "--compare", file.toString(), "--real", "x").err())
                .contains("evaluates nothing");

        Files.writeString(file, "{\"mode\":\"real\",\"macroF1\":0.5}\n");
        assertThat(Ended.run("evaluate", "--compare", file.toString()).err())
                .contains("Line 1 of results.jsonl", "older program");
        for (String wrong :
                new String[] {"[[1,3]]", "[[1,null],[0,1]]", "null", "[[1,3],[0,\"x\"]]"}) {
            Files.writeString(file, line("real", 1, wrong, "[[4,0],[2,2]]"));
            assertThat(Ended.run("evaluate", "--compare", file.toString()).err())
                    .as(wrong)
                    .contains("Line 1 of results.jsonl is no evaluation");
        }
    }
}
