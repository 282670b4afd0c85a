package kinescribe.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.dataset.WindowSpec;
import kinescribe.imu.BodySite;
import kinescribe.imu.SitePlacements;
import kinescribe.job.JobContext;
import kinescribe.motion.Body;
import kinescribe.motion.quality.Measure;
import kinescribe.motion.quality.QualityRules;
import kinescribe.project.Edit;
import kinescribe.project.Edits;
import kinescribe.project.Project;
import org.junit.jupiter.api.Test;

class AdmissionTest {
    private static final JobContext CONTEXT = JobContext.silent();
    private static final Body ADULT = Body.Preset.ADULT.body();
    private static final QualityRules NONE_PASSES =
            new QualityRules(Map.of(Measure.SELF_SPEED, 0.001));

    private final Project strict = apply(twoWalks(), Edits.changeRules(NONE_PASSES));

    private static Project twoWalks() {
        Project project = apply(Project.empty("p"), Edits.addActivity("walking"));
        project = apply(project, Edits.addPrompt("activity-1", "A man walks."));
        project = apply(project, Edits.addPrompt("activity-1", "A girl walks fast."));
        project =
                apply(
                        project,
                        Edits.addSensor(
                                SitePlacements.onBody(BodySite.LEFT_WRIST, ADULT.skeleton())));
        return run(project, synthesize());
    }

    private static Step synthesize() {
        return new SynthesizeMotions(List.of("prompt-1", "prompt-2"), "auto", 4, 60, ADULT, 5);
    }

    private static Step simulate() {
        return new SimulateRecordings(List.of("motion-1", "motion-2"), 50, 5);
    }

    private static Project apply(Project project, Edit edit) {
        return edit.change().apply(project);
    }

    private static Project run(Project project, Step step) {
        try {
            return apply(project, step.execute(project, CONTEXT).value());
        } catch (KinescribeException e) {
            throw new AssertionError(e);
        }
    }

    private static Project accepted(Project project) {
        return apply(
                project,
                Edits.acceptAnyway(project.motions().get(0), "Wanted.", "", Instant.EPOCH));
    }

    @Test
    void soundMotionsPassWithoutAWord() throws Exception {
        assertThat(synthesize().execute(twoWalks(), CONTEXT).notices()).isEmpty();
        assertThat(simulate().execute(twoWalks(), CONTEXT).notices()).isEmpty();
    }

    @Test
    void rejectedMotionsAreToldWhenTheyAreMade() throws Exception {
        assertThat(synthesize().execute(strict, CONTEXT).notices())
                .singleElement()
                .satisfies(n -> assertThat(n.text()).contains("2 of 2 motions are rejected"));
    }

    @Test
    void nothingIsSimulatedWhereAllAreRejected() {
        assertThatThrownBy(() -> simulate().execute(strict, CONTEXT))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("self-speed");
    }

    @Test
    void onlyWhatWasAcceptedAnywayIsSimulated() throws Exception {
        Noticed<Edit> made = simulate().execute(accepted(strict), CONTEXT);
        assertThat(made.notices())
                .singleElement()
                .satisfies(n -> assertThat(n.text()).contains("1 of 2 motions was rejected"));
        assertThat(apply(accepted(strict), made.value()).recordings())
                .singleElement()
                .satisfies(r -> assertThat(r.value().source().trial()).isEqualTo("motion-1"));
    }

    @Test
    void recordingsOfMotionsRejectedLaterStayOutOfDataSets() throws Exception {
        Project recorded = run(twoWalks(), simulate());
        Project later = accepted(apply(recorded, Edits.changeRules(NONE_PASSES)));
        Step build =
                new BuildDataset("d", List.of("recording-1", "recording-2"), WindowSpec.DEFAULT);
        Noticed<Edit> made = build.execute(later, CONTEXT);
        assertThat(made.notices()).anyMatch(n -> n.text().contains("1 rejected motion"));
        Project built = apply(later, made.value());
        assertThat(built.datasets().get(0).provenance().inputs())
                .singleElement()
                .satisfies(input -> assertThat(input.id()).isEqualTo("recording-1"));
    }
}
