package kinescribe.cli;

import static kinescribe.cli.Ended.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import kinescribe.language.ConnectionKind;
import kinescribe.language.ModelServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LanguageCommandsTest {
    private static final String HOME = "kinescribe.home";

    @TempDir private Path home;
    private String homeBefore = "";

    @BeforeEach
    void ownHome() {
        homeBefore = System.getProperty(HOME, "");
        System.setProperty(HOME, home.toString());
    }

    @AfterEach
    void homeAsItWas() {
        System.setProperty(HOME, homeBefore);
    }

    @Test
    void keepsListsAndRemovesConnections() throws Exception {
        assertThat(run("language", "list", "--json").json().path("connections")).isEmpty();

        assertThat(run("language", "add", "paid", "--kind", "anthropic", "--model", "m1").code())
                .isZero();
        assertThat(
                        run(
                                        "language",
                                        "add",
                                        "home",
                                        "--kind",
                                        "ollama",
                                        "--model",
                                        "m2",
                                        "--url",
                                        "http://localhost:9")
                                .code())
                .isZero();
        assertThat(run("language", "add", "paid", "--kind", "anthropic", "--model", "m3").code())
                .isZero();

        assertThat(run("language", "list").out().lines())
                .containsExactly(
                        "paid  anthropic  m3  https://api.anthropic.com/v1  key:"
                                + " ANTHROPIC_API_KEY",
                        "home  ollama  m2  http://localhost:9  key: none");
        assertThat(run("language", "remove", "paid").code()).isZero();
        assertThat(run("language", "list").out()).startsWith("home").hasLineCount(1);
        assertThat(run("language", "remove", "paid").err())
                .isEqualToIgnoringNewLines("There is no connection \"paid\". Choose one of: home.");
    }

    @Test
    void refusesWhatCannotBeUsed() {
        assertThat(run("language", "add", "x", "--kind", "telepathy", "--model", "m").err())
                .contains("openai-compatible, ollama, anthropic");
        assertThat(
                        run(
                                        "language",
                                        "add",
                                        "x",
                                        "--kind",
                                        "ollama",
                                        "--model",
                                        "m",
                                        "--url",
                                        "https://me:key@host")
                                .err())
                .contains("keys do not belong there");
        assertThat(Files.exists(home.resolve("connections.json"))).isFalse();
    }

    @Test
    void asksBeforeAnythingLeavesTheComputer() throws Exception {
        run("language", "add", "far", "--kind", "ollama", "--model", "m", "--url", "http://a.test");

        Ended ended =
                run("prompts", "write", "--activity", "walking", "--count", "3", "--writer", "far");

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err())
                .contains("Texts leave this computer for http://a.test")
                .contains("unencrypted")
                .contains("the activity's name and its description")
                .contains("Nothing was sent to http://a.test. Agree with --yes.");
        assertThat(run("language", "list", "--json").json().at("/connections/0/agreed").asBoolean())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void writesPromptsByAModel(ConnectionKind kind) throws Exception {
        try (ModelServer server = new ModelServer(kind)) {
            server.thenSays(
                    "{\"prompts\":[\"A man walks.\",\"A man walks.\",\"A girl strolls.\"]}");
            Path file = home.resolve("walking.txt");

            Ended ended =
                    run(
                            "prompts",
                            "write",
                            "--activity",
                            "walking",
                            "--count",
                            "2",
                            "--writer",
                            "mine",
                            "--kind",
                            kind.id(),
                            "--model",
                            "small-model",
                            "--url",
                            server.connection().baseUrl(),
                            "--price-in",
                            "1000",
                            "--out",
                            file.toString());

            assertThat(ended.code()).as(ended.err()).isZero();
            assertThat(ended.out()).isEmpty();
            assertThat(Files.readAllLines(file)).containsExactly("A man walks.", "A girl strolls.");
            assertThat(ended.err().lines()) // 11 tokens at $0.001
                    .containsExactly(
                            "Writing: 0 of 2 prompts are there …",
                            "Note: 1 repeated prompt left out.",
                            "Note: 1 request, 11 tokens in and 7 out, $0.011.");
        }
    }

    @Test
    void triesAConnection() throws Exception {
        try (ModelServer server = new ModelServer(ConnectionKind.OLLAMA)) {
            server.thenSays("{\"sentence\":\"A person walks very slowly.\"}")
                    .thenRefuses(404, "model not found");
            run(
                    "language",
                    "add",
                    "home",
                    "--kind",
                    "ollama",
                    "--model",
                    "small-model",
                    "--url",
                    server.connection().baseUrl());

            assertThat(run("language", "test", "home", "--json").json().path("took").asText())
                    .isEqualTo("1 request, 11 tokens in and 7 out");
            Ended failed = run("language", "test", "home");
            assertThat(failed.code()).isEqualTo(1);
            assertThat(failed.err())
                    .contains("does not know the address or the model \"small-model\"")
                    .contains("“model not found”");
        }
    }
}
