package kinescribe.imu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import kinescribe.job.JobContext;
import kinescribe.motion.Body;
import kinescribe.motion.Motion;
import kinescribe.motion.Skeleton;
import kinescribe.synthesis.KinematicSynthesizer;
import kinescribe.synthesis.SynthesisRequest;
import org.junit.jupiter.api.Test;

class RecordingStreamTest {
    private static final double RATE_HZ = 50;

    @Test
    void stretchesGiveTheRecordingOfTheWholeMotion() throws Exception {
        Motion walk = walk(95);
        List<WornSensor> sensors = sensors(walk.skeleton(), SensorModel.IDEAL);
        Recording whole =
                ImuSimulator.of(walk)
                        .record(sensors, RATE_HZ, List.of(), JobContext.silent())
                        .get(0);

        Recording streamed = streamed(walk, sensors, 7);

        assertThat(streamed.samples()).isEqualTo((int) (95 * RATE_HZ));
        for (int i = 0; i < (walk.durationS() - 1) * RATE_HZ; i++) {
            for (int c = 0; c < 6; c++) {
                assertThat(streamed.value(i, c))
                        .as("sample %d, column %d", i, c)
                        .isCloseTo(whole.value(i, c), within(1e-5));
            }
        }
    }

    @Test
    void devicesErrorsGoOnThroughAllOfIt() throws Exception {
        Motion walk = walk(70);
        List<WornSensor> sensors = sensors(walk.skeleton(), SensorModels.byName("phone"));
        Recording whole =
                ImuSimulator.of(walk)
                        .record(sensors, RATE_HZ, List.of(), JobContext.silent())
                        .get(0);

        Recording streamed = streamed(walk, sensors, 11);

        // The device's noise is drawn anew for each sample from one stream, so it is the same.
        for (int i = 0; i < 60 * RATE_HZ; i++) {
            assertThat(streamed.value(i, 3)).isCloseTo(whole.value(i, 3), within(0.02));
        }
    }

    @Test
    void labelsEndWhereTheSamplesDo() throws Exception {
        Motion walk = walk(40);
        RecordingStream stream =
                new RecordingStream(sensors(walk.skeleton(), SensorModel.IDEAL), RATE_HZ, 100);
        stream.take(walk, JobContext.silent());
        List<LabelSpan> spans = List.of(new LabelSpan(0, 30, "a"), new LabelSpan(30, 100, "b"));

        Recording cut = stream.recordings(spans, List.of(new LabelLevel("activity", spans))).get(0);

        assertThat(cut.durationS()).isCloseTo(40, within(0.05));
        assertThat(cut.labels()).hasSize(2);
        assertThat(cut.labels().get(1).endS()).isCloseTo(40, within(0.05));
        assertThat(cut.levels().get(0).spans()).isEqualTo(cut.labels());
    }

    private static Recording streamed(Motion motion, List<WornSensor> sensors, int secondsEach) {
        RecordingStream stream =
                new RecordingStream(sensors, RATE_HZ, motion.frames() / motion.rateHz());
        int step = (int) (secondsEach * motion.rateHz());
        for (int from = 0; from < motion.frames(); from += step) {
            stream.take(
                    slice(motion, from, Math.min(motion.frames(), from + step)),
                    JobContext.silent());
        }
        return stream.recordings(List.of(), List.of()).get(0);
    }

    private static Motion slice(Motion motion, int from, int to) {
        int width = motion.skeleton().size() * 4;
        return new Motion(
                motion.skeleton(),
                motion.rateHz(),
                Arrays.copyOfRange(motion.rootPositions(), from * 3, to * 3),
                Arrays.copyOfRange(motion.rotations(), from * width, to * width));
    }

    private static Motion walk(double seconds) throws Exception {
        return new KinematicSynthesizer()
                .synthesize(
                        new SynthesisRequest(
                                "a person walks", seconds, 20, Body.Preset.ADULT.body(), 3),
                        JobContext.silent())
                .value();
    }

    private static List<WornSensor> sensors(Skeleton skeleton, SensorModel model) throws Exception {
        return List.of(
                new WornSensor(
                        PlaceNotation.read("left_wrist").on(skeleton),
                        model,
                        5,
                        new Recording.Source("v", "t", "left_wrist", Origin.VIRTUAL)));
    }
}
