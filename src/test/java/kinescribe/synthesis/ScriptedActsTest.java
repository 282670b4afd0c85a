package kinescribe.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import kinescribe.compose.Posture;
import kinescribe.math.Vec3;
import kinescribe.motion.Body;
import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.StandardJoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every activity that goes through key poses, and facts of single ones. */
class ScriptedActsTest {
    private static final double RATE_HZ = 100;
    private static final double SECONDS = 5;
    private static final int SEEDS = 3;
    private static final int LEFT_WRIST = StandardJoint.LEFT_WRIST.ordinal();
    private static final int RIGHT_WRIST = StandardJoint.RIGHT_WRIST.ordinal();

    /**
     * Activities whose side is that of the figure drawn, not that of the hand, or whose tools or
     * steps are not mirrored with the hand.
     */
    private static final Set<Act> SIDED =
            Set.of(
                    Act.SWIPE_LEFT,
                    Act.SWIPE_RIGHT,
                    Act.DRAW_CIRCLE,
                    Act.DRAW_CIRCLE_BACK,
                    Act.SHAKE_HANDS,
                    Act.WASH_DISHES,
                    Act.COOK,
                    Act.VACUUM,
                    Act.SWEEP,
                    Act.CLEAN,
                    Act.SOCCER,
                    Act.CLIMB_LADDER);

    static Stream<Act> scripted() {
        return Arrays.stream(Act.values())
                .filter(act -> act.script(situation(act, 0, 0, OptionalInt.empty())).isPresent());
    }

    static Stream<Act> standing() {
        return scripted()
                .filter(act -> act.from() == Posture.STANDING && act.to() == Posture.STANDING);
    }

    /** Fists, kicking feet and clapping hands stay under 150 m/s² where nothing is hit. */
    @ParameterizedTest
    @MethodSource("scripted")
    void hasNoJerks(Act act) {
        for (int seed = 0; seed < SEEDS; seed++) {
            PoseTrack poses = poses(act, seed, 0);
            for (StandardJoint joint : StandardJoint.values()) {
                for (int f = 0; f + 2 < poses.motion().frames(); f++) {
                    assertThat(acceleration(poses, f, joint.ordinal()).norm())
                            .as("%s seed %d %s frame %d", act, seed, joint, f)
                            .isLessThan(150);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("standing")
    void staysOverTheFloor(Act act) {
        for (int seed = 0; seed < SEEDS; seed++) {
            PoseTrack poses = poses(act, seed, 0);
            for (int f = 0; f < poses.motion().frames(); f++) {
                for (StandardJoint joint : StandardJoint.values()) {
                    assertThat(poses.position(f, joint.ordinal()).y())
                            .as("%s seed %d %s frame %d", act, seed, joint, f)
                            .isGreaterThan(-0.01);
                }
            }
        }
    }

    /** A ball joint that stays at one height near the floor also stays at one place. */
    @ParameterizedTest
    @MethodSource("standing")
    void plantedFeetDoNotSlide(Act act) {
        for (int seed = 0; seed < SEEDS; seed++) {
            PoseTrack poses = poses(act, seed, 0);
            for (StandardJoint joint : List.of(StandardJoint.LEFT_FOOT, StandardJoint.RIGHT_FOOT)) {
                Vec3 from = Vec3.ZERO;
                boolean down = false;
                for (int f = 1; f < poses.motion().frames(); f++) {
                    Vec3 at = poses.position(f, joint.ordinal());
                    double rise = Math.abs(at.y() - poses.position(f - 1, joint.ordinal()).y());
                    boolean now = rise < 5e-5 && at.y() < 0.03;
                    from = now && !down ? at : from;
                    if (now) {
                        assertThat(Math.hypot(at.x() - from.x(), at.z() - from.z()))
                                .as("%s seed %d %s frame %d", act, seed, joint, f)
                                .isLessThan(0.01);
                    }
                    down = now;
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("scripted")
    void comesFromTheSeed(Act act) {
        Motion once = poses(act, 7, 0).motion();
        assertThat(poses(act, 7, 0).motion().rotations()).isEqualTo(once.rotations());
        assertThat(poses(act, 8, 0).motion().rotations()).isNotEqualTo(once.rotations());
    }

    /** The unrest of a person is not mirrored, so hands agree within centimetres. */
    @ParameterizedTest
    @MethodSource("standing")
    void leftMirrorsRight(Act act) {
        if (SIDED.contains(act)) {
            return;
        }
        PoseTrack left = poses(act, 3, 1);
        PoseTrack right = poses(act, 3, -1);
        for (int f = 0; f < left.motion().frames(); f += 5) {
            Vec3 a = left.position(f, LEFT_WRIST);
            Vec3 b = right.position(f, RIGHT_WRIST);
            assertThat(a.minus(new Vec3(-b.x(), b.y(), b.z())).norm())
                    .as("%s frame %d", act, f)
                    .isLessThan(0.09);
        }
    }

    /** How often the wrist leaves the place between two repetitions by half its whole way. */
    @ParameterizedTest
    @CsvSource({
        "SWIPE_LEFT, 1",
        "SWIPE_RIGHT, 1",
        "THROW, 1",
        "CATCH, 1",
        "BOWL, 1",
        "TENNIS_SWING, 1",
        "PICK_UP_AND_THROW, 2",
        "SHOOT_BASKET, 1",
        "TENNIS_SERVE, 1",
        "CROSS_ARMS, 1",
        "POINT, 1",
        "SALUTE, 1",
        "SHRUG, 1",
        "BOW, 1",
        "RAISE_HAND, 1",
        "PUSH, 1",
        "PHOTO, 1",
        "REACH_UP, 1",
        "REACH_DOWN, 1",
        "STRETCH, 1"
    })
    void repeatsAsOftenAsAsked(Act act, int each) {
        Situation situation = situation(act, 2, act == Act.SWIPE_LEFT ? 0 : -1, OptionalInt.of(3));
        PoseTrack poses = poses(act, situation);
        Vec3 rest = poses.position(0, RIGHT_WRIST);
        double far = 0;
        for (int f = 0; f < poses.motion().frames(); f++) {
            far = Math.max(far, poses.position(f, RIGHT_WRIST).minus(rest).norm());
        }
        int count = 0;
        boolean away = false;
        for (int f = 0; f < poses.motion().frames(); f++) {
            double share = poses.position(f, RIGHT_WRIST).minus(rest).norm() / far;
            count += share > 0.5 && !away ? 1 : 0;
            away = share > 0.5 || (away && share > 0.25);
        }
        assertThat(count).isEqualTo(3 * each);
    }

    @ParameterizedTest
    @CsvSource({"DRAW_CIRCLE, 0, -1", "DRAW_CIRCLE_BACK, 0, 1", "DRAW_CIRCLE, 1, -1"})
    void drawsCirclesTheRightWayRound(Act act, int side, int sense) {
        int wrist = side > 0 ? LEFT_WRIST : RIGHT_WRIST;
        PoseTrack poses = poses(act, 2, side);
        // Twice the area swept, in the person's view: right is −X, counterclockwise positive.
        double area = 0;
        for (int f = 1; f < 300; f++) {
            Vec3 a = poses.position(f - 1, wrist);
            Vec3 b = poses.position(f, wrist);
            area += -a.x() * b.y() + b.x() * a.y();
        }
        Vec3 first = poses.position(0, wrist);
        Vec3 last = poses.position(299, wrist);
        area += -last.x() * first.y() + first.x() * last.y();
        assertThat(area * sense).isGreaterThan(0.08);
    }

    @ParameterizedTest
    @CsvSource({"SWIPE_LEFT, 1", "SWIPE_RIGHT, -1"})
    void swipesAcrossTheMiddle(Act act, int way) {
        PoseTrack poses = poses(act, 2, act == Act.SWIPE_LEFT ? -1 : 0);
        double start = 0;
        double end = 0;
        double fastest = 0;
        for (int f = 1; f < 250; f++) {
            double step =
                    poses.position(f, RIGHT_WRIST).x() - poses.position(f - 1, RIGHT_WRIST).x();
            boolean up = poses.position(f, RIGHT_WRIST).y() > 1.25;
            if (up && way * step > way * fastest) {
                fastest = step;
            }
            start = up ? Math.min(start, way * poses.position(f, RIGHT_WRIST).x()) : start;
            end = up ? Math.max(end, way * poses.position(f, RIGHT_WRIST).x()) : end;
        }
        assertThat(way * fastest * RATE_HZ).as("m/s").isGreaterThan(1.5);
        assertThat(start).isLessThan(-0.2);
        assertThat(end).isGreaterThan(0.15);
    }

    /** Highest place of a wrist over the head's joint, metres. */
    @ParameterizedTest
    @CsvSource({
        "TENNIS_SERVE, 0.15, 0.6",
        "SHOOT_BASKET, 0.05, 0.5",
        "REACH_UP, 0.15, 0.6",
        "RAISE_HAND, 0.15, 0.6",
        "SALUTE, -0.15, 0.2",
        "NOD, -1, -0.5",
        "BOWL, -0.6, 0.35"
    })
    void liftsTheHandAsHighAsItShould(Act act, double low, double high) {
        for (int seed = 0; seed < SEEDS; seed++) {
            PoseTrack poses = poses(act, seed, -1);
            double top = -2;
            for (int f = 0; f < poses.motion().frames(); f++) {
                top =
                        Math.max(
                                top,
                                poses.position(f, RIGHT_WRIST).y()
                                        - poses.position(f, StandardJoint.HEAD.ordinal()).y());
            }
            assertThat(top).as("seed %d", seed).isBetween(low, high);
        }
    }

    /** Peak speed of the right wrist in m/s: that of UTD-MHAD's people (in brackets) ± a third. */
    @ParameterizedTest
    @CsvSource({
        "SWIPE_LEFT, 2.6",
        "SWIPE_RIGHT, 2.2",
        "DRAW_X, 3.2",
        "DRAW_CIRCLE, 2.6",
        "DRAW_CIRCLE_BACK, 2.6",
        "DRAW_TRIANGLE, 2.5",
        "BOWL, 4.4",
        "BOX, 2.3",
        "BASEBALL_SWING, 3.8",
        "TENNIS_SWING, 4.4",
        "ARM_CURL, 2.1",
        "PUSH, 1.9",
        "KNOCK, 2.5",
        "CATCH, 2.7",
        "PICK_UP_AND_THROW, 2.9",
        "CROSS_ARMS, 2.3",
        "SHOOT_BASKET, 2.6",
        "CLAP, 2"
    })
    void movesAsFastAsPeopleDo(Act act, double real) {
        double sum = 0;
        int people = 6;
        for (int seed = 0; seed < people; seed++) {
            PoseTrack poses = poses(act, seed, -1);
            double fastest = 0;
            for (int f = 1; f < poses.motion().frames(); f++) {
                Vec3 step =
                        poses.position(f, RIGHT_WRIST).minus(poses.position(f - 1, RIGHT_WRIST));
                fastest = Math.max(fastest, step.norm() * RATE_HZ);
            }
            sum += fastest / people;
        }
        assertThat(sum).isCloseTo(real, within(real / 3));
    }

    private static PoseTrack poses(Act act, long seed, int side) {
        return poses(act, situation(act, seed, side, OptionalInt.empty()));
    }

    private static PoseTrack poses(Act act, Situation situation) {
        Movement movement = act.movement(situation);
        int frames = (int) (situation.seconds() * RATE_HZ);
        double[] roots = new double[frames * 3];
        double[] rotations = new double[frames * StandardJoint.COUNT * 4];
        PoseBuilder pose = new PoseBuilder(situation.body());
        for (int f = 0; f < frames; f++) {
            movement.pose(f / RATE_HZ, pose);
            pose.write(f, roots, rotations);
        }
        return PoseTrack.of(new Motion(pose.skeleton(), RATE_HZ, roots, rotations));
    }

    private static Situation situation(Act act, long seed, int side, OptionalInt repetitions) {
        Intent plain = Intent.plain(act);
        Route route =
                new Route(
                        side, side, Route.Way.STRAIGHT, Route.Heading.FORWARD, false, false, false);
        Intent intent =
                new Intent(
                        act,
                        Set.of(),
                        plain.manner(),
                        route,
                        plain.terrain(),
                        plain.held(),
                        plain.speedMps(),
                        plain.turnDeg(),
                        repetitions,
                        false,
                        plain.lying(),
                        List.of(),
                        List.of(),
                        plain.extent(),
                        plain.loadKg());
        double seconds = repetitions.isPresent() ? 20 : SECONDS;
        return new Situation(Body.Preset.ADULT.body(), intent, seed, seconds);
    }

    private static Vec3 acceleration(PoseTrack poses, int f, int joint) {
        Vec3 ends = poses.position(f, joint).plus(poses.position(f + 2, joint));
        return ends.minus(poses.position(f + 1, joint).times(2)).times(RATE_HZ * RATE_HZ);
    }
}
