package kinescribe.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import kinescribe.compose.ClipSource;
import kinescribe.imu.LabelLevel;
import kinescribe.imu.LabelSpan;
import kinescribe.imu.Origin;
import kinescribe.imu.PlaceNotation;
import kinescribe.imu.Recording;
import kinescribe.imu.SensorModel;
import kinescribe.imu.WornSensor;
import kinescribe.job.JobCancelled;
import kinescribe.job.JobContext;
import kinescribe.motion.Body;
import kinescribe.pipeline.ClipSources;
import kinescribe.synthesis.KinematicSynthesizer;
import org.junit.jupiter.api.Test;

class DayMakingTest {
    private static final double RATE_HZ = 25;
    private static final Body BODY = Body.Preset.ADULT.body();
    private static final ClipSource SOURCE = ClipSources.of(new KinematicSynthesizer(), 20, BODY);

    @Test
    void aRecordingHasThreeLevelsThatLineUpWithItsSamples() throws Exception {
        DayPlan plan = morning(300);
        DayMaking making = making(plan);

        making.run(JobContext.silent());

        Recording recording = making.recordings().get(0);
        assertThat(recording.samples()).isEqualTo((int) (300 * RATE_HZ));
        assertThat(recording.levels().stream().map(LabelLevel::name))
                .containsExactly("routine", "activity", "action");
        assertThat(recording.labels()).isEqualTo(recording.levels().get(1).spans());
        for (int i = 0; i < recording.samples(); i++) {
            for (LabelLevel level : recording.levels()) {
                Optional<LabelSpan> here = level.at(recording.timeS(i));
                assertThat(here).as("%s at sample %d", level.name(), i).isPresent();
            }
            assertThat(Double.isFinite(recording.value(i, 0))).isTrue();
        }
        // Activities begin and end to the tenth as planned, whatever was put between.
        assertThat(plan.levels().get(1).spans()).hasSameSizeAs(recording.labels());
        for (int i = 0; i < recording.labels().size(); i++) {
            assertThat(recording.labels().get(i).endS())
                    .isCloseTo(plan.levels().get(1).spans().get(i).endS(), within(1.5));
        }
        // Who lies has gravity along another axis than who stands.
        LabelSpan lying = recording.levels().get(2).spans().get(0);
        assertThat(lying.activity()).isEqualTo("lies awake");
        assertThat(meanAcc(recording, 0, 5, 1))
                .isNotCloseTo(meanAcc(recording, 200, 290, 1), within(2.));
    }

    @Test
    void theSameSeedGivesTheSameSamples() throws Exception {
        DayMaking one = making(morning(120));
        DayMaking two = making(morning(120));
        one.run(JobContext.silent());
        two.run(JobContext.silent());

        assertThat(two.recordings().get(0).values()).isEqualTo(one.recordings().get(0).values());
    }

    @Test
    void whatWasMadeStaysWhenItIsCancelled() throws Exception {
        DayMaking making = making(morning(600));
        assertThat(making.recordings()).isEmpty();
        assertThatThrownBy(() -> making.run(new CancelAfter(40))).isInstanceOf(JobCancelled.class);

        Recording part = making.recordings().get(0);

        assertThat(part.durationS()).isBetween(10., 590.);
        double endS = part.samples() / RATE_HZ;
        for (LabelLevel level : part.levels()) {
            assertThat(level.spans().get(level.spans().size() - 1).endS())
                    .isCloseTo(endS, within(1e-9));
        }
    }

    @Test
    void aPromptThatCannotBeShownIsToldBeforeTheWorkBegins() {
        RoutineTree tree =
                new RoutineTree(
                        "x",
                        List.of(
                                Part.of(
                                        "r",
                                        List.of(
                                                Part.of(
                                                        "a",
                                                        List.of(Part.action("b", "xyzzy", 30)))))));

        assertThatThrownBy(() -> making(DayExpansion.of(tree, Personas.all().get(0), 60, 1)))
                .hasMessageContaining("xyzzy");
    }

    /** Cancels when that many segments are done. */
    private record CancelAfter(long segments, long[] done) implements JobContext {
        CancelAfter(long segments) {
            this(segments, new long[1]);
        }

        @Override
        public void progress(long now, long total) {
            done[0] = now;
        }

        @Override
        public void message(String text) {}

        @Override
        public boolean isCancelled() {
            return done[0] >= segments;
        }
    }

    private static double meanAcc(Recording recording, double fromS, double toS, int column) {
        double sum = 0;
        int count = 0;
        for (int i = (int) (fromS * RATE_HZ); i < toS * RATE_HZ; i++) {
            sum += recording.value(i, column);
            count++;
        }
        return sum / count;
    }

    private static DayPlan morning(double seconds) throws Exception {
        return DayExpansion.of(
                new OfflineDecomposer().asTree("morning routine", JobContext.silent()).value(),
                Personas.all().get(0),
                seconds,
                3);
    }

    private static DayMaking making(DayPlan plan) throws Exception {
        WornSensor sensor =
                new WornSensor(
                        PlaceNotation.read("chest").on(BODY.skeleton()),
                        SensorModel.IDEAL,
                        1,
                        new Recording.Source("v", "t", "chest", Origin.VIRTUAL));
        return new DayMaking(plan, SOURCE, 20, List.of(sensor), RATE_HZ, 9);
    }
}
