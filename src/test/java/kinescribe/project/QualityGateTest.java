package kinescribe.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.job.JobContext;
import kinescribe.motion.quality.Measure;
import kinescribe.motion.quality.QualityRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QualityGateTest {
    private static final JobContext CONTEXT = JobContext.silent();
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00.25Z");

    private final Project project = Projects.complete();
    private final Entry<MotionResult> motion = project.motions().get(0);

    @Test
    void anAcceptanceAdmitsUntilTheMotionIsAnother() {
        // The motion of three frames shoots about: no rule lets it pass.
        assertThat(project.admits(motion)).isFalse();
        Project with =
                Edits.acceptAnyway(motion, "For a test.", "ada", NOON).change().apply(project);
        assertThat(with.admits(motion)).isTrue();
        assertThat(with.gate().acceptances())
                .containsExactly(
                        new Acceptance(
                                motion.id(),
                                motion.revision(),
                                "For a test.",
                                "ada",
                                "2026-11-21T12:00:00Z"));
        Entry<MotionResult> another =
                new Entry<>(
                        motion.id(),
                        motion.name(),
                        motion.value(),
                        Projects.from("motion.synthesize"),
                        List.of());
        assertThat(with.admits(another)).isFalse();
        assertThat(Edits.withdrawAcceptance(motion).change().apply(with)).isEqualTo(project);
    }

    @Test
    void removingAMotionRemovesItsAcceptance() {
        Project with = Edits.acceptAnyway(motion, "For a test.", "", NOON).change().apply(project);
        Project without = Edits.remove("Delete", List.of(motion.id())).change().apply(with);
        assertThat(without.gate().acceptances()).isEmpty();
    }

    @Test
    void rulesAndAcceptancesAreKeptInTheFile(@TempDir Path home) throws Exception {
        QualityRules rules = new QualityRules(Map.of(Measure.JERK, 12.5));
        Project accepted =
                Edits.acceptAnyway(motion, "A fall is wanted.", "ada", NOON)
                        .change()
                        .apply(project);
        Project changed = Edits.changeRules(rules).change().apply(accepted);
        assertThat(changed.gate().acceptances()).hasSize(1);
        ProjectFile.save(changed, home.resolve("kept"), CONTEXT);
        assertThat(ProjectFile.load(home.resolve("kept"), CONTEXT).value().gate())
                .isEqualTo(changed.gate());
    }

    @Test
    void aLimitThatIsNoNumberIsDamage(@TempDir Path home) throws Exception {
        ProjectFile.save(project, home.resolve("bad"), CONTEXT);
        Path manifest = home.resolve("bad").resolve("project.json");
        String text = Files.readString(manifest);
        assertThat(text).contains("\"jerk\" : 1000.0");
        Files.writeString(manifest, text.replace("\"jerk\" : 1000.0", "\"jerk\" : \"NaN\""));
        assertThatThrownBy(() -> ProjectFile.load(home.resolve("bad"), CONTEXT))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("gate.limits");
    }
}
