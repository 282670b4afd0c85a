package kinescribe.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.job.JobContext;
import kinescribe.math.Vec3;
import kinescribe.motion.Body;
import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.Sex;
import kinescribe.motion.StandardJoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of a prompt are seen in the motion: distance, steps, radius, cadence, age. */
class StatedWaysTest {
    private static final double RATE_HZ = 60;

    @ParameterizedTest
    @CsvSource({
        "walks 5 metres, 5",
        "walks 12 m slowly, 12",
        "runs 20 m, 20",
        "walks 3 m, 3",
        "pushes a cart for 10 m, 10",
        "walks 4 m backwards, -4"
    })
    void goesAsFarAsSaidAndStops(String prompt, double metres) throws KinescribeException {
        for (long seed = 0; seed < 4; seed++) {
            Motion motion = made(prompt, seed).value();
            int end = motion.frames() - 1;
            Vec3 way = motion.root(end).minus(motion.root(0));
            assertThat(way.z()).as(prompt + " seed " + seed).isCloseTo(metres, within(0.25));
        }
    }

    @ParameterizedTest
    @CsvSource({"takes six steps, 6", "takes three steps, 3", "walks 10 steps, 10"})
    void takesAsManyStepsAsSaid(String prompt, int steps) throws KinescribeException {
        for (long seed = 0; seed < 3; seed++) {
            assertThat(steps(made(prompt, seed).value())).as("seed " + seed).isEqualTo(steps);
        }
    }

    @Test
    void walksAroundTheStatedCircle() throws KinescribeException {
        Motion motion = made("walks in a circle of 3 m radius for 20 s", 2).value();
        double most = 0;
        for (int f = 0; f < motion.frames(); f++) {
            most = Math.max(most, motion.root(f).minus(motion.root(0)).norm());
        }
        // At 1.2 m/s 20 s are more than the 18.8 m once round: as far away as the diameter.
        assertThat(most).isCloseTo(6, within(0.15));
    }

    @ParameterizedTest
    @CsvSource({"80", "100", "120"})
    void stepsAtTheStatedCadence(int cadence) throws KinescribeException {
        Motion motion = made("walks at " + cadence + " steps per minute for 30 s", 5).value();
        // 30 s of steady walking; the count may miss one at either end.
        assertThat(steps(motion) * 2.0).isCloseTo(cadence, within(5.0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "he waves at 3 m/s | The speed in the prompt had no effect",
                "waves with 15 kg | where \"15 kg\" has no effect",
                "lifts a box of 80 kg | \"80 kg\" is shown as one of 40 kg",
                "walks at 9 m/s | 2.10 m/s was used",
                "walks up a 40 degree slope | 15 degrees (27 %) were used",
                "walks brisly | brisly (briskly?)",
                "squats 3 to 5 times | \"3 to 5 times\" was read as 4 (times).",
                "walks at 300 steps per minute | 300 steps a minute are outside",
                "a 3 m tall man walks | 2.3 m was used",
                "climbs 50 stairs in 5 seconds | stairs, not 50",
            })
    void tellsWhatIsNotShown(String prompt, String said) throws KinescribeException {
        List<Notice> notices = made(prompt, 1).notices();
        assertThat(notices).extracting(Notice::text).anyMatch(text -> text.contains(said));
    }

    @Test
    void asksForLessWherePartsLastTooLong() {
        assertThat(
                        catchThrowableOfType(
                                        KinescribeException.class,
                                        () -> made("walks for 12 hours then runs for 2 hours", 1))
                                .hint())
                .contains("less time");
    }

    @ParameterizedTest
    @CsvSource({
        // CDC 2000 medians: girls of 6 about 115 cm and 20 kg, boys of 14 about 164 cm and 51 kg.
        "FEMALE, 6, 1.15, 20",
        "MALE, 14, 1.64, 51",
        "MALE, 30, 1.75, 76",
        "FEMALE, 78, 1.55, 64",
        // Half way between 8 and 10 years: (1.28 + 1.39) / 2.
        "MALE, 9, 1.335, 29"
    })
    void bodiesHaveTheSizeOfTheirAge(Sex sex, double years, double heightM, double massKg) {
        Body body = Stature.of(sex, years);
        assertThat(body.heightM()).isCloseTo(heightM, within(0.006));
        assertThat(body.massKg()).isCloseTo(massKg, within(1.0));
        assertThat(body.ageYears()).isEqualTo(years);
    }

    /** Footfalls: how often a foot comes down after it was lifted. */
    private static int steps(Motion motion) {
        PoseTrack poses = PoseTrack.of(motion);
        int count = 0;
        for (StandardJoint joint : List.of(StandardJoint.LEFT_ANKLE, StandardJoint.RIGHT_ANKLE)) {
            boolean moving = false;
            for (int f = 1; f < motion.frames(); f++) {
                Vec3 by =
                        poses.position(f, joint.ordinal())
                                .minus(poses.position(f - 1, joint.ordinal()));
                double mps = Math.hypot(by.x(), by.z()) * RATE_HZ;
                count += moving && mps < 0.15 ? 1 : 0;
                moving = moving ? mps >= 0.15 : mps > 0.9;
            }
        }
        return count;
    }

    private static Noticed<Motion> made(String prompt, long seed) throws KinescribeException {
        SynthesisRequest request =
                SynthesisRequest.ofPrompt(prompt, 5, RATE_HZ, Body.Preset.ADULT.body(), seed);
        return new KinematicSynthesizer().synthesize(request, JobContext.silent());
    }
}
