package kinescribe.synthesis;

import static kinescribe.synthesis.Side.LEFT;
import static kinescribe.synthesis.Side.RIGHT;

/**
 * Boxing and martial kicks. Times and places of the fists after the means over UTD-MHAD's 8
 * subjects (Chen et al. 2015), rounded; stance and kicks are our own choice. Told for a
 * right-handed person, whose left side is the front one.
 */
final class Fists {
    private Fists() {}

    /** Boxing: bladed stance with the guard up; jab and cross in turn. */
    static Script boxing(Situation situation) {
        Telling telling = new Telling(situation, situation.intent().handOr(situation.dice()), 0.6);
        Pose guard = guard(telling);
        Pose jab = jab(telling, guard);
        Pose cross = straight(telling, guard);
        Script one =
                new Script(guard)
                        .to(0.26, jab)
                        .to(0.30, guard)
                        .to(0.08, guard)
                        .through(0.24, cross)
                        .to(0.36, guard);
        return telling.again(telling.stepping(new Script(telling.rest()), guard), one, 0.3, guard);
    }

    /** One punch after the other with the rear hand. */
    static Script punch(Situation situation) {
        Telling telling = new Telling(situation);
        Pose guard = guard(telling);
        Pose drawn =
                telling.own(
                        guard.turned(-30, 5, 0).trunk(4, 0, -14).hand(RIGHT, -0.26, 1.26, 0.14));
        Pose hit = straight(telling, guard);
        Script one = new Script(guard).to(0.3, drawn).through(0.2, hit).hold(0.05).to(0.45, guard);
        return telling.again(telling.stepping(new Script(telling.rest()), guard), one, 0.5, guard);
    }

    private static Pose guard(Telling telling) {
        double bladed = telling.dice().even("guard.bladed", 0.4, 1);
        return telling.own(
                telling.rest()
                        .pelvis(-0.02, -0.05, -0.09)
                        .turned(-24 * bladed, 6, 0)
                        .trunk(8, 0, -6)
                        .head(2, 22 * bladed)
                        .foot(RIGHT, -0.06, 0, -0.24)
                        .footTurned(RIGHT, -35 * bladed, 10)
                        .foot(LEFT, 0.02, 0, 0.04)
                        .footTurned(LEFT, -12 * bladed, 0)
                        .hand(LEFT, 0.10, 1.38, 0.43)
                        .hand(RIGHT, -0.13, 1.36, 0.29)
                        .palm(LEFT, 10)
                        .palm(RIGHT, 10)
                        .kneesOut(4));
    }

    private static Pose jab(Telling telling, Pose guard) {
        return telling.own(
                guard.pelvis(0.01, -0.05, -0.04)
                        .turned(-22, 7, 0)
                        .trunk(8, 0, -16)
                        .head(2, 30)
                        .hand(LEFT, 0.03, 1.40, 0.72)
                        .palm(LEFT, 85)
                        .swivel(LEFT, 15));
    }

    private static Pose straight(Telling telling, Pose guard) {
        return telling.own(
                telling.person()
                        .pivoted(guard, RIGHT, 0, 32)
                        .pelvis(0.03, -0.06, 0)
                        .turned(10, 8, 0)
                        .trunk(8, 2, 16)
                        .head(2, -20)
                        .hand(RIGHT, -0.02, 1.39, 0.70)
                        .palm(RIGHT, 85)
                        .swivel(RIGHT, 15));
    }

    /** A martial front kick: knee up, shank out, back, down. */
    static Script frontKick(Situation situation) {
        Telling telling = new Telling(situation);
        Pose guard = guard(telling);
        double high = telling.dice().even("kick.high", 62, 92);
        Pose over = telling.person().pivoted(guard.pelvis(0.09, -0.02, -0.01), RIGHT, -20, 35);
        Pose chamber =
                telling.own(over.turned(-4, -2, 0).trunk(10, 4, -4).leg(RIGHT, 88, 6, 112, -5));
        Pose out =
                telling.own(
                        over.pelvis(0.10, 0, 0.03)
                                .turned(6, -14, 0)
                                .trunk(4, 6, 0)
                                .leg(RIGHT, high, 4, 10, 20)
                                .hand(RIGHT, -0.26, 1.12, 0.10));
        Script one =
                new Script(guard)
                        .to(0.25, over)
                        .through(0.3, chamber)
                        .through(0.2, out)
                        .to(0.24, chamber)
                        .to(0.4, over)
                        .to(0.25, guard);
        return telling.again(telling.stepping(new Script(telling.rest()), guard), one, 0.6, guard);
    }

    /** Kicking a ball: step in, leg back, swing through, arms for balance. */
    static Script ballKick(Situation situation) {
        Telling telling = new Telling(situation);
        Pose rest = telling.rest();
        double step = telling.dice().even("kick.step", 0.18, 0.34);
        double power = telling.dice().even("kick.power", 0.75, 1.1);
        Pose lifted = rest.pelvis(-0.05, -0.01, 0.3 * step).foot(LEFT, 0.01, 0.07, 0.5 * step);
        Pose planted =
                rest.pelvis(0.05, -0.04, 0.75 * step)
                        .foot(LEFT, 0.02, 0, step)
                        .footTurned(RIGHT, 0, 40);
        Pose back =
                telling.own(
                        planted.turned(-12 * power, 8, 0)
                                .trunk(0, -4, 8)
                                .head(14, 4)
                                .leg(RIGHT, -22 * power, 8, 84, -5)
                                .arm(LEFT, Arm.degrees(30, 42, 0, 20, 20))
                                .arm(RIGHT, Arm.degrees(-20, 30, 0, 22, 20)));
        Pose hit =
                telling.own(
                        planted.pelvis(0.07, -0.015, 0.95 * step)
                                .turned(4, 0, 0)
                                .trunk(8, -5, -4)
                                .head(12, 2)
                                .leg(RIGHT, 20 * power, 8, 56, 4)
                                .arm(LEFT, Arm.degrees(6, 44, 0, 24, 20))
                                .arm(RIGHT, Arm.degrees(0, 34, 0, 24, 20)));
        Pose through =
                telling.own(
                        planted.pelvis(0.08, 0, 1.05 * step)
                                .turned(12 * power, -6, 0)
                                .trunk(12, -4, -10)
                                .head(6, 0)
                                .leg(RIGHT, 62 * power, 0, 16, 30)
                                .arm(LEFT, Arm.degrees(-18, 36, 0, 24, 20))
                                .arm(RIGHT, Arm.degrees(26, 34, 0, 26, 20)));
        Pose down = planted.leg(RIGHT, 34, 2, 62, -8);
        Pose stood =
                planted.foot(RIGHT, 0, 0, 0.3 * step)
                        .footTurned(RIGHT, 0, 0)
                        .pelvis(0, -0.02, 0.6 * step);
        Script one =
                new Script(rest)
                        .to(0.25, lifted)
                        .through(0.28, planted)
                        .through(0.26, back)
                        .through(0.27, hit)
                        .through(0.3, through)
                        .to(0.35, down)
                        .to(0.3, stood.foot(RIGHT, 0, 0.08, 0.3 * step))
                        .to(0.2, stood)
                        .to(
                                0.3,
                                stood.foot(LEFT, 0.01, 0.06, 0.5 * step)
                                        .pelvis(-0.05, -0.02, 0.3 * step))
                        .to(0.3, rest.foot(RIGHT, 0, 0, 0.3 * step).pelvis(-0.01, 0, 0.1 * step))
                        .to(
                                0.25,
                                rest.foot(RIGHT, 0, 0.05, 0.15 * step)
                                        .pelvis(0.04, -0.01, 0.05 * step))
                        .to(0.3, rest);
        return telling.again(one, 0.4, planted);
    }
}
