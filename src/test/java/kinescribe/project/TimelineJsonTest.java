package kinescribe.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import kinescribe.base.KinescribeException;
import kinescribe.job.JobContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineJsonTest {
    @Test
    void aDraftComesBackAsItWas() throws Exception {
        assertThat(TimelineJson.read(TimelineJson.write(Projects.DRAFT))).isEqualTo(Projects.DRAFT);
    }

    @Test
    void aDraftIsSavedWithTheProject(@TempDir Path folder) throws Exception {
        Project project = Project.empty("Drafted").withTimeline(Projects.DRAFT);
        Path file = folder.resolve("drafted.kinescribe");
        ProjectFile.save(project, file, JobContext.silent());
        assertThat(ProjectFile.load(file, JobContext.silent()).value()).isEqualTo(project);
    }

    @Test
    void projectsFromBeforeThereWereDraftsHaveAnEmptyOne() throws Exception {
        assertThat(TimelineJson.read(JsonNodeFactory.instance.missingNode()))
                .isEqualTo(TimelineDraft.EMPTY);
    }

    @Test
    void damageIsToldWithItsPlace() {
        ObjectNode node = TimelineJson.write(TimelineDraft.EMPTY);
        node.put("body", "GIANT");
        assertThatThrownBy(() -> TimelineJson.read(node))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("\"timeline\"")
                .hasMessageContaining("GIANT");
    }
}
