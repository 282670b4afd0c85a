package kinescribe.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import kinescribe.math.Vec3;
import kinescribe.motion.Body;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.StandardJoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways from one posture to another, and movements of the whole body. */
class TransitionsTest {
    private static final int SEEDS = 4;

    /** Heights of the pelvis: standing 0.92 m, sitting 0.53 m, lying 0.12 m, kneeling 0.49 m. */
    @ParameterizedTest
    @CsvSource({
        "SIT_TO_LIE, 0.535, 0.117",
        "LIE_TO_SIT, 0.117, 0.535",
        "STAND_TO_LIE, 0.915, 0.117",
        "LIE_TO_STAND, 0.117, 0.915",
        "KNEEL_DOWN, 0.915, 0.49",
        "KNEEL_UP, 0.49, 0.915",
        "FALL, 0.915, 0.13"
    })
    void leadsFromPostureToPosture(Act act, double from, double to) {
        for (int seed = 0; seed < SEEDS; seed++) {
            PoseTrack poses = Acted.track(act, 6, seed);
            int last = poses.motion().frames() - 1;
            assertThat(poses.motion().root(0).y()).isCloseTo(from, within(0.03));
            assertThat(poses.motion().root(last).y()).isCloseTo(to, within(0.03));
            for (StandardJoint joint : StandardJoint.values()) {
                assertThat(Acted.peak(poses, joint.ordinal())).as(act + " " + joint).isLessThan(90);
                assertThat(Acted.lowest(poses, joint.ordinal()))
                        .as(act + " " + seed + " " + joint)
                        .isGreaterThan(-0.02);
            }
        }
    }

    /** Who sits before lying down sits as {@link SeatTransfer} has it, and ends lying flat. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void joinsSittingAndLying(long seed) {
        PoseTrack sits = Acted.track(Act.SIT, 1, seed);
        PoseTrack poses = Acted.track(Act.SIT_TO_LIE, 6, seed);
        int last = poses.motion().frames() - 1;
        for (StandardJoint joint :
                new StandardJoint[] {
                    StandardJoint.PELVIS, StandardJoint.HEAD, StandardJoint.LEFT_KNEE
                }) {
            Vec3 apart =
                    poses.position(0, joint.ordinal()).minus(sits.position(0, joint.ordinal()));
            assertThat(apart.norm()).as(joint.name()).isLessThan(0.12);
        }
        for (StandardJoint joint : StandardJoint.values()) {
            assertThat(Acted.height(poses, last, joint)).isBetween(0.0, 0.45);
        }
    }

    /** Knees at the deepest: squats to about a right angle and beyond. */
    @ParameterizedTest
    @CsvSource({"SQUAT, 85, 130", "CROUCH, 110, 145", "LUNGE, 70, 120", "STEP_OVER, 60, 130"})
    void bendsTheKnees(Act act, double least, double most) {
        for (int seed = 0; seed < SEEDS; seed++) {
            PoseTrack poses = Acted.track(act, 8, seed);
            double deepest = 0;
            for (int f = 0; f < poses.motion().frames(); f++) {
                deepest = Math.max(deepest, Acted.kneeDeg(poses, f));
            }
            assertThat(deepest).as(act + " " + seed).isBetween(least, most);
        }
    }

    /** The wrists come so low; the hand itself is another 0.18 m long. */
    @ParameterizedTest
    @EnumSource(
            value = Act.class,
            names = {"PICK_UP", "PUT_DOWN"})
    void reachesTheFloor(Act act) {
        for (int seed = 0; seed < SEEDS; seed++) {
            PoseTrack poses = Acted.track(act, 6, seed);
            double low =
                    Math.min(
                            Acted.lowest(poses, StandardJoint.LEFT_WRIST.ordinal()),
                            Acted.lowest(poses, StandardJoint.RIGHT_WRIST.ordinal()));
            assertThat(low).as(act + " " + seed).isBetween(0.05, 0.24);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void squatsAsOftenAsAsked(int times) {
        PoseTrack poses =
                Acted.track(Acted.times(Act.SQUAT, times), 14, 3, Body.Preset.ADULT.body());
        int squats = 0;
        for (int f = 1; f < poses.motion().frames(); f++) {
            boolean falls = poses.motion().root(f).y() < 0.7;
            squats += falls && poses.motion().root(f - 1).y() >= 0.7 ? 1 : 0;
        }
        assertThat(squats).isEqualTo(times);
    }

    /** Hands that carry a box stay before the body and do not swing. */
    @ParameterizedTest
    @EnumSource(
            value = Held.class,
            names = {"BOX", "TRAY", "CUP"})
    void carries(Held held) {
        Intent plain = Intent.plain(Act.WALK);
        Intent intent =
                new Intent(
                        Act.WALK,
                        plain.meanwhile(),
                        plain.manner(),
                        plain.route(),
                        plain.terrain(),
                        held,
                        plain.speedMps(),
                        plain.turnDeg(),
                        plain.repetitions(),
                        false,
                        plain.lying(),
                        plain.unknown(),
                        plain.caveats(),
                        plain.extent(),
                        plain.loadKg());
        Body body = Body.Preset.ADULT.body();
        Situation situation = new Situation(body, intent, 1, 4);
        PoseTrack poses =
                Acted.track(Holding.over(Act.WALK.movement(situation), situation), 4, body);
        for (int f = 0; f < poses.motion().frames(); f++) {
            Vec3 hand = poses.position(f, StandardJoint.RIGHT_WRIST.ordinal());
            assertThat(hand.y() - poses.motion().root(f).y()).isBetween(0.1, 0.3);
            assertThat(hand.z() - poses.motion().root(f).z()).isBetween(0.2, 0.5);
        }
    }

    /** Hips over knees, hands on the floor, forward at a walk of hands and knees. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void crawls(long seed) {
        PoseTrack poses = Acted.track(Act.CRAWL, 6, seed);
        double way = poses.motion().root(599).z() - poses.motion().root(0).z();
        assertThat(way / 6).isBetween(0.2, 0.5);
        for (StandardJoint joint : StandardJoint.values()) {
            assertThat(Acted.lowest(poses, joint.ordinal())).as(joint.name()).isGreaterThan(0.02);
        }
        assertThat(Acted.lowest(poses, StandardJoint.LEFT_WRIST.ordinal())).isLessThan(0.07);
    }
}
