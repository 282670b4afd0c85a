package kinescribe.app.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.job.InlineJobRunner;
import kinescribe.language.Connection;
import kinescribe.language.ConnectionKind;
import kinescribe.language.Connections;
import kinescribe.language.Disclosure;
import kinescribe.language.KeySource;
import kinescribe.language.Keys;
import kinescribe.language.MemoryKeyStore;
import kinescribe.language.ModelServer;
import kinescribe.language.QuickTime;
import kinescribe.language.Secret;
import kinescribe.pipeline.ConnectionFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguageModelsModelTest {
    private static final Secret KEY = new Secret("sk-0815-0815");

    @TempDir private Path folder;

    private final MemoryKeyStore store = new MemoryKeyStore();
    private final List<Disclosure> shown = new ArrayList<>();
    private final List<KinescribeException> reported = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private boolean agrees;

    @Test
    void keepsConnectionsFromOneStartToTheNext() {
        LanguageModelsModel model = model();
        model.save("", far("a"), Secret.NONE, said::add);
        model.save("", far("b"), Secret.NONE, said::add);
        model.save("a", far("c"), Secret.NONE, said::add);
        model.remove(far("b"), said::add);

        assertThat(said).containsOnly("");
        assertThat(model().connections()).containsExactly(far("c"));
    }

    @Test
    void refusesASecondConnectionOfAName() {
        LanguageModelsModel model = model();
        model.save("", far("a"), Secret.NONE, said::add);
        model.save("", far("a"), Secret.NONE, said::add);
        model.save("", far(" "), Secret.NONE, said::add);

        assertThat(said.get(1)).startsWith("There is a connection \"a\" already.");
        assertThat(said.get(2)).startsWith("The connection has no name.");
        assertThat(model.connections()).hasSize(1);
    }

    @Test
    void putsKeysIntoTheStoreAloneAndTakesThemOut() throws Exception {
        Connection c = far("a");
        Connection stored =
                new Connection(
                        "a",
                        c.kind(),
                        c.baseUrl(),
                        c.model(),
                        KeySource.STORE,
                        c.limits(),
                        c.price());
        LanguageModelsModel model = model();
        model.save("", stored, KEY, said::add);

        assertThat(store.find("a")).contains(KEY);
        assertThat(Files.readString(folder.resolve("connections.json")))
                .contains("\"store\"")
                .doesNotContain("0815");
        model.remove(stored, said::add);
        assertThat(store.find("a")).isEmpty();
    }

    @Test
    void asksOnceBeforeTextsLeaveTheComputer() {
        LanguageModelsModel model = model();
        List<String> went = new ArrayList<>();

        model.whenAgreed(far("a"), List.of("names"), ready -> went.add("first"));
        agrees = true;
        model.whenAgreed(far("a"), List.of("names"), ready -> went.add("second"));
        model().whenAgreed(far("other name"), List.of("names"), ready -> went.add("third"));

        assertThat(went).containsExactly("second", "third");
        assertThat(shown).hasSize(2).allMatch(d -> d.sent().equals(List.of("names")));
    }

    @Test
    void asksNothingWhereNothingLeavesAndMetersWhatIsTaken() {
        try (ModelServer server = new ModelServer(ConnectionKind.OLLAMA)) {
            server.thenSays("{\"sentence\":\"One.\"}").thenRefuses(404, "pull it first");
            LanguageModelsModel model = model();
            Connection near = server.connection();

            assertThat(model.taken(near)).isEmpty();
            model.test(near, said::add);
            model.test(near, said::add);

            assertThat(shown).isEmpty();
            assertThat(said.get(0))
                    .isEqualTo(
                            "It answered within 0 s: 1 request, 11 tokens in and 7 out,"
                                    + " $0.000092.");
            assertThat(said.get(1)).contains("“pull it first”");
            assertThat(model.taken(near)).startsWith("2 requests, 11 tokens in");
            assertThat(model.askedProperty().get()).isEqualTo(2);
        }
    }

    @Test
    void reportsAFileThatCannotBeRead() throws Exception {
        Files.writeString(folder.resolve("connections.json"), "{\"schema\":1,\n\"kings\":[]}");

        LanguageModelsModel model = model();

        assertThat(model.connections()).isEmpty();
        assertThat(reported).hasSize(1);
        assertThat(reported.get(0)).hasMessageContaining("kings").hasMessageContaining("line 2");
    }

    private LanguageModelsModel model() {
        Connections connections =
                new Connections(new Keys(Map.<String, String>of()::get, store), new QuickTime(), 1);
        return new LanguageModelsModel(
                new ConnectionFile(folder.resolve("connections.json")),
                connections,
                new InlineJobRunner(),
                Runnable::run,
                disclosure -> {
                    shown.add(disclosure);
                    return agrees;
                },
                reported::add);
    }

    private static Connection far(String name) {
        return Connection.usual(name, ConnectionKind.ANTHROPIC, "m");
    }
}
