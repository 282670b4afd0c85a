package kinescribe.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.base.Provenance;
import kinescribe.job.JobContext;
import kinescribe.language.Connection;
import kinescribe.language.ConnectionBook;
import kinescribe.language.ConnectionKind;
import kinescribe.language.Connections;
import kinescribe.language.KeySource;
import kinescribe.language.Keys;
import kinescribe.language.MemoryKeyStore;
import kinescribe.language.ModelServer;
import kinescribe.language.QuickTime;
import kinescribe.language.Secret;
import kinescribe.project.Edit;
import kinescribe.project.Edits;
import kinescribe.project.Project;
import kinescribe.project.ProjectFile;
import kinescribe.prompt.Prompt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WriteByModelTest {
    private static final String KEY = "sk-never-to-be-seen-4711";

    @TempDir private Path folder;

    private final MemoryKeyStore store = new MemoryKeyStore();
    private final Connections connections =
            new Connections(new Keys(Map.of("TEST_KEY", KEY)::get, store), new QuickTime(), 1);

    @ParameterizedTest
    @EnumSource
    void putsPromptsInWithTheirProvenance(ConnectionKind kind) throws Exception {
        try (ModelServer server = new ModelServer(kind)) {
            server.thenSays("{\"prompts\":[\"A man jumps.\",\"A girl hops.\"]}");
            Project project = Edits.withActivity(Edits.withActivity(empty(), "jumping"), "walking");
            String id = project.activityNamed("jumping").orElseThrow().id();

            Noticed<Edit> edit = step(server.connection(), id).execute(project, silent());
            Project after = edit.value().change().apply(project);

            assertThat(after.prompts())
                    .extracting(Prompt::text)
                    .containsExactly("A man jumps.", "A girl hops.");
            assertThat(edit.value().label()).isEqualTo("Write 2 prompts for jumping");
            Provenance how = after.prompts().get(0).provenance();
            assertThat(how.step()).isEqualTo(StepIds.WRITE_PROMPTS);
            assertThat(how.seed()).isEqualTo(9);
            assertThat(how.parameters())
                    .containsEntry("writer", "language-model")
                    .containsEntry("connection", kind.id())
                    .containsEntry("model", "small-model")
                    .containsEntry("temperature", "0.7")
                    .containsEntry("date", "2026-11-22")
                    .containsEntry("inputTokens", "11")
                    .containsEntry("outputTokens", "7")
                    .containsEntry("costUsd", "0.000092");
            assertThat(server.requests().get(0).toString()).contains("walking");
        }
    }

    @Test
    void noFileAndNoLogEverHoldsTheKey() throws Exception {
        PrintStream before = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try (ModelServer server = new ModelServer(ConnectionKind.OPENAI_COMPATIBLE)) {
            store.put("test", new Secret(KEY));
            server.thenRefuses(500, "wrong: " + KEY)
                    .thenSays("{\"prompts\":[\"A man jumps.\"]}")
                    .thenRefuses(401, "wrong: " + KEY)
                    .thenSays("{\"prompts\":[\"A girl hops.\"]}")
                    .thenRefuses(403, "Bearer " + KEY);
            Connection inVariable = with(server.connection(), KeySource.variable("TEST_KEY"));
            Connection inStore = with(server.connection(), KeySource.STORE);
            Project project = Edits.withActivity(empty(), "jumping");
            String id = project.activities().get(0).id();

            StringBuilder told = new StringBuilder();
            for (Connection connection : List.of(inVariable, inStore)) {
                Noticed<Edit> edit = step(connection, id).execute(project, silent());
                project = edit.value().change().apply(project);
                edit.notices().stream().map(Notice::text).forEach(told::append);
                told.append(connection).append(connections.keyStore().find("test"));
            }
            ProjectFile.save(project, folder.resolve("project"), silent());
            ProjectFile.save(project, folder.resolve("project.kinescribe"), silent());
            ConnectionFile file = new ConnectionFile(folder.resolve("connections.json"));
            ConnectionBook book =
                    ConnectionBook.EMPTY.with(inVariable).with(inStore.withName("other"));
            file.write(book.agreedTo(inVariable));

            assertThat(file.read()).isEqualTo(book.agreedTo(inVariable));
            assertThat(server.keys()).hasSize(5).containsOnly("Bearer " + KEY); // it was in use
            assertThat(project.prompts()).hasSize(2);
            assertThat(told.toString()).contains("•••").doesNotContain(KEY);
            assertThat(log.toString(StandardCharsets.UTF_8)).doesNotContain(KEY);
            assertThat(filesWith("A man jumps.")).hasSize(2); // the search finds what is there
            assertThat(filesWith(KEY)).isEmpty();
        } finally {
            System.setErr(before);
        }
    }

    private WriteByModel step(Connection connection, String activityId) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
        return new WriteByModel(activityId, "", 2, 0.7, 9, connection, connections, clock);
    }

    private static Connection with(Connection c, KeySource key) {
        return new Connection(
                c.name(), c.kind(), c.baseUrl(), c.model(), key, c.limits(), c.price());
    }

    private static Project empty() {
        return Project.empty("Test");
    }

    private static JobContext silent() {
        return JobContext.silent();
    }

    /** The files below the folder that hold a text, be it packed. */
    private List<Path> filesWith(String text) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(f -> holds(f, text)).toList();
        }
    }

    private static boolean holds(Path file, String text) {
        try {
            if (!file.toString().endsWith(".kinescribe")) {
                return holds(Files.readAllBytes(file), text);
            }
            try (InputStream in = Files.newInputStream(file);
                    ZipInputStream zip = new ZipInputStream(in)) {
                for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                    if (holds(zip.readAllBytes(), text)) {
                        return true;
                    }
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holds(byte[] bytes, String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(text);
    }
}
