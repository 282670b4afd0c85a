package kinescribe.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.compose.Posture;
import kinescribe.compose.Timeline;
import kinescribe.job.JobContext;
import kinescribe.motion.Body;
import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.StandardJoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** One activity after another, whatever they are. */
class SequencesTest {
    private static final SequenceSweep SWEEP = new SequenceSweep(3);

    /** Some of each posture, told so that they start and end in it. */
    private static final Map<Posture, List<String>> BY_POSTURE =
            Map.of(
                    Posture.STANDING, List.of("A person walks", "A person waves"),
                    Posture.SITTING, List.of("A person sits", "A person writes at a desk"),
                    Posture.KNEELING, List.of("A person stands up from kneeling"),
                    Posture.ALL_FOURS, List.of("A person crawls"),
                    Posture.PLANK, List.of("A person does push-ups"),
                    Posture.PRONE, List.of("A person lies on the stomach"),
                    Posture.SUPINE, List.of("A person lies on the back"),
                    Posture.ON_SIDE, List.of("A person lies on the side"));

    @ParameterizedTest
    @EnumSource(Posture.class)
    void everyPostureLeadsToEveryOther(Posture from) throws KinescribeException {
        List<String> faults = new ArrayList<>();
        for (String before : BY_POSTURE.getOrDefault(from, List.of())) {
            String ending = from == Posture.KNEELING ? "A person kneels down" : before;
            for (List<String> others : BY_POSTURE.values()) {
                for (String after : others) {
                    for (String fault : SWEEP.faults(1, ending, after)) {
                        faults.add(ending + " > " + after + ": " + fault);
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "A person walks up stairs, A person sits down",
        "A person walks up stairs, A person walks",
        "A person walks up stairs, A person lies on the back",
        "A person walks down stairs, A person stands",
        "A person climbs a ladder, A person walks",
        "A person walks up a slope, A person runs",
        "A person walks down a slope, A person walks",
        "A person rides an elevator up, A person walks",
        "A person stands, A person walks down stairs",
        "A person walks down stairs, A person walks up stairs",
        "A person rides an elevator down, A person walks"
    })
    void goesOnAtTheHeightReached(String before, String after) throws KinescribeException {
        for (int seed = 1; seed <= 2; seed++) {
            assertThat(SWEEP.faults(seed, before, after)).as("seed " + seed).isEmpty();
        }
    }

    /** Who climbs and stands then stands on the last step, and not on the ground. */
    @Test
    void staysUpThere() throws KinescribeException {
        Noticed<Timeline.Made> made = SWEEP.made(1, "A person walks up stairs", "A person stands");
        PoseTrack poses = PoseTrack.of(made.value().motion());
        int last = poses.motion().frames() - 1;
        double step =
                poses.position(last - 30, StandardJoint.LEFT_FOOT.ordinal()).y()
                        - poses.position(0, StandardJoint.LEFT_FOOT.ordinal()).y();
        assertThat(step).isGreaterThan(0.3);
        double pelvis = poses.motion().root(last).y();
        assertThat(pelvis - poses.position(last, StandardJoint.LEFT_FOOT.ordinal()).y())
                .isCloseTo(0.9, within(0.05));
    }

    /**
     * What an act says of its postures is what is seen of them. A cyclist sits over the feet; who
     * does sit-ups may be up at the end.
     */
    @ParameterizedTest
    @EnumSource(
            value = Act.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CYCLE", "SIT_UP", "LIE", "SLEEP"})
    void actsHaveThePosturesTheySay(Act act) throws KinescribeException {
        for (long seed = 1; seed <= 2; seed++) {
            SynthesisRequest request =
                    new SynthesisRequest(
                            "A person is " + act.label(), 4.5, 60, Body.Preset.ADULT.body(), seed);
            Motion motion =
                    new KinematicSynthesizer().synthesize(request, JobContext.silent()).value();
            PoseTrack poses = PoseTrack.of(motion);
            assertThat(Posture.of(poses, 0)).isEqualTo(act.from());
            assertThat(Posture.of(poses, motion.frames() - 1)).isEqualTo(act.to());
        }
    }
}
