package kinescribe.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.project.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnfinishedTrainingsTest {
    @TempDir Path folder;

    private static List<Notice> notices(Path project) {
        return UnfinishedTrainings.told(Noticed.of(Project.empty("p")), project).notices();
    }

    @Test
    void whatIsBesideAProjectIsToldOfItAlone() throws Exception {
        Path home = Files.createDirectories(folder.resolve("home"));
        Path zip = folder.resolve("walks.kinescribe");
        assertThat(notices(home)).isEmpty();
        assertThat(UnfinishedTrainings.file(home, "12"))
                .isEqualTo(home.resolve("training-12.onnx"));
        assertThat(UnfinishedTrainings.file(home.resolve("project.json"), "12"))
                .isEqualTo(home.resolve("training-12.onnx"));
        assertThat(UnfinishedTrainings.file(zip, "12"))
                .isEqualTo(folder.resolve("walks.training-12.onnx"));

        Files.createFile(UnfinishedTrainings.file(home, "12"));
        Files.createFile(home.resolve("training-12.onnx.state"));
        Files.createFile(UnfinishedTrainings.file(zip, "34"));

        assertThat(notices(home)).singleElement().asString().contains("training-12.onnx.");
        assertThat(notices(zip)).singleElement().asString().contains("walks.training-34.onnx");
        assertThat(notices(folder.resolve("other.kinescribe"))).isEmpty();
        assertThat(notices(folder.resolve("nowhere"))).isEmpty();
    }
}
