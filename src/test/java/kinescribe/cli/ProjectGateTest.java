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

class ProjectGateTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Path folder;
    private final String project;

    ProjectGateTest(@TempDir Path folder) {
        this.folder = folder;
        this.project = folder.resolve("p").toString();
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    private JsonNode checked() throws Exception {
        assertThat(run("project", "check", project, "--json")).isZero();
        return JSON.readTree(out.toString()).get("motions").get(0);
    }

    private String rules(String text) throws Exception {
        return Files.writeString(folder.resolve("rules.json"), text).toString();
    }

    private void walk() {
        run("project", "new", project);
        run("project", "add", project, "--activity", "walking", "--prompt", "A man walks.");
        run("project", "add", project, "--sensor", "left_wrist");
        run("project", "synthesize", project, "--seconds", "3");
    }

    @Test
    void strictRulesRejectAndAReasonAccepts() throws Exception {
        walk();
        assertThat(checked().get("accepted").asBoolean()).isTrue();
        assertThat(run("project", "rules", project, rules("{\"selfSpeedMps\": 0.01}"))).isZero();
        assertThat(checked().get("reasons").get(0).asText()).startsWith("self-speed");
        assertThat(run("project", "simulate", project)).isEqualTo(1);
        assertThat(err.toString()).contains("self-speed");
        assertThat(run("project", "accept", project, "motion-1", "--reason", " ")).isEqualTo(1);
        assertThat(run("project", "accept", project, "motion-1", "--reason", "Wanted.")).isZero();
        assertThat(checked().get("acceptedAnyway").asText()).isEqualTo("Wanted.");
        assertThat(run("project", "simulate", project)).isZero();
        assertThat(run("project", "reject", project, "motion-1")).isZero();
        assertThat(checked().has("acceptedAnyway")).isFalse();
        assertThat(run("project", "accept", project, "motion-9", "--reason", "x")).isEqualTo(1);
    }

    @Test
    void rulesThatCannotBeReadAreToldPlainly() throws Exception {
        String motion = folder.resolve("m.bvh").toString();
        run("motion", "generate", "--prompt", "A man walks.", "--out", motion);
        assertThat(run("motion", "check", motion, "--json", "--rules", rules("{\"jerk\": 0.1}")))
                .isZero();
        assertThat(JSON.readTree(out.toString()).get("accepted").asBoolean()).isFalse();
        assertThat(run("motion", "check", motion, "--rules", rules("{\"jerks\": 1}"))).isEqualTo(1);
        assertThat(err.toString()).contains("unknown measure \"jerks\"");
        assertThat(run("motion", "check", motion, "--rules", rules("{\"jerk\": \"low\"}")))
                .isEqualTo(1);
        assertThat(err.toString()).contains("is no number");
        assertThat(run("motion", "check", motion, "--rules", rules("{"))).isEqualTo(1);
        assertThat(err.toString()).contains("line 1");
    }
}
