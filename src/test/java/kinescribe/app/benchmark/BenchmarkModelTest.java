package kinescribe.app.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kinescribe.app.fx.Fixtures;
import kinescribe.app.fx.Workspace;
import kinescribe.base.KinescribeException;
import kinescribe.imu.BodySite;
import kinescribe.imu.SensorModels;
import kinescribe.pipeline.BenchmarkSensor;
import kinescribe.pipeline.BenchmarkSpec;
import kinescribe.pipeline.BenchmarkSpecFile;
import kinescribe.project.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarkModelTest {
    private final BenchmarkModel model = new BenchmarkModel(Project.empty("My study"));

    @Test
    void whatIsFilledInAtFirstCanBeMade() throws KinescribeException {
        BenchmarkSpec spec = model.spec();

        assertThat(spec.name()).isEqualTo("My study");
        assertThat(spec.activities()).contains("walking");
        // 2 sensors × 24 people × 4 activities × 2 clips of 10 s, each 9 windows of 2 s every 1 s.
        assertThat(model.previewProperty().get())
                .startsWith("About 3,456 windows: 2 sensors × 4 activities × 24 people")
                .contains("14 to learn from, 5 to choose settings on and 5 to test on");
        assertThat(model.faultProperty().get()).isEmpty();
    }

    @Test
    void whatCannotBeMadeIsSaidAtOnce() {
        model.people.set(2);
        assertThat(model.faultProperty().get()).contains("2 people cannot be split");
        assertThat(model.previewProperty().get()).isEmpty();

        model.people.set(10);
        model.sensors.set("nose:watch");
        assertThat(model.faultProperty().get()).contains("no site \"nose\"");

        model.sensors.set("");
        assertThat(model.faultProperty().get()).contains("needs sensors");

        model.sensors.set("head:ideal");
        model.formats.clear();
        assertThat(model.faultProperty().get()).contains("No format");
    }

    @Test
    void sensorsAreAddedToTheList() throws KinescribeException {
        model.sensors.set("head:ideal");
        model.add(new BenchmarkSensor(BodySite.LEFT_WRIST, SensorModels.WATCH));

        assertThat(model.spec().sensors())
                .extracting(BenchmarkSensor::id)
                .containsExactly("head:ideal", "left_wrist:watch");
    }

    @Test
    void aSpecificationComesBackFromItsFile(@TempDir Path folder) throws Exception {
        BenchmarkModel first = new BenchmarkModel(Fixtures.strolls());
        assertThat(first.promptsProperty().getValue()).isNotEmpty();
        assertThat(first.spec().prompts()).isEmpty();
        first.ownPrompts.set(true);
        first.people.set(8);
        first.validationPercent.set(12.5);
        first.testPercent.set(30.0);
        first.seed.set(7);
        assertThat(first.spec().prompts()).isEqualTo(first.promptsProperty().getValue());
        Path file = folder.resolve("spec.json");
        assertThat(first.save(file)).isEqualTo("Written to spec.json.");

        assertThat(model.load(file)).isEqualTo("As in spec.json.");

        assertThat(model.spec()).isEqualTo(first.spec());
        assertThat(model.spec()).isEqualTo(BenchmarkSpecFile.read(file));
        assertThat(model.spec().split().validation()).isEqualTo(0.125);
        // Prompts of an activity that nobody does any more stay out.
        model.activities.set("jumping");
        assertThat(model.spec().prompts()).isEmpty();
        assertThat(model.promptsProperty().getValue()).isEmpty();
    }

    @Test
    void aFileThatCannotBeShownIsTold(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("spec.json"), "{");
        assertThat(model.load(file)).contains("spec.json", "line 1");
        BenchmarkSpec before = model.spec();
        Files.writeString(
                file,
                BenchmarkSpecFile.text(before)
                        .replaceAll("\"seed\" : 1\\b", "\"seed\" : 12345678901"));
        assertThat(model.load(file)).contains("12345678901", "data benchmark --spec");
        assertThat(model.spec()).isEqualTo(before);
    }

    @Test
    void theJobWritesTheFolderAndSaysSo(@TempDir Path folder) throws KinescribeException {
        Workspace workspace = Fixtures.workspace(Fixtures.strolls());
        Path to = folder.resolve("built");
        model.activities.set("walking");
        model.sensors.set("left_wrist:watch");
        model.people.set(3);
        model.seconds.set(10.0);

        new BenchmarkCommands(workspace, name -> Optional.empty())
                .build(model.spec(), List.of("npz"), to);

        assertThat(to.resolve("data.npz")).exists();
        assertThat(workspace.successProperty().get())
                .isNotNull()
                .matches(notice -> notice.text().equals("27 windows are in " + to + "."));
    }

    @Test
    void aFolderInUseIsReportedAndLeftAlone(@TempDir Path folder) throws Exception {
        Workspace workspace = Fixtures.workspace(Fixtures.strolls());
        Files.writeString(folder.resolve("thesis.txt"), "x");

        new BenchmarkCommands(workspace, name -> Optional.empty())
                .build(model.spec(), List.of("npz"), folder);

        assertThat(workspace.notices()).anyMatch(n -> n.text().contains("is not empty"));
        assertThat(folder.resolve("thesis.txt")).exists();
    }

    @Test
    void namesBecomeNamesOfFolders() {
        assertThat(BenchmarkCommands.folderName("Große Studie / 2")).isEqualTo("Große-Studie-2");
        assertThat(BenchmarkCommands.folderName("  ")).isEqualTo("benchmark");
    }
}
