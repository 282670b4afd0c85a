package kinescribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.base.Provenance;
import kinescribe.dataset.Dataset;
import kinescribe.dataset.Window;
import kinescribe.dataset.WindowSpec;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Origin;
import kinescribe.job.JobContext;
import kinescribe.project.Entry;
import kinescribe.project.Project;
import kinescribe.project.ProjectFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectBenchmarkTest {
    private final Path folder;
    private final Path project;

    ProjectBenchmarkTest(@TempDir Path folder) throws KinescribeException {
        this.folder = folder;
        project = folder.resolve("study.kinescribe");
        ProjectFile.save(
                Project.empty("Study").withDatasets(List.of(measured())),
                project,
                JobContext.silent());
    }

    @Test
    void aDataSetOfAProjectIsSplitByPeopleUnderItsSourcesTerms() throws Exception {
        Path out = folder.resolve("out");

        Ended ended = run("--format", "all", "--out", out.toString(), "--json");

        assertThat(ended.json().path("windows").asInt()).isEqualTo(10);
        assertThat(ended.json().path("split").path("test").asInt()).isEqualTo(2);
        assertThat(Files.readString(out.resolve("LICENCE.txt"))).contains("recordings of people");
        assertThat(Files.readString(out.resolve("README.md")))
                .contains("**real** (10 windows)", "`unimts/` has no windows");
        assertThat(Ended.run("data", "verify", out.toString()).code()).isZero();
    }

    @Test
    void aDataSetThatIsNotThereIsTold() {
        Ended ended = run("--dataset", "mine", "--out", folder.resolve("out").toString());

        assertThat(ended.err()).contains("no data set \"mine\"").contains("wrist windows");
    }

    private Ended run(String... more) {
        List<String> words = new ArrayList<>(List.of("project", "benchmark", project.toString()));
        words.addAll(List.of(more));
        return Ended.run(words.toArray(String[]::new));
    }

    private static Entry<Dataset> measured() {
        WindowSpec spec = new WindowSpec(0.2, 0.1, 20, 0.6);
        List<Window> windows = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            String person = "p" + i / 2;
            windows.add(
                    new Window(
                            i % 2 == 0 ? "walking" : "sitting",
                            new Window.Source(person, person + "-t", "wrist", Origin.REAL, i),
                            new float[4 * 6]));
        }
        Dataset data =
                new Dataset(List.of("sitting", "walking"), ImuChannel.SIX_AXIS, spec, windows);
        Provenance made = Provenance.of("dataset.build", Map.of("name", "wrist"), 0, List.of());
        return new Entry<>("dataset-1", "wrist windows", data, made, List.of());
    }
}
