package kinescribe.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.base.Provenance;
import kinescribe.dataset.WindowSpec;
import kinescribe.imu.BodySite;
import kinescribe.imu.SensorModels;
import kinescribe.imu.SitePlacements;
import kinescribe.job.JobContext;
import kinescribe.motion.Body;
import kinescribe.motion.quality.Measure;
import kinescribe.motion.quality.QualityRules;
import kinescribe.project.Edit;
import kinescribe.project.Edits;
import kinescribe.project.Freshness;
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
        project = apply(project, Edits.addSensor(SitePlacements.usual(BodySite.LEFT_WRIST)));
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
        Noticed<Edit> made = build().execute(later, CONTEXT);
        assertThat(made.notices()).anyMatch(n -> n.text().contains("1 rejected motion"));
        Project built = apply(later, made.value());
        assertThat(built.datasets().get(0).provenance().inputs())
                .extracting(Provenance.Input::id)
                .containsExactly("recording-1", "verdict on recording-1", "verdict on recording-2");
    }

    @Test
    void aDataSetIsOutOfDateOnceTheGateJudgesItsMotionsOtherwise() throws Exception {
        Project built = run(run(twoWalks(), simulate()), build());
        assertThat(isOutOfDate(built)).isFalse();
        QualityRules wider = new QualityRules(Map.of(Measure.SELF_SPEED, 1000.0));
        assertThat(isOutOfDate(apply(built, Edits.changeRules(wider)))).isFalse();
        Project later = apply(built, Edits.changeRules(NONE_PASSES));
        assertThat(isOutOfDate(later)).isTrue();
        assertThat(isOutOfDate(accepted(later))).as("one is still rejected").isTrue();

        Project again = run(accepted(later), new Recreate("dataset-1"));
        assertThat(isOutOfDate(again)).isFalse();
        assertThat(windows(again)).isLessThan(windows(built));

        Project taken = apply(again, Edits.withdrawAcceptance(again.motions().get(0)));
        assertThat(isOutOfDate(taken)).isTrue();
        Project all = run(apply(taken, Edits.changeRules(wider)), new Recreate("dataset-1"));
        assertThat(windows(all)).as("what was left out is back").isEqualTo(windows(built));
        assertThat(isOutOfDate(all)).isFalse();
    }

    @Test
    void aRecordingOfARejectedMotionIsNotMadeAgain() {
        Project recorded = run(twoWalks(), simulate());
        Project later = apply(recorded, Edits.changeRules(NONE_PASSES));
        assertThatThrownBy(() -> new Recreate("recording-1").execute(later, CONTEXT))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("The motion is rejected");
    }

    @Test
    void aDataSetIsMadeAgainWithoutTheRecordingsOfRejectedMotions() throws Exception {
        Project built = run(run(twoWalks(), simulate()), build());
        Project moved =
                accepted(
                        apply(
                                apply(built, Edits.changeRules(NONE_PASSES)),
                                Edits.chooseSensorModel(SensorModels.WATCH)));
        Noticed<Edit> made = new Recreate("dataset-1").execute(moved, CONTEXT);
        assertThat(made.notices()).anyMatch(n -> n.text().contains("1 rejected motion"));
        assertThat(windows(apply(moved, made.value()))).isLessThan(windows(built));
    }

    private static Step build() {
        return new BuildDataset("d", List.of("recording-1", "recording-2"), WindowSpec.DEFAULT);
    }

    private static boolean isOutOfDate(Project project) {
        return new Freshness(project).isOutOfDate(project.datasets().get(0));
    }

    private static int windows(Project project) {
        return project.datasets().get(0).value().windows().size();
    }
}
