package kinescribe.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import kinescribe.base.KinescribeException;
import kinescribe.job.JobContext;
import kinescribe.math.Vec3;
import kinescribe.motion.Body;
import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.Sex;
import kinescribe.motion.StandardJoint;
import kinescribe.motion.quality.QualityReport;
import kinescribe.motion.quality.QualityRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Running on the level, on slopes and on stairs. */
class RunningTest {
    private static final Body EIGHT = new Body("eight", Sex.UNSAID, 8, 1.28, 26);
    private static final double RATE_HZ = 200;
    private static final double CONTACT_HIGH_M = 0.003;
    private static final double CONTACT_MPS = 0.5;

    /** Sitting into the run: the pelvis keeps 0.82 of its height in standing. */
    @ParameterizedTest
    @CsvSource({"2", "2.5", "3", "4", "5", "6", "6.5"})
    void keepsThePelvisUp(double speed) throws KinescribeException {
        for (Body body : new Body[] {Body.Preset.ADULT.body(), EIGHT}) {
            for (int seed = 1; seed <= 3; seed++) {
                PoseTrack poses = track("runs at " + speed + " m/s", 3, seed, body);
                double standing = poses.motion().skeleton().restPositions().get(0).y();
                double share = Acted.lowest(poses, 0) / standing;
                assertThat(share).as(body.name() + " seed " + seed).isBetween(0.82, 0.95);
                assertThat(Acted.slide(poses, StandardJoint.LEFT_FOOT)).isLessThan(0.01);
                assertThat(Stances.lowestM(poses)).isGreaterThan(-0.01);
            }
        }
    }

    /**
     * Contacts get shorter with speed (Weyand et al. 2000); the line and the band of 15 % about it
     * are our own choice.
     */
    @ParameterizedTest
    @CsvSource({"2", "2.7", "3.4", "4", "5"})
    void touchesTheFloorAsLongAsPeople(double speed) throws KinescribeException {
        double expected = RunStyle.contactS(speed);
        for (int seed = 1; seed <= 3; seed++) {
            double[] contacts = contacts("runs at " + speed + " m/s", seed);
            assertThat(contacts[0]).as("seed " + seed).isCloseTo(expected, within(0.15 * expected));
            double cadence = RunStyle.cadence(speed);
            assertThat(contacts[1]).as("steps").isCloseTo(cadence, within(0.1 * cadence));
        }
    }

    /**
     * Runners at 3 m/s spend least at 84.8 strides a minute, with a deviation of 3.6 (Lieberman et
     * al. 2015); stride frequency rises by 4 % from 3.15 to 4.12 m/s (Cavanagh and Kram 1989).
     */
    @Test
    void cadenceIsAPublishedOne() {
        assertThat(RunStyle.cadence(3) / 2).isCloseTo(84.8, within(3.6));
        assertThat(RunStyle.cadence(4.12) / RunStyle.cadence(3.15)).isBetween(1.03, 1.06);
        assertThat(RunStyle.cadence(9)).isGreaterThan(240);
    }

    @ParameterizedTest
    @CsvSource({
        "WOMAN, 2.5",
        "WOMAN, 3.5",
        "WOMAN, 4.5",
        "MAN, 2.5",
        "MAN, 3.5",
        "MAN, 4.5",
        "CHILD, 2.5",
        "CHILD, 3.5",
        "ELDER_MAN, 2.5",
        "ELDER_MAN, 3.5"
    })
    void isAccepted(Body.Preset preset, double speed) throws KinescribeException {
        for (int seed = 1; seed <= 10; seed++) {
            Motion motion = motion("runs at " + speed + " m/s", 4, seed, preset.body(), 60);
            assertThat(QualityReport.of(motion, QualityRules.STANDARD).reasons())
                    .as("seed " + seed)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "runs up a 8 degree slope, 8",
        "runs up a hill, 6",
        "jogs downhill, -6",
        "runs down a steep hill, -11"
    })
    void runsOnSlopes(String prompt, double slopeDeg) throws KinescribeException {
        for (int seed = 1; seed <= 3; seed++) {
            Motion motion = motion(prompt, 6, seed, Body.Preset.ADULT.body(), 60);
            Vec3 way = motion.root(motion.frames() - 1).minus(motion.root(0));
            assertThat(Math.toDegrees(Math.atan2(way.y(), way.z())))
                    .isCloseTo(slopeDeg, within(0.7));
            assertThat(QualityReport.of(motion, QualityRules.STANDARD).reasons())
                    .as(prompt + " " + seed)
                    .isEmpty();
        }
    }

    /** With a flight between steps and in less than two thirds of the time that walking takes. */
    @ParameterizedTest
    @CsvSource({"up", "down"})
    void runsOnStairs(String way) throws KinescribeException {
        for (int seed = 1; seed <= 3; seed++) {
            Body body = Body.Preset.ADULT.body();
            Motion run = motion("runs " + way + " the stairs", 4, seed, body, 60);
            Motion walk = motion("walks " + way + " the stairs", 4, seed, body, 60);
            assertThat(Math.abs(climb(run))).isGreaterThan(1.5 * Math.abs(climb(walk)));
            assertThat(QualityReport.of(run, QualityRules.STANDARD).reasons()).isEmpty();
        }
    }

    private static double climb(Motion motion) {
        return motion.root(motion.frames() - 1).y() - motion.root(0).y();
    }

    /** Mean contact of the left foot in seconds, and steps a minute. */
    private static double[] contacts(String prompt, int seed) throws KinescribeException {
        PoseTrack poses = track(prompt, 5, seed, Body.Preset.ADULT.body());
        double sum = 0;
        int count = 0;
        int on = -1;
        int first = -1;
        int last = -1;
        for (int f = 3; f < poses.motion().frames(); f++) {
            boolean now = stands(poses, f);
            boolean before = stands(poses, f - 1);
            if (now && !before) {
                on = f;
                first = first < 0 ? f : first;
                last = f;
            }
            if (!now && before && on > 0) {
                sum += (f - on) / RATE_HZ;
                count++;
            }
        }
        assertThat(count).as("contacts").isPositive();
        return new double[] {sum / count, 120 * (onsets(poses) - 1) * RATE_HZ / (last - first)};
    }

    private static int onsets(PoseTrack poses) {
        int onsets = 0;
        for (int f = 3; f < poses.motion().frames(); f++) {
            onsets += stands(poses, f) && !stands(poses, f - 1) ? 1 : 0;
        }
        return onsets;
    }

    /** Whether the lower of heel and ball of the left foot rests on the floor. */
    private static boolean stands(PoseTrack poses, int f) {
        Vec3[] now = heelAndBall(poses, f);
        int lower = now[0].y() < now[1].y() ? 0 : 1;
        Vec3 before = heelAndBall(poses, f - 1)[lower];
        return now[lower].y() < CONTACT_HIGH_M
                && now[lower].minus(before).norm() * RATE_HZ < CONTACT_MPS;
    }

    private static Vec3[] heelAndBall(PoseTrack poses, int f) {
        Body body = Body.Preset.ADULT.body();
        double ankle = body.ankleHeightM();
        double ballUp = ankle + body.skeleton().offset(StandardJoint.LEFT_FOOT.ordinal()).y();
        int joint = StandardJoint.LEFT_ANKLE.ordinal();
        Vec3 toHeel = new Vec3(0, -ankle, -0.038 * body.heightM());
        Vec3 heel = poses.position(f, joint).plus(poses.orientation(f, joint).rotate(toHeel));
        Vec3 ball = poses.position(f, StandardJoint.LEFT_FOOT.ordinal());
        return new Vec3[] {heel, ball.minus(new Vec3(0, ballUp, 0))};
    }

    private static PoseTrack track(String prompt, double seconds, int seed, Body body)
            throws KinescribeException {
        return PoseTrack.of(motion(prompt, seconds, seed, body, RATE_HZ));
    }

    private static Motion motion(String prompt, double seconds, long seed, Body body, double rateHz)
            throws KinescribeException {
        return new KinematicSynthesizer()
                .synthesize(
                        new SynthesisRequest(prompt, seconds, rateHz, body, seed),
                        JobContext.silent())
                .value();
    }
}
