package kinescribe.motion.quality;

import static org.assertj.core.api.Assertions.assertThat;

import kinescribe.base.KinescribeException;
import kinescribe.job.JobContext;
import kinescribe.math.Vec3;
import kinescribe.motion.Body;
import kinescribe.motion.Motion;
import kinescribe.synthesis.SynthesisRequest;
import kinescribe.synthesis.Synthesizers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeatsTest {
    private static final double UP_M = 0.2;

    @ParameterizedTest
    @EnumSource(
            value = Body.Preset.class,
            names = {"ADULT", "TALL", "CHILD"})
    void aSaddleIsSupposedUnderWhoCycles(Body.Preset body) throws KinescribeException {
        for (int seed = 1; seed <= 5; seed++) {
            Motion motion =
                    Synthesizers.byId(Synthesizers.AUTO)
                            .synthesize(
                                    new SynthesisRequest(
                                            "A person is cycling", 6, 60, body.body(), seed),
                                    JobContext.silent())
                            .value();
            assertThat(Measurements.of(motion).value(Measure.FLOATING)).isLessThan(5);
        }
    }

    /** Thighs are upright in standing; in walking the pelvis is pushed with each step. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "A person stands.",
                "A person walks.",
                "A person walks slowly.",
                "A person waves."
            })
    void noSeatIsSupposedUnderWhoIsOnFoot(String sentence) {
        Motion motion = Faults.made(sentence, 60);
        Motion hovers = Faults.shifted(motion, 0, motion.frames(), Vec3.Y.times(UP_M));
        // 200 mm over the floor less the tolerance of 5 mm.
        assertThat(Measurements.of(hovers).value(Measure.FLOATING)).isGreaterThan(150);
    }
}
