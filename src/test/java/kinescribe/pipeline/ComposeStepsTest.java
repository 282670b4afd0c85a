package kinescribe.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalLong;
import kinescribe.base.KinescribeException;
import kinescribe.compose.BodySplit;
import kinescribe.compose.Posture;
import kinescribe.compose.TimeFit;
import kinescribe.compose.Timeline;
import kinescribe.compose.TimelineSegment;
import kinescribe.job.JobContext;
import kinescribe.motion.Body;
import kinescribe.motion.PoseTrack;
import kinescribe.project.Entry;
import kinescribe.project.Freshness;
import kinescribe.project.MotionResult;
import kinescribe.project.Project;
import kinescribe.synthesis.KinematicSynthesizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComposeStepsTest {
    private static final JobContext CONTEXT = JobContext.silent();
    private static final Body TEEN = Body.Preset.TEEN.body();
    private static final Timeline TIMELINE =
            new Timeline(
                    List.of(
                            new TimelineSegment("stands", 1.5, OptionalLong.of(4)),
                            new TimelineSegment("a person waves: hello", 2)),
                    0.5);

    @Test
    void aTimelineIsKeptWithItsMotionAndReplacedByItsName() throws KinescribeException {
        Project first = run(Project.empty("P"), timeline("one", TIMELINE, 1));
        Entry<MotionResult> motion = first.motions().get(0);
        assertThat(motion.name()).isEqualTo("one");
        assertThat(motion.value().body()).isEqualTo(TEEN);
        assertThat(motion.value().motion().frames()).isEqualTo(210);
        assertThat(SynthesizeTimeline.of(motion)).contains(TIMELINE);
        Project again = run(first, timeline("one", TIMELINE, 2));
        Project other = run(again, timeline("two", TIMELINE, 1));
        assertThat(again.motions()).hasSize(1);
        assertThat(other.motions()).extracting(Entry::id).containsExactly("motion-1", "motion-2");
        Step stored = StoredStep.of(other.motions().get(1));
        assertThat(stored).isEqualTo(timeline("two", TIMELINE, 1));
    }

    /** Who stands up does so from where the segment before has led, without sitting between. */
    @ParameterizedTest
    @CsvSource({
        "does push-ups, stands up",
        "lies on the stomach, gets up",
        "crawls, stands up",
        "lies on the back, stands up"
    })
    void standsUpFromWhereItIs(String before, String after) throws KinescribeException {
        Timeline timeline =
                new Timeline(
                        List.of(new TimelineSegment(before, 3), new TimelineSegment(after, 4.5)),
                        0.5);
        Timeline.Made made =
                timeline.make(ClipSources.of(new KinematicSynthesizer(), 60, TEEN), 60, 1, CONTEXT)
                        .value();
        assertThat(made.spans()).extracting(Timeline.Span::prompt).containsExactly(before, after);
        PoseTrack poses = PoseTrack.of(made.motion());
        assertThat(Posture.of(poses, made.motion().frames() - 1)).isEqualTo(Posture.STANDING);
    }

    @Test
    void actsPutBetweenAreKeptWithTheirPlace() throws KinescribeException {
        Timeline timeline =
                new Timeline(
                        List.of(
                                new TimelineSegment("sits", 3.1),
                                new TimelineSegment("walks", 4),
                                new TimelineSegment("waves", 4)),
                        0.6);
        Entry<MotionResult> motion =
                run(Project.empty("P"), timeline("rises", timeline, 1)).motions().get(0);

        List<Timeline.Span> spans = SynthesizeTimeline.spans(motion);

        assertThat(spans).extracting(Timeline.Span::segment).containsExactly(0, -1, 1, 2);
        assertThat(spans.get(1).fromS()).isEqualTo(3.1);
        assertThat(spans.get(1).prompt()).contains("stands up");
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i).fromS()).isEqualTo(spans.get(i - 1).toS());
        }
        // The blocks are as long as the motion.
        assertThat(spans.get(3).toS())
                .isCloseTo(motion.value().motion().frames() / 60.0, within(0.02))
                .isGreaterThan(12);
        assertThat(StoredStep.of(motion)).isEqualTo(timeline("rises", timeline, 1));
    }

    @Test
    void aComposedMotionGoesOutOfDateWithItsPartsAndIsMadeAgain() throws KinescribeException {
        Project both =
                run(
                        run(Project.empty("P"), timeline("up", TIMELINE, 1)),
                        timeline("low", TIMELINE, 2));
        Step compose = new ComposeInSpace("motion-1", "motion-2", BodySplit.ARMS, TimeFit.STRETCH);
        Project composed = run(run(both, compose), compose);
        assertThat(composed.motions()).hasSize(3);
        Entry<MotionResult> made = composed.motions().get(2);
        assertThat(made.name()).isEqualTo("up on low");
        assertThat(StoredStep.of(made)).isEqualTo(compose);
        Project changed = run(composed, timeline("up", TIMELINE, 3));
        assertThat(new Freshness(changed).isOutOfDate(changed.motions().get(2))).isTrue();
        Project fresh = run(changed, new Recreate("motion-3"));
        assertThat(new Freshness(fresh).isOutOfDate(fresh.motions().get(2))).isFalse();
        assertThat(fresh.motions()).hasSize(3);
    }

    @Test
    void missingMotionsAreNamed() {
        assertThatThrownBy(
                        () ->
                                run(
                                        Project.empty("P"),
                                        new ComposeInSpace(
                                                "motion-7",
                                                "motion-8",
                                                BodySplit.ARMS,
                                                TimeFit.LOOP)))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("motion-7");
    }

    private static Step timeline(String name, Timeline timeline, long seed) {
        return new SynthesizeTimeline(name, timeline, "kinematic", 60, TEEN, seed);
    }

    private static Project run(Project project, Step step) throws KinescribeException {
        return step.execute(project, CONTEXT).value().change().apply(project);
    }
}
