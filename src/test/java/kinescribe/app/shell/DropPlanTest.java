package kinescribe.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kinescribe.base.KinescribeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DropPlanTest {
    private final Path folder;

    DropPlanTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void filesGoWhereTheirNamesPoint() throws KinescribeException {
        DropPlan plan =
                DropPlan.of(
                        List.of(
                                Path.of("walk.BVH"),
                                Path.of("arms.npz"),
                                Path.of("watch.csv"),
                                Path.of("prompts.txt"),
                                Path.of("study.kinescribe"),
                                Path.of("cat.jpg")));
        assertThat(plan.projects()).containsExactly(Path.of("study.kinescribe"));
        assertThat(plan.recordings()).containsExactly(Path.of("watch.csv"));
        assertThat(plan.prompts()).containsExactly(Path.of("prompts.txt"));
        // The motions' readers say best why a picture of a cat cannot be read.
        assertThat(plan.motions())
                .containsExactly(Path.of("walk.BVH"), Path.of("arms.npz"), Path.of("cat.jpg"));
    }

    @Test
    void foldersAreLookedInto() throws IOException, KinescribeException {
        Path project = Files.createDirectory(folder.resolve("project"));
        Files.createFile(project.resolve("project.json"));
        Path motions = Files.createDirectory(folder.resolve("motions"));
        Files.createFile(motions.resolve("b.bvh"));
        Files.createFile(motions.resolve("a.bvh"));
        Files.createFile(motions.resolve("readme.md"));
        Path recordings = Files.createDirectory(folder.resolve("recordings"));
        Files.createFile(recordings.resolve("watch.csv"));

        DropPlan plan = DropPlan.of(List.of(project, motions, recordings));
        assertThat(plan.projects()).containsExactly(project);
        assertThat(plan.motions())
                .containsExactly(motions.resolve("a.bvh"), motions.resolve("b.bvh"));
        assertThat(plan.recordings()).containsExactly(recordings);
    }

    @Test
    void filesOfDataSetsAreRecordings() throws IOException, KinescribeException {
        Path fall = Files.writeString(folder.resolve("D01_SA02_R01.txt"), "1,2,3,4,5,6,7,8,9;\n");
        Path prompts = Files.writeString(folder.resolve("walk.txt"), "A person walks.\n");

        DropPlan plan = DropPlan.of(List.of(fall, prompts));

        assertThat(plan.recordings()).containsExactly(fall);
        assertThat(plan.prompts()).containsExactly(prompts);
    }

    @Test
    void textsOfNumbersAreTablesAndTextsOfWordsArePrompts() throws Exception {
        Path table = folder.resolve("MT_0001.txt");
        StringBuilder text = new StringBuilder("// Update Rate: 100Hz\nAcc_X\tAcc_Y\tAcc_Z\n");
        for (int i = 0; i < 100; i++) {
            text.append("0.0").append(i % 10).append("\t0.1\t9.8\n");
        }
        Files.writeString(table, text.toString());
        Path prompts = folder.resolve("prompts.txt");
        Files.writeString(prompts, "walk 3 m\nrun 5 m\nsit 2 s\n");

        DropPlan plan = DropPlan.of(List.of(table, prompts));

        assertThat(plan.recordings()).containsExactly(table);
        assertThat(plan.prompts()).containsExactly(prompts);
    }
}
