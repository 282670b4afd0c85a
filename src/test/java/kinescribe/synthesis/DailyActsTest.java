package kinescribe.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Body;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.StandardJoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;

/** Seated, household and sport activities. */
class DailyActsTest {
    private static final double MOST_MPS2 = 150;
    private static final int SEEDS = 3;

    static List<Act> acts() {
        return List.of(
                Act.WATCH_TV,
                Act.READ,
                Act.COMPUTER,
                Act.WRITE,
                Act.EAT_AT_TABLE,
                Act.DRIVE,
                Act.IRON,
                Act.FOLD_LAUNDRY,
                Act.WASH_HANDS,
                Act.WASH_DISHES,
                Act.WASH_WINDOW,
                Act.COOK,
                Act.HANG_LAUNDRY,
                Act.VACUUM,
                Act.SWEEP,
                Act.CLEAN,
                Act.CYCLE,
                Act.ELEVATOR_UP,
                Act.ELEVATOR_DOWN,
                Act.SLEEP,
                Act.SOCCER,
                Act.CROUCH,
                Act.SQUAT,
                Act.LUNGE,
                Act.PICK_UP,
                Act.PUT_DOWN,
                Act.LIFT_BOX,
                Act.DIG,
                Act.PULL,
                Act.CLIMB_LADDER,
                Act.STEP_OVER,
                Act.KNEEL_DOWN,
                Act.KNEEL_UP,
                Act.PUSH_UP,
                Act.PLANK,
                Act.ROW,
                Act.NORDIC_WALK,
                Act.CARRY,
                Act.PUSH_CART);
    }

    /** Metres: fast steps and heels that turn over the ball count some landing as sliding. */
    private static double mostSlide(Act act) {
        return switch (act) {
            case SOCCER -> 0.06;
            case NORDIC_WALK, CARRY, PUSH_CART -> 0.04;
            case KNEEL_DOWN, KNEEL_UP -> 0.02;
            default -> 0.012;
        };
    }

    @ParameterizedTest
    @MethodSource("acts")
    void movesSmoothlyOverTheFloor(Act act) {
        for (int seed = 0; seed < SEEDS; seed++) {
            PoseTrack poses = Acted.track(act, 8, seed);
            String where = act + " seed " + seed;
            for (StandardJoint joint : StandardJoint.values()) {
                int j = joint.ordinal();
                assertThat(Acted.peak(poses, j)).as(where + " " + joint).isLessThan(MOST_MPS2);
                assertThat(Acted.lowest(poses, j)).as(where + " " + joint).isGreaterThan(0.005);
            }
            for (int i = 0; i < poses.motion().rotations().length; i += 4) {
                assertThat(Quat.at(poses.motion().rotations(), i).norm())
                        .isCloseTo(1, within(1e-9));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("acts")
    void standingFeetDoNotSlide(Act act) {
        for (int seed = 0; seed < SEEDS; seed++) {
            PoseTrack poses = Acted.track(act, 8, seed);
            assertThat(Acted.slide(poses, StandardJoint.LEFT_FOOT))
                    .as(act + " " + seed)
                    .isLessThan(mostSlide(act));
            assertThat(Acted.slide(poses, StandardJoint.RIGHT_FOOT))
                    .as(act + " " + seed)
                    .isLessThan(mostSlide(act));
        }
    }

    @ParameterizedTest
    @MethodSource("acts")
    void followsTheSeedOnly(Act act) {
        double[] first = Acted.track(act, 3, 5).motion().rotations();
        assertThat(Acted.track(act, 3, 5).motion().rotations()).isEqualTo(first);
        assertThat(Acted.track(act, 3, 6).motion().rotations()).isNotEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource(
            value = Act.class,
            mode = Mode.INCLUDE,
            names = {"WATCH_TV", "READ", "COMPUTER", "WRITE", "EAT_AT_TABLE"})
    void sitsAsHighAsSitting(Act act) {
        double seat = Acted.track(Act.SIT, 1, 3).motion().root(0).y();
        assertThat(Acted.track(act, 1, 3).motion().root(0).y()).isCloseTo(seat, within(0.06));
    }

    /** Who hangs up n pieces bends to the basket n times. */
    @Test
    void countsRepetitions() {
        Body body = Body.Preset.ADULT.body();
        for (int n : new int[] {2, 4}) {
            PoseTrack poses = Acted.track(Acted.times(Act.HANG_LAUNDRY, n), 30, 1, body);
            int bends = 0;
            boolean low = false;
            for (int f = 0; f < poses.motion().frames(); f++) {
                double hand = Acted.height(poses, f, StandardJoint.LEFT_WRIST);
                bends += !low && hand < 0.5 ? 1 : 0;
                low = hand < 0.5 || (low && hand < 0.9);
            }
            assertThat(bends).isEqualTo(n);
        }
    }

    /** A car that starts and stops within comfort: up to 1.2 m/s², in both directions. */
    @ParameterizedTest
    @EnumSource(
            value = Act.class,
            names = {"ELEVATOR_UP", "ELEVATOR_DOWN"})
    void ridesWithinComfort(Act act) {
        for (int seed = 0; seed < SEEDS; seed++) {
            PoseTrack poses = Acted.track(act, 12, seed);
            int last = poses.motion().frames() - 1;
            double rise = poses.motion().root(last).y() - poses.motion().root(0).y();
            assertThat(act == Act.ELEVATOR_UP ? rise : -rise).isBetween(4.0, 25.0);
            assertThat(Acted.peak(poses, 0)).isBetween(0.6, 1.3);
        }
    }

    /** 50 to 100 rpm; the knee bends from about 30° to about 110°. */
    @Test
    void pedals() {
        for (int seed = 0; seed < SEEDS; seed++) {
            PoseTrack poses = Acted.track(Act.CYCLE, 12, seed);
            double least = 180;
            double most = 0;
            int turns = 0;
            for (int f = 1; f < poses.motion().frames(); f++) {
                double knee = Acted.kneeDeg(poses, f);
                least = Math.min(least, knee);
                most = Math.max(most, knee);
                turns += ahead(poses, f - 1) < 0 && ahead(poses, f) >= 0 ? 1 : 0;
            }
            assertThat(turns * 5.0).isBetween(45.0, 105.0);
            assertThat(least).isBetween(24.0, 36.0);
            assertThat(most).isBetween(95.0, 120.0);
        }
    }

    /** How far the left foot is ahead of the right one. */
    private static double ahead(PoseTrack poses, int frame) {
        Vec3 left = poses.position(frame, StandardJoint.LEFT_FOOT.ordinal());
        return left.z() - poses.position(frame, StandardJoint.RIGHT_FOOT.ordinal()).z();
    }
}
