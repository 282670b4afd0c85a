package kinescribe.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import kinescribe.motion.Body;
import kinescribe.motion.StandardJoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each activity is made with and without: what is claimed to have an effect has one, and no more.
 */
class EffectsTest {
    private static final double SECONDS = 6;
    private static final int FRAMES = 60;
    private static final Manner USUAL = Manner.USUAL;

    @ParameterizedTest
    @EnumSource(Act.class)
    void knowsWhatChangesAnActivity(Act act) {
        double[] plain = made(act, USUAL, Route.AHEAD, Held.NOTHING, OptionalDouble.empty());
        assertThat(differs(plain, act, manner(1.35, 1, 0, Mood.EVEN, Steps.USUAL)))
                .as("tempo")
                .isEqualTo(Effects.takesTempo(act));
        assertThat(differs(plain, act, manner(1, 1.4, 0, Mood.EVEN, Steps.USUAL)))
                .as("vigour")
                .isEqualTo(Effects.takesVigour(act));
        assertThat(differs(plain, act, manner(1, 1, 0.5, Mood.EVEN, Steps.USUAL)))
                .as("care")
                .isEqualTo(Effects.takesMood(act));
        assertThat(differs(plain, act, manner(1, 1, 0, Mood.SAD, Steps.USUAL)))
                .as("mood")
                .isEqualTo(Effects.takesMood(act));
        assertThat(differs(plain, act, manner(1, 1, 0, Mood.EVEN, Steps.TIPTOE)))
                .as("steps")
                .isEqualTo(Effects.takesMood(act));
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void knowsWhereASideCounts(Act act) {
        OptionalDouble none = OptionalDouble.empty();
        boolean differs = false;
        for (int side = -1; side <= 1; side += 2) {
            double[] other = made(act, USUAL, aside(side), Held.NOTHING, none);
            differs |= !Arrays.equals(other, made(act, USUAL, aside(-side), Held.NOTHING, none));
        }
        // Those have their side in the name, and a hand that suits it.
        boolean named = act == Act.SWIPE_LEFT || act == Act.DRAW_CIRCLE_BACK;
        assertThat(differs || named).isEqualTo(Effects.takesSide(act));
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void knowsWhereASpeedCounts(Act act) {
        OptionalDouble none = OptionalDouble.empty();
        double[] plain = made(act, USUAL, Route.AHEAD, Held.NOTHING, none);
        double[] fast = made(act, USUAL, Route.AHEAD, Held.NOTHING, OptionalDouble.of(1.7));
        Body body = Body.Preset.ADULT.body();
        assertThat(!Arrays.equals(plain, fast))
                .isEqualTo(SpeedRange.of(Intent.plain(act), body).isPresent());
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void knowsWhereABoxIsSeen(Act act) {
        OptionalDouble none = OptionalDouble.empty();
        double[] plain = made(act, USUAL, Route.AHEAD, Held.NOTHING, none);
        double[] box = made(act, USUAL, Route.AHEAD, Held.BOX, none);
        assertThat(!Arrays.equals(plain, box)).isEqualTo(Effects.takesHeld(act));
    }

    private static Manner manner(double tempo, double vigour, double care, Mood mood, Steps steps) {
        return new Manner(tempo, vigour, care, Age.UNSAID, mood, steps);
    }

    private static Route aside(int side) {
        return new Route(
                side, side, Route.Way.STRAIGHT, Route.Heading.FORWARD, false, false, false);
    }

    private static boolean differs(double[] plain, Act act, Manner manner) {
        return !Arrays.equals(
                plain, made(act, manner, Route.AHEAD, Held.NOTHING, OptionalDouble.empty()));
    }

    private static double[] made(
            Act act, Manner manner, Route route, Held held, OptionalDouble speedMps) {
        Intent plain = Intent.plain(act);
        Intent intent =
                new Intent(
                        act,
                        Set.of(),
                        manner,
                        route,
                        plain.terrain(),
                        held,
                        speedMps,
                        plain.turnDeg(),
                        plain.repetitions(),
                        false,
                        Intent.Lie.SIDE,
                        List.of(),
                        List.of(),
                        plain.extent(),
                        plain.loadKg());
        Body body = Body.Preset.ADULT.body();
        Situation situation = new Situation(body, intent, 3, SECONDS);
        Movement movement = act.movement(situation);
        if (Holding.suits(act)) {
            movement = Holding.over(movement, situation);
        }
        PoseBuilder pose = new PoseBuilder(body);
        double[] roots = new double[FRAMES * 3];
        double[] rotations = new double[FRAMES * StandardJoint.COUNT * 4];
        for (int f = 0; f < FRAMES; f++) {
            movement.pose(f * SECONDS / FRAMES, pose);
            pose.write(f, roots, rotations);
        }
        double[] all = Arrays.copyOf(roots, roots.length + rotations.length);
        System.arraycopy(rotations, 0, all, roots.length, rotations.length);
        return all;
    }
}
