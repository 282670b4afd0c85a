package kinescribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromptsOfProjectTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Path folder;
    private final String project;

    PromptsOfProjectTest(@TempDir Path folder) {
        this.folder = folder;
        this.project = folder.resolve("p").toString();
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    private JsonNode json() throws Exception {
        return JSON.readTree(out.toString());
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void promptsComeInWithTheirVerdictsAndGoOutAgain() throws Exception {
        Path table =
                Files.writeString(
                        folder.resolve("in.csv"),
                        "activity,text,verdict\nwalking,A man walks.,accepted\n"
                                + "sitting,A girl sits.,rejected\n");
        run("project", "new", project);
        assertThat(run("prompts", "import", project, table.toString(), "--json")).isZero();
        assertThat(json().get("prompts").asInt()).isEqualTo(2);
        assertThat(json().get("activities").asInt()).isEqualTo(2);
        assertThat(run("prompts", "import", project, table.toString(), "--json")).isZero();
        assertThat(json().get("prompts").asInt()).isZero();
        assertThat(run("prompts", "export", project, "--out", path("all.jsonl"), "--json"))
                .isZero();
        assertThat(json().get("prompts").asInt()).isEqualTo(2);
        assertThat(Files.readString(folder.resolve("all.jsonl"))).contains("\"written\":\"2");
        assertThat(run("prompts", "export", project, "--out", path("kept.txt"), "--json")).isZero();
        assertThat(json().get("notices").get(0).asText()).isEqualTo("1 prompt left out.");
        assertThat(folder.resolve("kept.txt")).hasContent("A man walks.");
        assertThat(
                        run(
                                "prompts",
                                "export",
                                project,
                                "--out",
                                path("set"),
                                "--format",
                                "imugpt",
                                "--verdict",
                                "rejected"))
                .isZero();
        assertThat(folder.resolve("set/prompts/p/sitting.txt")).hasContent("A girl sits.");
    }

    @Test
    void motionsAreMadeOfRejectedPromptsOnlyIfAskedFor() throws Exception {
        Path table =
                Files.writeString(
                        folder.resolve("in.csv"),
                        "activity,text,verdict\nwalking,A man walks.,open\n"
                                + "sitting,A girl sits.,rejected\n");
        run("project", "new", project);
        run("prompts", "import", project, table.toString());
        assertThat(run("project", "synthesize", project, "--seconds", "2")).isZero();
        run("project", "info", project, "--json");
        assertThat(json().get("motions").asInt()).isEqualTo(1);
        assertThat(run("project", "synthesize", project, "--seconds", "2", "--rejected")).isZero();
        run("project", "info", project, "--json");
        assertThat(json().get("motions").asInt()).isEqualTo(2);
    }

    @Test
    void whatIsUnknownIsTold() {
        run("project", "new", project);
        assertThat(run("prompts", "export", project, "--out", path("a.doc"))).isEqualTo(1);
        assertThat(err.toString()).contains("a.doc");
        assertThat(run("prompts", "export", project, "--out", path("a.csv"), "--verdict", "x"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("\"x\"");
        assertThat(run("prompts", "export", project, "--out", path("a.csv"))).isEqualTo(1);
        assertThat(err.toString()).contains("no prompt");
    }
}
