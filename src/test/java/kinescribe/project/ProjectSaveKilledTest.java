package kinescribe.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import kinescribe.job.JobContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectSaveKilledTest {
    private static final JobContext CONTEXT = JobContext.silent();
    private static final int KILLS = 6;
    private static final int MAX_DELAY_MS = 150;

    private final Path home;

    ProjectSaveKilledTest(@TempDir Path home) {
        this.home = home;
    }

    /** A stand-in for the end of the process at a file operation. */
    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Compares manifests: they name every array by a digest of its bytes. */
    private static void assertSame(Project actual, Project expected) throws IOException {
        assertThat(Manifest.write(actual, (path, bytes) -> {}, CONTEXT))
                .isEqualTo(Manifest.write(expected, (path, bytes) -> {}, CONTEXT));
    }

    private static DurableFiles killedAt(int operation) {
        int[] count = {0};
        return new DurableFiles(
                what -> {
                    if (count[0]++ == operation) {
                        throw new Killed();
                    }
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"folder", "file.kinescribe"})
    void aSaveStoppedBeforeAnyOperationLeavesTheOldOrTheNewProject(String name) throws Exception {
        Project before = Projects.complete();
        Project after = before.withName("After").withMotions(List.of());
        int operation = 0;
        boolean finished = false;
        while (!finished) {
            Path path = home.resolve(operation + name);
            ProjectFile.save(before, path, CONTEXT);
            DurableFiles files = killedAt(operation);
            try {
                ProjectFile.save(after, path, CONTEXT, files);
                finished = true;
            } catch (Killed e) {
                operation++;
            }
            Project loaded = ProjectFile.load(path, CONTEXT).value();
            assertSame(loaded, loaded.name().equals("After") ? after : before);
            ProjectFile.save(after, path, CONTEXT);
            assertSame(ProjectFile.load(path, CONTEXT).value(), after);
        }
        assertThat(operation).isGreaterThanOrEqualTo(4);
    }

    @Test
    void aFirstSaveThatWasStoppedIsNoProjectYetAndCanBeRepeated() throws Exception {
        Path path = home.resolve("new");
        assertThatThrownBy(() -> ProjectFile.save(Projects.complete(), path, CONTEXT, killedAt(5)))
                .isInstanceOf(Killed.class);
        assertThatThrownBy(() -> ProjectFile.load(path, CONTEXT)).hasMessageContaining("missing");
        ProjectFile.save(Projects.complete(), path, CONTEXT);
        assertSame(ProjectFile.load(path, CONTEXT).value(), Projects.complete());
    }

    @ParameterizedTest
    @ValueSource(strings = {"folder", "file.kinescribe"})
    void aKilledProcessLeavesAReadableProject(String name) throws Exception {
        Random random = new Random(345);
        for (int kill = 0; kill < KILLS / 2; kill++) {
            Path path = home.resolve(kill + name);
            Process process = SavingProcess.start(path);
            try (BufferedReader out =
                    new BufferedReader(
                            new InputStreamReader(
                                    process.getInputStream(), StandardCharsets.UTF_8))) {
                assertThat(out.readLine()).isEqualTo(SavingProcess.READY);
                boolean ended =
                        process.waitFor(random.nextInt(MAX_DELAY_MS), TimeUnit.MILLISECONDS);
                assertThat(ended).as("it saves until it is killed").isFalse();
            } finally {
                process.destroyForcibly().waitFor();
            }
            Project loaded = ProjectFile.load(path, CONTEXT).value();
            int version = Integer.parseInt(loaded.name());
            assertSame(loaded, SavingProcess.version(version));
        }
    }
}
