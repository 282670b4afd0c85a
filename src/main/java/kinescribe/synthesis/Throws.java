package kinescribe.synthesis;

import static kinescribe.synthesis.Side.LEFT;
import static kinescribe.synthesis.Side.RIGHT;

/**
 * Throwing, catching and picking up. Times and places after the means over UTD-MHAD's 8 subjects
 * (Chen et al. 2015), rounded; told for the right hand. Whether a thrower steps is our own choice.
 */
final class Throws {
    private Throws() {}

    /** Throwing overhand: wind-up, step, release before the head, follow-through. */
    static Script overhand(Situation situation) {
        Telling telling = new Telling(situation);
        Pose rest = telling.rest();
        Script one = new Script(rest);
        Pose back = release(telling, one, rest, 0.62);
        return telling.again(one, 0.5, back);
    }

    /** Picking something up from the floor and throwing it. */
    static Script pickUpAndThrow(Situation situation) {
        Telling telling = new Telling(situation);
        Pose rest = telling.rest();
        double crouch = telling.dice().even("pick.crouch", 0, 1);
        Pose down =
                telling.own(
                        rest.pelvis(0, -0.30 - 0.22 * crouch, -0.12 + 0.04 * crouch)
                                .turned(8, 42 - 14 * crouch, 0)
                                .trunk(34 - 8 * crouch, 3, 6)
                                .head(-8, -3)
                                .hand(RIGHT, -0.14, 0.13, 0.34)
                                .palm(RIGHT, 60)
                                .hand(LEFT, 0.22, 0.48, 0.24)
                                .kneesOut(14)
                                .lifted(LEFT, 0, 8 + 14 * crouch)
                                .lifted(RIGHT, 0, 8 + 14 * crouch));
        Script one = new Script(rest).to(0.95, down).hold(0.12);
        Pose up =
                telling.own(
                        rest.turned(-4, 10, 0)
                                .trunk(6, 0, -4)
                                .hand(RIGHT, -0.30, 1.00, 0.26)
                                .palm(RIGHT, 30));
        one.to(0.7, up);
        Pose back = release(telling, one, rest, 0.45);
        return telling.again(one, 0.5, back);
    }

    private static Pose release(Telling telling, Script one, Pose rest, double windUpS) {
        Dice dice = telling.dice();
        double step = dice.chance("throw.step", 0.6) ? dice.even("throw.length", 0.15, 0.34) : 0;
        double aside = step > 0 ? 0.02 : 0;
        Pose back =
                telling.own(
                        rest.pelvis(-0.05, 0, -0.04 - 0.1 * step)
                                .turned(-16, 3, 0)
                                .trunk(-5, 5, -16)
                                .head(-2, 22)
                                .hand(RIGHT, -0.46, 1.58, -0.20)
                                .swivel(RIGHT, 25)
                                .palm(RIGHT, 50)
                                .hand(LEFT, 0.24, 1.12, 0.34));
        Pose planted =
                back.pelvis(-0.01, -0.01, 0.3 * step)
                        .turned(-8, 5, 0)
                        .foot(LEFT, aside, 0, step)
                        .hand(RIGHT, -0.46, 1.62, -0.18 + 0.4 * step);
        Pose release =
                telling.own(
                        rest.pelvis(0.03, 0, 0.02 + 0.6 * step)
                                .turned(14, 8, 0)
                                .trunk(8, 2, 10)
                                .head(-4, -8)
                                .hand(RIGHT, -0.22, 1.68, 0.46 + 0.6 * step)
                                .swivel(RIGHT, 30)
                                .palm(RIGHT, 70)
                                .hand(LEFT, 0.24, 1.00, 0.16 + 0.5 * step)
                                .foot(LEFT, aside, 0, step));
        Pose through =
                telling.own(
                        rest.pelvis(0.05, -0.01, 0.04 + 0.7 * step)
                                .turned(20, 12, 0)
                                .trunk(14, 0, 14)
                                .head(-6, -12)
                                .hand(RIGHT, 0.00, 1.10, 0.56 + 0.7 * step)
                                .swivel(RIGHT, 20)
                                .palm(RIGHT, 60)
                                .hand(LEFT, 0.27, 0.92, -0.02 + 0.5 * step)
                                .foot(LEFT, aside, 0, step)
                                .footTurned(RIGHT, 0, step > 0 ? 25 : 6));
        Pose lifted = back.foot(LEFT, aside / 2, step > 0 ? 0.09 : 0, 0.4 * step);
        if (step > 0) {
            one.to(windUpS, back).to(0.22, lifted).through(0.22, planted);
        } else {
            one.to(windUpS + 0.15, back);
        }
        one.through(0.23, release)
                .through(0.25, through)
                .to(0.5, through.towards(rest, 0.5).footBetween(LEFT, through, through, 1, 0));
        if (step > 0) {
            one.to(0.3, through.towards(rest, 0.8).foot(LEFT, aside / 2, 0.07, 0.5 * step));
        }
        one.to(0.45, rest);
        return back.towards(through, 0.4);
    }

    /** Catching something high with one hand. */
    static Script handCatch(Situation situation) {
        Telling telling = new Telling(situation);
        Pose rest = telling.rest();
        Pose ready =
                telling.own(
                        rest.pelvis(0, -0.03, 0)
                                .turned(3, 5, 0)
                                .trunk(2, 0, 3)
                                .hand(RIGHT, -0.24, 1.30, 0.28)
                                .palm(RIGHT, 70)
                                .head(-10, 0));
        Pose met =
                telling.own(
                        rest.pelvis(0.01, 0.01, 0.02)
                                .turned(9, 3, 0)
                                .trunk(0, 0, 9)
                                .hand(RIGHT, -0.13, 1.74, 0.48)
                                .palm(RIGHT, 80)
                                .swivel(RIGHT, 20)
                                .head(-18, -4));
        Pose drawn =
                telling.own(
                        met.hand(RIGHT, -0.16, 1.50, 0.38)
                                .turned(6, 4, 0)
                                .trunk(2, 0, 6)
                                .head(-4, 0));
        Script one =
                new Script(rest)
                        .to(0.5, ready)
                        .through(0.36, met)
                        .to(0.3, drawn)
                        .hold(0.15)
                        .to(0.85, rest);
        return telling.again(one, 0.5, ready);
    }

    /** Shooting at the basket with both hands: dip, lift, push off, wrists flip. */
    static Script basket(Situation situation) {
        Telling telling = new Telling(situation);
        Pose rest = telling.rest();
        double hop = telling.dice().even("basket.rise", 0.02, 0.05);
        Pose dip =
                telling.own(
                        rest.pelvis(0, -0.11, -0.03)
                                .turned(2, 12, 0)
                                .trunk(8, 0, 2)
                                .hand(RIGHT, -0.13, 1.22, 0.34)
                                .hand(LEFT, 0.10, 1.20, 0.36)
                                .palm(RIGHT, 40)
                                .palm(LEFT, 20)
                                .head(-14, 0));
        Pose set =
                telling.own(
                        rest.pelvis(0, -0.05, 0)
                                .turned(3, 6, 0)
                                .trunk(2, 0, 3)
                                .hand(RIGHT, -0.12, 1.58, 0.24)
                                .hand(LEFT, 0.05, 1.54, 0.28)
                                .palm(RIGHT, 70)
                                .swivel(RIGHT, 10)
                                .head(-16, 0));
        Pose shot =
                rest.pelvis(0, hop, 0.03)
                        .turned(4, 3, 0)
                        .trunk(0, 0, 4)
                        .hand(RIGHT, -0.08, 1.82, 0.42)
                        .hand(LEFT, 0.07, 1.68, 0.36)
                        .palm(RIGHT, 95)
                        .head(-16, 0)
                        .footTurned(RIGHT, 0, 28)
                        .footTurned(LEFT, 0, 28);
        Pose stretched = telling.own(shot);
        Script one =
                new Script(rest)
                        .to(0.52, dip)
                        .through(0.34, set)
                        .through(0.22, stretched)
                        .hold(0.15)
                        .to(0.45, rest.hand(RIGHT, -0.18, 1.25, 0.44).hand(LEFT, 0.18, 1.22, 0.40))
                        .to(0.6, rest);
        return telling.again(one, 0.5, set);
    }

    /** Bowling: back-swing, long step, release near the floor, hand up before the face. */
    static Script bowling(Situation situation) {
        Telling telling = new Telling(situation);
        Pose rest = telling.rest();
        double step = telling.dice().even("bowl.step", 0.5, 0.66);
        double low = telling.dice().even("bowl.low", -0.34, -0.22);
        Pose push =
                telling.own(
                        rest.pelvis(-0.05, -0.02, 0.02)
                                .turned(-8, 8, 0)
                                .trunk(4, 0, -4)
                                .arm(RIGHT, Arm.degrees(34, 6, 5, 50, 20))
                                .hand(LEFT, 0.16, 1.00, 0.30)
                                .foot(LEFT, 0, 0.06, 0.10));
        Pose swung =
                telling.own(
                        rest.pelvis(-0.04, 0.35 * low, 0.38 * step)
                                .turned(-18, 14, 0)
                                .trunk(12, 4, -10)
                                .head(-14, 16)
                                .arm(RIGHT, Arm.degrees(-44, 16, 0, 8, 10))
                                .hand(LEFT, 0.34, 0.92, 0.56)
                                .foot(LEFT, 0.02, 0.04, 0.8 * step)
                                .footTurned(RIGHT, 0, 12));
        Pose release =
                telling.own(
                        rest.pelvis(0.01, low, 0.72 * step)
                                .turned(0, 20, 0)
                                .trunk(16, 9, 4)
                                .head(-28, -2)
                                .arm(RIGHT, Arm.degrees(42, 4, -5, 10, -25))
                                .hand(LEFT, 0.50, 0.82, 0.55)
                                .foot(LEFT, 0.03, 0, step)
                                .footTurned(RIGHT, 0, 42));
        Pose through =
                telling.own(
                        rest.pelvis(0.02, low + 0.02, 0.8 * step)
                                .turned(12, 18, 0)
                                .trunk(14, 5, 8)
                                .head(-24, -8)
                                .arm(RIGHT, Arm.degrees(128, 4, 0, 34, -30))
                                .hand(LEFT, 0.48, 0.78, 0.45)
                                .foot(LEFT, 0.03, 0, step)
                                .footTurned(RIGHT, 0, 48));
        Pose rise =
                through.towards(rest, 0.55)
                        .foot(LEFT, 0.02, 0.07, 0.55 * step)
                        .arm(RIGHT, Arm.degrees(40, 8, 6, 24, 0));
        Script one =
                new Script(rest)
                        .to(0.5, push)
                        .to(0.4, swung)
                        .through(0.32, release)
                        .through(0.34, through)
                        .hold(0.1)
                        .to(0.5, rise)
                        .to(0.45, rest);
        return telling.again(one, 0.6, release);
    }
}
