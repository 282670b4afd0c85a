package kinescribe.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import kinescribe.job.JobContext;
import kinescribe.motion.Body;
import kinescribe.motion.Motion;
import kinescribe.pipeline.ClipSources;
import kinescribe.synthesis.KinematicSynthesizer;
import org.junit.jupiter.api.Test;

class TimelineStreamTest {
    private static final double RATE_HZ = 20;
    private static final ClipSource SOURCE =
            ClipSources.of(new KinematicSynthesizer(), RATE_HZ, Body.Preset.ADULT.body());

    @Test
    void isTheTimelineMadeAtOnceWhereNothingIsPutBetween() throws Exception {
        Timeline timeline =
                new Timeline(
                        List.of(
                                new TimelineSegment("a person walks", 5),
                                new TimelineSegment("a person runs", 4),
                                new TimelineSegment("a person waves", 6),
                                new TimelineSegment("a person washes the hands", 7)),
                        0.6);
        Motion whole = timeline.make(SOURCE, RATE_HZ, 4, JobContext.silent()).value().motion();

        List<Motion> stretches = new ArrayList<>();
        new TimelineStream(timeline, SOURCE, RATE_HZ, 4, stretches::add).run(JobContext.silent());

        assertThat(stretches).hasSizeGreaterThan(2);
        int frame = 0;
        for (Motion stretch : stretches) {
            for (int f = 0; f < stretch.frames(); f++, frame++) {
                assertThat(stretch.root(f).minus(whole.root(frame)).norm())
                        .as("frame %d", frame)
                        .isLessThan(1e-9);
                for (int joint = 0; joint < 22; joint++) {
                    assertThat(stretch.rotation(f, joint).angleTo(whole.rotation(frame, joint)))
                            .isLessThan(1e-6);
                }
            }
        }
        assertThat(frame).isEqualTo(whole.frames());
    }

    @Test
    void actsPutBetweenTakeTheirTimeFromTheSegmentTheyLeadTo() throws Exception {
        Timeline timeline =
                new Timeline(
                        List.of(
                                new TimelineSegment("a person walks", 5),
                                new TimelineSegment("a person is sitting", 12),
                                new TimelineSegment("a person is lying on the back", 14),
                                new TimelineSegment("a person walks", 10)),
                        0.6);
        List<Motion> stretches = new ArrayList<>();
        TimelineStream stream = new TimelineStream(timeline, SOURCE, RATE_HZ, 4, stretches::add);

        stream.run(JobContext.silent());

        assertThat(stretches.stream().mapToInt(Motion::frames).sum()).isEqualTo(41 * 20);
        assertThat(stream.spans().stream().anyMatch(Timeline.Span::isAdded)).isTrue();
        double[] ends = {5, 17, 31, 41};
        for (int i = 0; i < 4; i++) {
            int segment = i;
            assertThat(
                            stream.spans().stream()
                                    .filter(span -> span.segment() == segment)
                                    .findFirst()
                                    .orElseThrow()
                                    .toS())
                    .isCloseTo(ends[i], within(1e-9));
        }
    }
}
