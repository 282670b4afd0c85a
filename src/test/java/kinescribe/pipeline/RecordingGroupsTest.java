package kinescribe.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.TreeSet;
import kinescribe.dataset.Dataset;
import kinescribe.dataset.Window;
import kinescribe.dataset.WindowSpec;
import kinescribe.evaluate.Protocol;
import kinescribe.job.JobContext;
import kinescribe.project.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingGroupsTest {
    private final Path home;

    RecordingGroupsTest(@TempDir Path home) {
        this.home = home;
    }

    /** A project with Ann at two sites of one study, and another Ann in another study. */
    private Project project() throws Exception {
        Project project = Project.empty("Groups");
        for (String file : new String[] {"one/wrist.csv", "one/ankle.csv", "two/wrist.csv"}) {
            Path path = home.resolve(file);
            Files.createDirectories(path.getParent());
            String trial = file.startsWith("one") ? "t1" : "t2";
            Files.writeString(path, recording("left_" + path.getFileName().toString(), trial));
            project =
                    new ImportRecordings(path)
                            .execute(project, JobContext.silent())
                            .value()
                            .change()
                            .apply(project);
        }
        return project;
    }

    private static String recording(String file, String trial) {
        String site = file.replace(".csv", "");
        Random random = new Random(file.hashCode());
        StringBuilder text = new StringBuilder("time_s,subject,trial,label");
        for (String axis : new String[] {"x", "y", "z"}) {
            text.append(',').append(site).append(".acc_").append(axis).append("_mps2");
        }
        text.append('\n');
        for (int i = 0; i < 200; i++) {
            text.append(i / 20.0).append(",ann,").append(trial).append(i < 100 ? ",sit" : ",walk");
            text.append(",9.8,0.1,").append(random.nextGaussian()).append('\n');
        }
        return text.toString();
    }

    @Test
    void sitesAndFoldersAreGroupsAndOneKindOfDeviceIsNone() throws Exception {
        Project project = project();
        assertThat(project.recordings()).hasSize(3);
        assertThat(RecordingGroups.of(project, Protocol.Kind.POSITION_OUT))
                .containsExactly("left_ankle", "left_wrist");
        assertThat(RecordingGroups.of(project, Protocol.Kind.DATASET_OUT))
                .containsExactly("one", "two");
        assertThat(RecordingGroups.of(project, Protocol.Kind.DEVICE_OUT)).hasSize(1);
    }

    @Test
    void windowsAreNamedByTheirGroupAndPeopleByTheirStudy() throws Exception {
        Project project = project();
        Dataset cut =
                RecordingGroups.cut(
                                project.recordings(),
                                Protocol.Kind.DATASET_OUT,
                                WindowSpec.DEFAULT,
                                JobContext.silent())
                        .value();
        assertThat(cut.subjects()).containsExactly("one/ann", "two/ann");
        assertThat(cut.windows().stream().map(Window::source).map(Window.Source::site).distinct())
                .containsExactlyInAnyOrder("one", "two");
        assertThat(cut.windows().stream().map(w -> w.source().trial()).distinct())
                .containsExactlyInAnyOrder("one/t1", "two/t2");
    }

    @Test
    void sitesAreToldByAllOrByName() throws Exception {
        Project project = project();
        for (String words : new String[] {"all sites", "left_ankle, left_wrist"}) {
            assertThat(project.recordings()).allMatch(r -> RecordingGroups.isAt(r, words));
        }
        TreeSet<String> some = new TreeSet<>();
        project.recordings().stream()
                .filter(r -> RecordingGroups.isAt(r, "left_ankle"))
                .forEach(r -> some.add(r.value().source().site()));
        assertThat(some).containsExactly("left_ankle");
    }
}
