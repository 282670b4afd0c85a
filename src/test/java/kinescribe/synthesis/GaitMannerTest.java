package kinescribe.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.ToDoubleFunction;
import kinescribe.base.KinescribeException;
import kinescribe.job.JobContext;
import kinescribe.math.Vec3;
import kinescribe.motion.Body;
import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.StandardJoint;
import kinescribe.motion.quality.Measure;
import kinescribe.motion.quality.Measurements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What manner, mood, age, ground and way change in walking. */
class GaitMannerTest {
    private static final int SEEDS = 3;
    private static final double RATE_HZ = 100;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "walks sideways to the left",
                "walks back and forth",
                "walks in a zigzag",
                "walks uphill",
                "walks down a steep slope",
                "walks on ice",
                "walks on tiptoe",
                "marches",
                "sneaks",
                "limps",
                "shuffles",
                "staggers",
                "a sad old man walks",
                "a happy child walks",
                "walks through sand",
                "starts walking",
                "walks and stops",
                "walks down a 15 degree slope and stops",
                "runs"
            })
    void plantsItsFeetAndMovesSmoothly(String prompt) throws KinescribeException {
        for (int seed = 0; seed < SEEDS; seed++) {
            PoseTrack poses = PoseTrack.of(motion(prompt, seed));
            String where = prompt + " seed " + seed;
            assertThat(Stances.slideM(poses)).as(where + " slides, m").isLessThan(0.01);
            assertThat(Stances.lowestM(poses)).as(where + " sinks, m").isGreaterThan(-0.01);
            assertThat(Measurements.of(poses.motion()).value(Measure.PENETRATION)).isLessThan(1);
            for (int joint : new int[] {0, 7, 8, 20, 21}) {
                assertThat(peak(poses, joint)).as(where + " joint " + joint).isLessThan(120);
            }
        }
    }

    @Test
    void startsFromStandingAndStopsStanding() throws KinescribeException {
        for (int seed = 0; seed < SEEDS; seed++) {
            Motion starts = motion("starts walking", seed);
            Motion stops = motion("walks and stops", seed);
            assertThat(speed(starts, 0, 30)).isLessThan(0.02);
            assertThat(speed(starts, 300, 900)).isGreaterThan(0.9);
            assertThat(speed(stops, 100, 700)).isGreaterThan(0.9);
            assertThat(speed(stops, 970, 999)).isLessThan(0.02);
            PoseTrack end = PoseTrack.of(stops);
            Vec3 apart =
                    end.position(999, StandardJoint.LEFT_ANKLE.ordinal())
                            .minus(end.position(999, StandardJoint.RIGHT_ANKLE.ordinal()));
            assertThat(Math.abs(apart.z())).as("feet side by side, m").isLessThan(0.06);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.7, 1.5, 2.5})
    void shortClipsStandOnTheFloorToo(double seconds) throws KinescribeException {
        for (Body.Preset body : Body.Preset.values()) {
            PoseTrack poses =
                    PoseTrack.of(
                            new KinematicSynthesizer()
                                    .synthesize(
                                            new SynthesisRequest(
                                                    "starts walking and stops",
                                                    seconds,
                                                    RATE_HZ,
                                                    body.body(),
                                                    1),
                                            JobContext.silent())
                                    .value());
            assertThat(Stances.lowestM(poses)).as(body + " sinks, m").isGreaterThan(-0.01);
            assertThat(Stances.slideM(poses)).as(body + " slides, m").isLessThan(0.01);
        }
    }

    /** Michalak et al. 2009: slower, less arm swing, less up and down, more stooped. */
    @Test
    void sadnessShows() throws KinescribeException {
        assertThat(ratio("a sad person walks", m -> speed(m, 0, 999))).isBetween(0.6, 0.9);
        assertThat(ratio("a sad person walks at 1.2 m/s", GaitMannerTest::armSwing))
                .isLessThan(0.8);
        assertThat(ratio("a sad person walks", GaitMannerTest::bounce)).isLessThan(0.85);
        assertThat(difference("a sad person walks", GaitMannerTest::leanDeg)).isBetween(3.0, 14.0);
        assertThat(ratio("a happy person walks", GaitMannerTest::bounce)).isGreaterThan(1.05);
    }

    /** Cham and Redfern 2002: shorter steps and flatter feet where it is slippery. */
    @Test
    void iceMakesStepsShort() throws KinescribeException {
        assertThat(ratio("walks on ice", GaitMannerTest::stepLength)).isLessThan(0.75);
        assertThat(ratio("walks on ice", m -> speed(m, 0, 999))).isLessThan(0.75);
    }

    /** Leroux et al. 2002: the trunk leans forward going up. */
    @Test
    void slopesRiseAndTiltTheTrunk() throws KinescribeException {
        for (int seed = 0; seed < SEEDS; seed++) {
            Motion up = motion("walks up a 10 degree slope", seed);
            Vec3 way = up.root(999).minus(up.root(0));
            assertThat(Math.toDegrees(Math.atan2(way.y(), way.z()))).isCloseTo(10, within(0.5));
        }
        assertThat(difference("walks up a 10 degree slope", GaitMannerTest::leanDeg))
                .isBetween(2.0, 12.0);
    }

    @Test
    void goesSidewaysFacingAhead() throws KinescribeException {
        Motion motion = motion("walks sideways to the left", 1);
        Vec3 way = motion.root(999).minus(motion.root(0));
        assertThat(way.x()).isGreaterThan(3);
        assertThat(Math.abs(way.z())).isLessThan(0.2);
        assertThat(motion.rotation(500, 0).rotate(Vec3.Z).z()).isGreaterThan(0.95);
    }

    @Test
    void tiptoesStandOnTheBalls() throws KinescribeException {
        PoseTrack poses = PoseTrack.of(motion("walks on tiptoe", 2));
        for (int f = 0; f < poses.motion().frames(); f++) {
            double heels =
                    Math.min(
                            poses.position(f, StandardJoint.LEFT_ANKLE.ordinal()).y(),
                            poses.position(f, StandardJoint.RIGHT_ANKLE.ordinal()).y());
            assertThat(heels).isGreaterThan(1.4 * Body.Preset.ADULT.body().ankleHeightM());
        }
    }

    /** Winter et al. 1990: the old walk more slowly; here by the body's age, without a word. */
    @Test
    void oldBodiesWalkLikeTheOld() throws KinescribeException {
        double old = 0;
        double young = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            old += speed(motion("walks", seed, Body.Preset.ELDER), 0, 999);
            young += speed(motion("walks", seed, Body.Preset.ADULT), 0, 999);
        }
        assertThat(old / young).isBetween(0.7, 0.92);
    }

    private static double ratio(String prompt, ToDoubleFunction<Motion> measure)
            throws KinescribeException {
        double sum = 0;
        double usual = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            sum += measure.applyAsDouble(motion(prompt, seed));
            usual += measure.applyAsDouble(motion("a person walks", seed));
        }
        return sum / usual;
    }

    private static double difference(String prompt, ToDoubleFunction<Motion> measure)
            throws KinescribeException {
        double sum = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            sum += measure.applyAsDouble(motion(prompt, seed));
            sum -= measure.applyAsDouble(motion("a person walks", seed));
        }
        return sum / SEEDS;
    }

    private static Motion motion(String prompt, long seed) throws KinescribeException {
        return motion(prompt, seed, Body.Preset.ADULT);
    }

    private static Motion motion(String prompt, long seed, Body.Preset body)
            throws KinescribeException {
        return new KinematicSynthesizer()
                .synthesize(
                        new SynthesisRequest(prompt, 10, RATE_HZ, body.body(), seed),
                        JobContext.silent())
                .value();
    }

    private static double speed(Motion motion, int from, int to) {
        return motion.root(to).minus(motion.root(from)).norm() * RATE_HZ / (to - from);
    }

    private static double stepLength(Motion motion) {
        return GaitCycles.of(motion).stream()
                .mapToDouble(GaitCycles.Cycle::stepLengthM)
                .average()
                .orElse(Double.NaN);
    }

    private static double armSwing(Motion motion) {
        PoseTrack poses = PoseTrack.of(motion);
        double most = -9;
        double least = 9;
        for (int f = 0; f < motion.frames(); f++) {
            double z =
                    poses.position(f, StandardJoint.LEFT_ELBOW.ordinal()).z()
                            - poses.position(f, StandardJoint.LEFT_SHOULDER.ordinal()).z();
            most = Math.max(most, z);
            least = Math.min(least, z);
        }
        return most - least;
    }

    private static double bounce(Motion motion) {
        double most = -9;
        double least = 9;
        for (int f = 0; f < motion.frames(); f++) {
            most = Math.max(most, motion.root(f).y());
            least = Math.min(least, motion.root(f).y());
        }
        return most - least;
    }

    private static double leanDeg(Motion motion) {
        PoseTrack poses = PoseTrack.of(motion);
        double sum = 0;
        for (int f = 0; f < motion.frames(); f++) {
            Vec3 trunk = poses.position(f, StandardJoint.NECK.ordinal()).minus(motion.root(f));
            sum += Math.toDegrees(Math.atan2(trunk.z(), trunk.y())) / motion.frames();
        }
        return sum;
    }

    private static double peak(PoseTrack poses, int joint) {
        double peak = 0;
        for (int f = 0; f + 2 < poses.motion().frames(); f++) {
            Vec3 ends = poses.position(f, joint).plus(poses.position(f + 2, joint));
            Vec3 change = ends.minus(poses.position(f + 1, joint).times(2));
            peak = Math.max(peak, change.norm() * RATE_HZ * RATE_HZ);
        }
        return peak;
    }
}
