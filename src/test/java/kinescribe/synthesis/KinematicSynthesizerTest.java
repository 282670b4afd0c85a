package kinescribe.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.job.JobContext;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Body;
import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.StandardJoint;
import kinescribe.motion.quality.QualityReport;
import kinescribe.motion.quality.QualityRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KinematicSynthesizerTest {
    private static final double RATE_HZ = 100;
    private static final int SEEDS = 4;
    private static final int PELVIS = StandardJoint.PELVIS.ordinal();

    /**
     * Bounds: acceleration of pelvis, wrists and ankles in m/s². In CMU walks smoothed at 12 Hz the
     * pelvis peaks at 8 to 25, the wrist at 10 to 42 and the ankle at 20 to 54 m/s². Those who sit
     * may move a foot: 10 cm in 0.7 s at minimum jerk is 5.77 · 0.1 / 0.49 = 1.2 m/s², and some to
     * lift it.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "walks while waving with the right hand | 0",
                "runs to the left | 90",
                "walks and turns right | -90",
                "turns left by 90 degrees | 90",
            })
    void turnsOnceAndNoMore(String prompt, double expected) throws KinescribeException {
        Motion motion = motion(prompt, 10, 1, Body.Preset.ADULT);
        double[] yaw = yawDeg(motion);
        assertThat(yaw[yaw.length - 1] - yaw[0]).isCloseTo(expected, within(20.0));
    }

    @Test
    void staysOnTheSpot() throws KinescribeException {
        for (String prompt : new String[] {"walks in place", "runs on the spot"}) {
            Motion motion = motion(prompt, 6, 1, Body.Preset.ADULT);
            double way = motion.root(motion.frames() - 1).minus(motion.root(0)).norm();
            assertThat(way).as(prompt).isLessThan(0.25);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "walks, 11, 25, 80",
        "walks slowly, 7, 15, 60",
        "walks fast, 14, 35, 110",
        "walks in a circle, 11, 25, 80",
        "walks backwards, 11, 25, 80",
        "runs, 40, 60, 130",
        "climbs the stairs, 5, 15, 60",
        "descends the stairs, 14, 20, 60",
        "stands, 0.5, 6, 0.5",
        "sits, 0.5, 6, 1.5",
        "lies, 0.5, 6, 0.5",
        "stands up, 6, 20, 0.5",
        "sits down, 6, 20, 0.5",
        "jumps, 35, 150, 110",
        "jumps rope, 40, 60, 80",
        "turning, 11, 25, 80",
        "turns around on the spot, 5, 20, 60",
        "waves, 0.6, 60, 0.5",
    })
    void keepsTheContract(String prompt, double pelvis, double wrist, double ankle)
            throws KinescribeException {
        for (int seed = 0; seed < SEEDS; seed++) {
            Motion motion = motion(prompt, 3, seed, Body.Preset.ADULT);
            assertThat(motion.frames()).isEqualTo(300);
            assertThat(motion.skeleton().isStandard()).isTrue();
            for (double v : motion.rootPositions()) {
                assertThat(v).isFinite();
            }
            for (int i = 0; i < motion.rotations().length; i += 4) {
                assertThat(Quat.at(motion.rotations(), i).norm()).isCloseTo(1, within(1e-9));
            }
            PoseTrack poses = PoseTrack.of(motion);
            String where = prompt + " seed " + seed;
            assertThat(peak(poses, StandardJoint.PELVIS)).as(where).isLessThan(pelvis);
            assertThat(peak(poses, StandardJoint.LEFT_WRIST)).as(where).isLessThan(wrist);
            assertThat(peak(poses, StandardJoint.RIGHT_WRIST)).as(where).isLessThan(wrist);
            assertThat(peak(poses, StandardJoint.LEFT_ANKLE)).as(where).isLessThan(ankle);
            assertThat(peak(poses, StandardJoint.RIGHT_ANKLE)).as(where).isLessThan(ankle);
            for (int f = 0; f < motion.frames(); f++) {
                double knee = kneeDeg(poses, f);
                assertThat(knee).as(where + " knee").isBetween(2.0, 150.0);
                // About the left-right axis the shank turns backwards only: no hyperextension.
                Quat bend = motion.rotation(f, StandardJoint.LEFT_KNEE.ordinal());
                assertThat(bend.x() * bend.w()).as(where + " knee side").isPositive();
            }
            QualityReport quality = QualityReport.of(motion, QualityRules.STANDARD);
            assertThat(quality.reasons()).as(where).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "walks slowly, ADULT", "walks, ADULT", "walks fast, ADULT",
        "walks slowly, CHILD", "walks, CHILD", "walks fast, CHILD",
        "walks slowly, ELDER", "walks, ELDER", "walks fast, ELDER",
        "turning, ADULT", "climbs stairs, ADULT", "descends stairs, ELDER"
    })
    void standingFeetDoNotSlide(String prompt, Body.Preset body) throws KinescribeException {
        for (int seed = 0; seed < SEEDS; seed++) {
            PoseTrack poses = PoseTrack.of(motion(prompt, 4, seed, body));
            double low = body.body().ankleHeightM() * 0.25;
            assertThat(stanceSlide(poses, prompt.contains("stairs") ? Double.NaN : low))
                    .as(prompt + " seed " + seed)
                    .isLessThan(0.01);
        }
    }

    @ParameterizedTest
    @CsvSource({"walks, 1.0, 1.6", "runs, 1.9, 3.4", "walks at 0.8 m/s, 0.77, 0.83"})
    void goesAsFastAsPeopleDo(String prompt, double low, double high) throws KinescribeException {
        for (int seed = 0; seed < SEEDS; seed++) {
            Motion motion = motion(prompt, 10, seed, Body.Preset.ADULT);
            double speed =
                    motion.root(motion.frames() - 1).minus(motion.root(0)).norm()
                            / motion.durationS();
            assertThat(speed).as(prompt + " seed " + seed).isBetween(low, high);
        }
    }

    /** Comfortable cadence of adults is about 100 to 125 steps/min, running 150 to 185. */
    @ParameterizedTest
    @CsvSource({"walks, 92, 128", "runs, 145, 190"})
    void stepsAsOftenAsPeopleDo(String prompt, double low, double high) throws KinescribeException {
        for (int seed = 0; seed < SEEDS; seed++) {
            Motion motion = motion(prompt, 20, seed, Body.Preset.ADULT);
            int tops = 0;
            for (int f = 12; f + 12 < motion.frames(); f++) {
                double y = motion.root(f).y();
                boolean top = true;
                for (int g = f - 12; g <= f + 12; g++) {
                    top &= motion.root(g).y() <= y;
                }
                tops += top ? 1 : 0;
            }
            assertThat(tops * 60 / motion.durationS()).isBetween(low, high);
        }
    }

    @Test
    void climbsAndDescends() throws KinescribeException {
        assertThat(rise("climbs the stairs")).isGreaterThan(0.8);
        assertThat(rise("descends the stairs")).isLessThan(-0.8);
        assertThat(Math.abs(rise("walks"))).isLessThan(0.1);
    }

    @Test
    void sitsDownToSeatHeightAndRisesAgain() throws KinescribeException {
        for (int seed = 0; seed < SEEDS; seed++) {
            Motion down = motion("SITTING_DOWN", 2.8, seed, Body.Preset.ADULT);
            Motion up = motion("STANDING_UP", 2.8, seed, Body.Preset.ADULT);
            double stand = down.skeleton().offset(0).y();
            // Hips of a seated adult of 1.72 m: about 0.29 × 1.72 = 0.50 m, ± 0.06.
            assertThat(down.root(0).y()).isCloseTo(stand, within(0.02));
            assertThat(down.root(down.frames() - 1).y()).isCloseTo(0.52, within(0.06));
            assertThat(up.root(0).y()).isCloseTo(0.52, within(0.06));
            assertThat(up.root(up.frames() - 1).y()).isCloseTo(stand, within(0.02));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "turns left 90 degrees on the spot, 90",
        "turns right 180 degrees on the spot, -180",
        "turns left 360 degrees on the spot, 360"
    })
    void turnsAsFarAsSaid(String prompt, double expected) throws KinescribeException {
        Motion motion = motion(prompt, 20, 1, Body.Preset.ADULT);
        double[] yaw = yawDeg(motion);
        // After the first turn there is a rest: the heading stays there for a while.
        int near = 0;
        for (double y : yaw) {
            near += Math.abs(y - yaw[0] - expected) < 8 ? 1 : 0;
        }
        assertThat(near).isGreaterThan(30);
    }

    /** Turning rate of the left thigh in rad/s, rms over people: neither frozen nor fidgeting. */
    @ParameterizedTest
    @CsvSource({"sits, 0.03, 0.2", "stands, 0.01, 0.1", "lies, 0.005, 0.1"})
    void nobodyRestsLikeAStatue(String prompt, double low, double high) throws KinescribeException {
        for (int seed = 0; seed < 8; seed++) {
            double rate = thighRate(motion(prompt, 30, seed, Body.Preset.ADULT));
            assertThat(rate).as(prompt + " seed " + seed).isBetween(low, high);
        }
    }

    @Test
    void seatedFeetStayPlantedUnlessLifted() throws KinescribeException {
        int moved = 0;
        for (int seed = 0; seed < 8; seed++) {
            PoseTrack poses = PoseTrack.of(motion("sits", 30, seed, Body.Preset.ADULT));
            int ankle = StandardJoint.LEFT_ANKLE.ordinal();
            double rest = Body.Preset.ADULT.body().ankleHeightM();
            for (int f = 1; f < poses.motion().frames(); f++) {
                Vec3 now = poses.position(f, ankle);
                Vec3 step = now.minus(poses.position(f - 1, ankle));
                boolean down = now.y() < rest + 1e-6 && Math.abs(step.y()) < 1e-6;
                moved += down ? 0 : 1;
                // 10 µm a frame is 1 mm/s: the tail of the lift.
                assertThat(down ? Math.hypot(step.x(), step.z()) : 0).isLessThan(1e-5);
            }
        }
        assertThat(moved).isPositive();
    }

    @Test
    void peopleSitDifferently() throws KinescribeException {
        double[] feet = new double[12];
        double[] leans = new double[12];
        for (int seed = 0; seed < 12; seed++) {
            Motion motion = motion("sits", 1, seed, Body.Preset.ADULT);
            PoseTrack poses = PoseTrack.of(motion);
            Vec3 ankle = poses.position(0, StandardJoint.LEFT_ANKLE.ordinal());
            Vec3 trunk = poses.position(0, StandardJoint.NECK.ordinal()).minus(motion.root(0));
            feet[seed] = ankle.z() - motion.root(0).z();
            leans[seed] = Math.toDegrees(Math.atan2(trunk.z(), trunk.y()));
        }
        Arrays.sort(feet);
        Arrays.sort(leans);
        assertThat(feet[11] - feet[0]).as("feet, m").isGreaterThan(0.1);
        assertThat(leans[11] - leans[0]).as("lean, degrees").isGreaterThan(8);
    }

    @Test
    void plainTurningIsAHalfTurnWithinThreeSeconds() throws KinescribeException {
        for (int seed = 0; seed < SEEDS; seed++) {
            double[] yaw = yawDeg(motion("TURNING", 3.2, seed, Body.Preset.ADULT));
            assertThat(Math.abs(yaw[yaw.length - 1] - yaw[0])).isBetween(150.0, 205.0);
        }
    }

    @Test
    void fliesFreely() throws KinescribeException {
        PoseTrack poses = PoseTrack.of(motion("jumps", 5, 3, Body.Preset.ADULT));
        double lowest = 0;
        for (int f = 0; f + 2 < poses.motion().frames(); f++) {
            lowest = Math.min(lowest, acceleration(poses, f, PELVIS).y());
        }
        assertThat(lowest).isCloseTo(-9.80665, within(0.5));
    }

    @Test
    void theSameSeedGivesTheSameBitsAndAnotherSeedAnotherPerson() throws KinescribeException {
        for (String prompt : KinematicSynthesizer.activities()) {
            Motion a = motion(prompt, 2, 7, Body.Preset.ADULT);
            Motion b = motion(prompt, 2, 7, Body.Preset.ADULT);
            Motion c = motion(prompt, 2, 8, Body.Preset.ADULT);
            assertThat(a.rotations()).isEqualTo(b.rotations());
            assertThat(a.rootPositions()).isEqualTo(b.rootPositions());
            assertThat(a.rotations()).isNotEqualTo(c.rotations());
        }
    }

    @Test
    void saysWhichWordsHadNoEffect() throws KinescribeException {
        var result =
                new KinematicSynthesizer()
                        .synthesize(
                                request("walks to the observatory", 1, 0, Body.Preset.ADULT),
                                JobContext.silent());
        assertThat(result.notices()).hasSize(1);
        assertThat(result.notices().get(0).text()).contains("observatory");
    }

    @Test
    void refusesLongPromptsBeforeReadingThem() {
        String prompt = "walk ".repeat(20_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () ->
                        assertThatThrownBy(() -> motion(prompt, 1, 0, Body.Preset.ADULT))
                                .isInstanceOf(KinescribeException.class)
                                .hasMessageContaining("100000 characters")
                                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200)));
        assertThat(KinematicSynthesizer.understands(prompt)).isFalse();
    }

    @Test
    void cutsLongPromptsInMessages() {
        assertThatThrownBy(() -> motion("yodels ".repeat(140), 1, 0, Body.Preset.ADULT))
                .isInstanceOf(KinescribeException.class)
                .satisfies(e -> assertThat(e.getMessage()).contains("…").hasSizeLessThan(200));
    }

    @ParameterizedTest
    @CsvSource({
        "walks at 1000 km/h, 2.10 m/s was used",
        "walks at -3 m/s, 0.35 m/s was used",
        "walks at 5 m/s, 2.10 m/s was used",
        "turns around at 0.1 m/s, 0.35 m/s was used",
        "runs at 20 m/s, 6.51 m/s was used",
        "jumps at 3 m/s, had no effect",
        "does not walk, was not understood",
    })
    void saysWhatItCannotDo(String prompt, String said) throws KinescribeException {
        List<Notice> notices = notices(prompt);
        assertThat(notices).hasSize(1);
        assertThat(notices.get(0).level()).isEqualTo(Notice.Level.WARNING);
        assertThat(notices.get(0).text()).contains(said);
    }

    @ParameterizedTest
    @CsvSource({"walks up a steep hill", "walks downhill", "climbs the stairs", "descends stairs"})
    void climbersStandOnTheFloorAtTheirLowest(String prompt) throws KinescribeException {
        PoseTrack poses = PoseTrack.of(motion(prompt, 6, 3, Body.Preset.ADULT));
        int foot = StandardJoint.LEFT_FOOT.ordinal();
        double rest = poses.motion().skeleton().restPositions().get(foot).y();
        double lowest = 9;
        for (int f = 0; f < poses.motion().frames(); f++) {
            lowest = Math.min(lowest, poses.position(f, foot).y());
            lowest = Math.min(lowest, poses.position(f, StandardJoint.RIGHT_FOOT.ordinal()).y());
        }
        assertThat(lowest).isCloseTo(rest, within(1e-9));
    }

    @Test
    void jumpsAsOftenAsAskedAndThenStands() throws KinescribeException {
        PoseTrack poses = PoseTrack.of(motion("jumps three times", 8, 4, Body.Preset.ADULT));
        int foot = StandardJoint.LEFT_FOOT.ordinal();
        int flights = 0;
        boolean flying = false;
        for (int f = 0; f < poses.motion().frames(); f++) {
            boolean now = poses.position(f, foot).y() > 0.08;
            flights += now && !flying ? 1 : 0;
            flying = now;
        }
        assertThat(flights).isEqualTo(3);
        assertThat(flying).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"walks at 1.2 m/s", "runs at 3 m/s", "walks backwards", "sits down and waves"})
    void isSilentWhereAllIsShown(String prompt) throws KinescribeException {
        assertThat(notices(prompt)).isEmpty();
    }

    @Test
    void walksBackwardsWithFeetPlanted() throws KinescribeException {
        for (int seed = 0; seed < SEEDS; seed++) {
            Motion motion = motion("walks backwards", 5, seed, Body.Preset.ADULT);
            Vec3 way = motion.root(motion.frames() - 1).minus(motion.root(0));
            // Facing +Z, so going to −Z; comfortable speed 1.27 m/s times 0.75, ± 25 %.
            assertThat(way.z() / motion.durationS()).isBetween(-1.25, -0.7);
            assertThat(
                            stanceSlide(
                                    PoseTrack.of(motion),
                                    Body.Preset.ADULT.body().ankleHeightM() * 0.25))
                    .isLessThan(0.01);
        }
    }

    @Test
    void refusesWhatNamesNoActivity() {
        assertThatThrownBy(() -> motion("yodels a song", 1, 0, Body.Preset.ADULT))
                .isInstanceOf(KinescribeException.class)
                .satisfies(
                        e ->
                                assertThat(((KinescribeException) e).hint())
                                        .contains("walking", "sitting down"));
    }

    private static Motion motion(String prompt, double seconds, long seed, Body.Preset body)
            throws KinescribeException {
        return new KinematicSynthesizer()
                .synthesize(request(prompt, seconds, seed, body), JobContext.silent())
                .value();
    }

    private static List<Notice> notices(String prompt) throws KinescribeException {
        return new KinematicSynthesizer()
                .synthesize(request(prompt, 1, 0, Body.Preset.ADULT), JobContext.silent())
                .notices();
    }

    private static SynthesisRequest request(
            String prompt, double seconds, long seed, Body.Preset body) {
        return new SynthesisRequest(prompt, seconds, RATE_HZ, body.body(), seed);
    }

    private static double rise(String prompt) throws KinescribeException {
        Motion motion = motion(prompt, 5, 1, Body.Preset.ADULT);
        return motion.root(motion.frames() - 1).y() - motion.root(0).y();
    }

    private static Vec3 acceleration(PoseTrack poses, int f, int joint) {
        Vec3 ends = poses.position(f, joint).plus(poses.position(f + 2, joint));
        return ends.minus(poses.position(f + 1, joint).times(2)).times(RATE_HZ * RATE_HZ);
    }

    private static double peak(PoseTrack poses, StandardJoint joint) {
        double peak = 0;
        for (int f = 0; f + 2 < poses.motion().frames(); f++) {
            peak = Math.max(peak, acceleration(poses, f, joint.ordinal()).norm());
        }
        return peak;
    }

    private static double thighRate(Motion motion) {
        int hip = StandardJoint.LEFT_HIP.ordinal();
        double sum = 0;
        Quat before = motion.rotation(0, 0).times(motion.rotation(0, hip));
        for (int f = 1; f < motion.frames(); f++) {
            Quat now = motion.rotation(f, 0).times(motion.rotation(f, hip));
            Quat turn = before.inverse().times(now);
            double sine = Math.sqrt(Math.max(0, 1 - turn.w() * turn.w()));
            double rate = 2 * Math.asin(Math.min(1, sine)) * RATE_HZ;
            sum += rate * rate;
            before = now;
        }
        return Math.sqrt(sum / (motion.frames() - 1));
    }

    private static double kneeDeg(PoseTrack poses, int f) {
        Vec3 knee = poses.position(f, StandardJoint.LEFT_KNEE.ordinal());
        Vec3 thigh = knee.minus(poses.position(f, StandardJoint.LEFT_HIP.ordinal())).unit();
        Vec3 shank = poses.position(f, StandardJoint.LEFT_ANKLE.ordinal()).minus(knee).unit();
        return Math.toDegrees(Math.acos(Math.min(1, thigh.dot(shank))));
    }

    /**
     * The longest way a foot joint goes over the floor while it is down: on level ground while
     * under a height over its rest, on stairs while its height stays the same.
     */
    private static double stanceSlide(PoseTrack poses, double lowM) {
        double worst = 0;
        for (StandardJoint joint :
                new StandardJoint[] {StandardJoint.LEFT_FOOT, StandardJoint.RIGHT_FOOT}) {
            int j = joint.ordinal();
            Vec3 from = Vec3.ZERO;
            boolean down = false;
            for (int f = 1; f < poses.motion().frames(); f++) {
                Vec3 at = poses.position(f, j);
                double change = Math.abs(at.y() - poses.position(f - 1, j).y());
                boolean now = change < 2e-5 && (Double.isNaN(lowM) || at.y() < 2 * lowM);
                if (now && !down) {
                    from = at;
                }
                if (now) {
                    worst = Math.max(worst, Math.hypot(at.x() - from.x(), at.z() - from.z()));
                }
                down = now;
            }
        }
        return worst;
    }

    /** The pelvis's heading, unwrapped. */
    private static double[] yawDeg(Motion motion) {
        double[] yaw = new double[motion.frames()];
        for (int f = 0; f < yaw.length; f++) {
            Vec3 front = motion.rotation(f, 0).rotate(Vec3.Z);
            double now = Math.toDegrees(Math.atan2(front.x(), front.z()));
            yaw[f] = f == 0 ? now : yaw[f - 1] + Math.IEEEremainder(now - yaw[f - 1], 360);
        }
        return yaw;
    }
}
