package kinescribe.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.job.JobContext;
import kinescribe.math.Quat;
import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineTest {
    private static final double SOFT_MPS2 = 30;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "walks|stands",
                "stands|walks",
                "walks|walks slowly",
                "stands|waves",
                "sits|stands up|walks",
                "walks|sits down|stands up",
                "stands|claps|stands"
            })
    void seamsAreAsSmoothAsWhatTheyJoin(String prompts) throws KinescribeException {
        for (long seed = 1; seed <= 3; seed++) {
            Timeline.Made made = made(timeline(prompts), seed).value();
            Motion motion = made.motion();
            PoseTrack poses = PoseTrack.of(motion);
            List<Timeline.Span> spans = made.spans();
            for (int i = 1; i < spans.size(); i++) {
                int seam = (int) Math.round(spans.get(i).fromS() * Clipped.RATE_HZ);
                double in = Clipped.peak(poses, seam - 37, seam + 37);
                double around =
                        Math.max(
                                Clipped.peak(poses, seam - 180, seam - 37),
                                Clipped.peak(poses, seam + 37, seam + 180));
                assertThat(in)
                        .as("%s, seed %d, seam %d, around %.1f", prompts, seed, i, around)
                        .isLessThan(Math.max(SOFT_MPS2, 1.5 * around));
            }
        }
    }

    @Test
    void lengthAndSpansAreThoseAskedFor() throws KinescribeException {
        Timeline timeline =
                new Timeline(
                        List.of(
                                new TimelineSegment("stands", 1.5),
                                new TimelineSegment("waves", 2),
                                new TimelineSegment("walks", 0.5)),
                        0.3);
        Timeline.Made made = made(timeline, 1).value();
        assertThat(timeline.seconds()).isEqualTo(4);
        // 240 frames, with what the first and last clip have of their margins left out.
        assertThat(made.motion().frames()).isEqualTo(240);
        assertThat(made.spans()).extracting(Timeline.Span::toS).containsExactly(1.5, 3.5, 4.0);
        assertThat(made.spans()).extracting(Timeline.Span::segment).containsExactly(0, 1, 2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aTurnOnTheWayLiesInTheMiddleOfItsSegment(long seed) throws KinescribeException {
        Timeline timeline =
                new Timeline(
                        List.of(
                                new TimelineSegment("walks", 3),
                                new TimelineSegment("turns around while walking", 2),
                                new TimelineSegment("walks", 3)),
                        0.6);
        Motion motion = made(timeline, seed).value().motion();
        double before = headingRad(motion, 1.5);
        double half = Math.abs(Math.IEEEremainder(headingRad(motion, 4) - before, 2 * Math.PI));
        double whole = Math.abs(Math.IEEEremainder(headingRad(motion, 6.5) - before, 2 * Math.PI));
        assertThat(Math.toDegrees(half)).isBetween(45.0, 120.0);
        assertThat(Math.toDegrees(whole)).isGreaterThan(150);
    }

    private static double headingRad(Motion motion, double timeS) {
        Quat pelvis = motion.rotation((int) Math.round(timeS * motion.rateHz()), 0);
        return 2 * Math.atan2(pelvis.y(), pelvis.w());
    }

    @Test
    void whatIsSeenBetweenTwoTimesIsToldAnew() throws KinescribeException {
        Timeline.Made whole =
                made(
                                new Timeline(
                                        List.of(
                                                new TimelineSegment("stands", 2),
                                                new TimelineSegment("waves", 2),
                                                new TimelineSegment("stands", 2)),
                                        0.6),
                                1)
                        .value();
        Timeline.Made seen = whole.between(0.5, 4);
        assertThat(seen.motion().frames()).isEqualTo(210);
        assertThat(seen.motion().root(0)).isEqualTo(whole.motion().root(30));
        assertThat(seen.spans()).extracting(Timeline.Span::segment).containsExactly(0, 1);
        assertThat(seen.spans()).extracting(Timeline.Span::toS).containsExactly(1.5, 3.5);
        assertThatThrownBy(() -> whole.between(3, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anActIsPutBetweenPostures() throws KinescribeException {
        Noticed<Timeline.Made> made = made(timeline("walks|sits"), 1);
        assertThat(made.value().spans())
                .extracting(Timeline.Span::prompt)
                .containsExactly("walks", "sits down", "sits");
        assertThat(made.notices())
                .extracting(Notice::text)
                .containsExactly(
                        "Segment 2: To come from standing to sitting, \"sits down\" was put before"
                                + " it; the motion is 3.0 s longer.");
        assertThat(made.value().motion().durationS()).isCloseTo(9, within(0.02));
    }

    @Test
    void posturesWithoutAnActAreBlendedWithAWarning() throws KinescribeException {
        ClipSource still =
                (prompt, seconds, margins, seed, context) ->
                        Clipped.SOURCE.clip(
                                prompt.equals("sits") ? "sits" : "stands",
                                seconds,
                                margins,
                                seed,
                                context);
        Noticed<Timeline.Made> made =
                timeline("stands|sits").make(still, Clipped.RATE_HZ, 1, JobContext.silent());
        assertThat(made.value().spans()).hasSize(2);
        assertThat(made.notices())
                .singleElement()
                .satisfies(n -> assertThat(n.level()).isEqualTo(Notice.Level.WARNING))
                .satisfies(n -> assertThat(n.text()).contains("standing to sitting"));
    }

    @Test
    void theSeedNamesTheMotionAndASegmentMayKeepItsOwn() throws KinescribeException {
        Timeline timeline = timeline("stands|waves");
        assertThat(roots(timeline, 5))
                .isEqualTo(roots(timeline, 5))
                .isNotEqualTo(roots(timeline, 6));
        Timeline kept =
                new Timeline(
                        List.of(
                                new TimelineSegment("stands", 2, OptionalLong.of(9)),
                                new TimelineSegment("waves", 2)),
                        0.6);
        int early = 60;
        assertThat(Arrays.copyOf(roots(kept, 5), early))
                .isEqualTo(Arrays.copyOf(roots(kept, 6), early));
    }

    @Test
    void noticesAndErrorsOfTheSourceAreHandedOn() throws KinescribeException {
        assertThat(made(timeline("stands|walks to the observatory"), 1).notices())
                .extracting(Notice::text)
                .anySatisfy(t -> assertThat(t).startsWith("Segment 2: ").contains("observatory"));
        assertThatThrownBy(() -> made(timeline("stands|xyzzy"), 1))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("xyzzy");
    }

    @Test
    void aSegmentLongerThanItsPromptSaysIsTold() throws KinescribeException {
        ClipSource stating =
                new ClipSource() {
                    @Override
                    public OptionalDouble statedS(String prompt, long seed) {
                        return prompt.equals("walks")
                                ? OptionalDouble.of(3)
                                : OptionalDouble.empty();
                    }

                    @Override
                    public Noticed<Motion> clip(
                            String prompt,
                            double seconds,
                            Margins margins,
                            long seed,
                            JobContext context)
                            throws KinescribeException {
                        return Clipped.SOURCE.clip(prompt, seconds, margins, seed, context);
                    }
                };
        for (double seconds : new double[] {3, 4}) {
            Timeline timeline =
                    new Timeline(
                            List.of(
                                    new TimelineSegment("walks", seconds),
                                    new TimelineSegment("stands", 3)),
                            0.6);
            Noticed<Timeline.Made> made =
                    timeline.make(stating, Clipped.RATE_HZ, 1, JobContext.silent());
            assertThat(made.notices().stream().filter(n -> n.text().contains("3.0 s by its words")))
                    .hasSize(seconds == 3 ? 0 : 1);
        }
    }

    @Test
    void timelinesThatCannotBeAreRefused() {
        assertThatThrownBy(() -> new Timeline(List.of(), 0.6)).hasMessageContaining("segment");
        assertThatThrownBy(() -> new Timeline(List.of(new TimelineSegment("walks", 2)), 9))
                .hasMessageContaining("transition");
        assertThatThrownBy(() -> new TimelineSegment("walks", 0)).hasMessageContaining("seconds");
    }

    private static double[] roots(Timeline timeline, long seed) throws KinescribeException {
        return made(timeline, seed).value().motion().rootPositions();
    }

    private static Timeline timeline(String prompts) {
        return new Timeline(
                Arrays.stream(prompts.split("\\|")).map(p -> new TimelineSegment(p, 3)).toList(),
                0.6);
    }

    private static Noticed<Timeline.Made> made(Timeline timeline, long seed)
            throws KinescribeException {
        return timeline.make(Clipped.SOURCE, Clipped.RATE_HZ, seed, JobContext.silent());
    }
}
