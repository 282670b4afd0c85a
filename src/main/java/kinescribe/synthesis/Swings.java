package kinescribe.synthesis;

import static kinescribe.synthesis.Side.LEFT;
import static kinescribe.synthesis.Side.RIGHT;

/**
 * Swings of bat, racket and club. Times and places of baseball and tennis after the means over
 * UTD-MHAD's 8 subjects (Chen et al. 2015), rounded; golf and how far the feet turn are our own
 * choice. Told for a right-handed person.
 */
final class Swings {
    /** Between the wrists of two hands on a grip, metres. */
    private static final double GRIP_M = 0.09;

    private Swings() {}

    /** Baseball: side-on stance, load, stride, trunk and bat turn to the left, finish. */
    static Script baseball(Situation situation) {
        Telling telling = new Telling(situation, situation.intent().handOr(situation.dice()), 0.6);
        Person person = telling.person();
        Pose rest = telling.rest();
        double side = telling.dice().even("bat.side", 0.55, 1);
        double stride = telling.dice().even("bat.stride", 0.06, 0.16);
        Pose feet =
                rest.foot(RIGHT, -0.06, 0, -0.10 * side)
                        .footTurned(RIGHT, -50 * side, 0)
                        .foot(LEFT, 0.06, 0, 0.06)
                        .footTurned(LEFT, -35 * side, 0);
        Pose stance =
                telling.own(
                        grip(
                                feet.pelvis(0, -0.06, -0.02)
                                        .turned(-38 * side, 10, 0)
                                        .trunk(8, 0, -14)
                                        .head(-4, 45 * side),
                                -0.27,
                                1.30,
                                0.10));
        Pose load =
                telling.own(
                        grip(
                                feet.pelvis(-0.05, -0.07, -0.04)
                                        .turned(-44 * side, 10, 0)
                                        .trunk(8, 2, -24)
                                        .head(-4, 58 * side)
                                        .foot(LEFT, 0.06, 0.04, 0.04),
                                -0.40,
                                1.36,
                                -0.10));
        Pose stridden = feet.foot(LEFT, 0.07, 0, 0.06 + stride).footTurned(LEFT, -15 * side, 0);
        Pose drive =
                telling.own(
                        grip(
                                stridden.pelvis(0, -0.08, 0.04)
                                        .turned(-18 * side, 8, 0)
                                        .trunk(6, 2, -18)
                                        .head(-2, 26 * side),
                                -0.34,
                                1.22,
                                0.12));
        Pose turnedBack = person.pivoted(stridden, RIGHT, -10 * side, 30);
        Pose contact =
                telling.own(
                        grip(
                                turnedBack
                                        .pelvis(0.02, -0.07, 0.06)
                                        .turned(14, 6, 0)
                                        .trunk(5, 4, 8)
                                        .head(4, -10),
                                -0.02,
                                1.14,
                                0.60));
        Pose wrapped =
                telling.own(
                        grip(
                                turnedBack
                                        .pelvis(0.03, -0.06, 0.06)
                                        .turned(32, 4, 0)
                                        .trunk(2, 4, 26)
                                        .head(0, -26),
                                0.46,
                                1.34,
                                0.20));
        Script one =
                new Script(stance)
                        .to(0.5, load)
                        .to(0.23, drive)
                        .through(0.18, contact)
                        .through(0.22, wrapped)
                        .hold(0.15)
                        .to(0.3, before(turnedBack, 0.25, 1.12))
                        .to(0.3, before(feet.foot(LEFT, 0.06, 0.04, 0.09), 0.08, 1.05))
                        .to(0.25, before(feet, -0.05, 1.12))
                        .through(0.4, stance);
        Script ready = telling.stepping(new Script(rest), stance);
        return telling.again(ready, one, 0.6, contact);
    }

    private static Pose before(Pose pose, double left, double up) {
        return grip(pose, left, up, 0.36);
    }

    private static Pose grip(Pose pose, double left, double up, double ahead) {
        return pose.hand(RIGHT, left, up + GRIP_M / 2, ahead)
                .hand(LEFT, left + 0.03, up - GRIP_M / 2, ahead + 0.03)
                .palm(RIGHT, 70)
                .palm(LEFT, 60);
    }

    /**
     * Tennis forehand: back with the shoulders, low to high through the ball, over the shoulder.
     */
    static Script forehand(Situation situation) {
        Telling telling = new Telling(situation);
        Pose rest = telling.rest();
        double step = Math.max(0, telling.dice().even("forehand.step", -0.1, 0.2));
        double lift = step > 0 ? 0.05 : 0;
        double aside = step > 0 ? -0.02 : 0;
        Pose back =
                telling.own(
                        rest.pelvis(-0.05, -0.05, -0.03)
                                .turned(-26, 6, 0)
                                .trunk(4, 4, -20)
                                .head(0, 34)
                                .arm(RIGHT, Arm.degrees(-32, 48, 10, 40, 0))
                                .hand(LEFT, 0.10, 1.06, 0.40)
                                .footTurned(LEFT, 0, 6));
        Pose low =
                back.pelvis(-0.02, -0.09, 0.2 * step)
                        .turned(-22, 8, 0)
                        .foot(LEFT, aside, 0, step)
                        .arm(RIGHT, Arm.degrees(-34, 34, 0, 26, -20));
        Pose lifted = back.foot(LEFT, aside / 2, lift, 0.5 * step);
        Pose contact =
                telling.own(
                        rest.pelvis(0.02, -0.05, 0.03 + 0.5 * step)
                                .turned(6, 6, 0)
                                .trunk(4, 2, 8)
                                .head(4, -6)
                                .arm(RIGHT, Arm.degrees(42, 30, -20, 34, 20))
                                .hand(LEFT, 0.30, 1.08, 0.20)
                                .foot(LEFT, aside, 0, step)
                                .footTurned(RIGHT, 0, 14));
        Pose through =
                telling.own(
                        rest.pelvis(0.04, -0.01, 0.04 + 0.6 * step)
                                .turned(26, 4, 0)
                                .trunk(2, -2, 18)
                                .head(0, -18)
                                .arm(RIGHT, Arm.degrees(94, -14, 42, 66, 105))
                                .hand(LEFT, 0.28, 1.00, 0.10)
                                .foot(LEFT, aside, 0, step)
                                .footTurned(RIGHT, 0, 28));
        Pose half =
                through.towards(rest, 0.6)
                        .foot(LEFT, aside / 2, lift, 0.5 * step)
                        .arm(RIGHT, Arm.degrees(36, 6, 20, 44, 30));
        Script one =
                new Script(rest)
                        .to(0.65, back)
                        .to(0.2, lifted)
                        .through(0.2, low)
                        .through(0.32, contact)
                        .through(0.34, through)
                        .hold(0.08)
                        .to(0.4, half)
                        .through(0.45, rest);
        return telling.again(one, 0.5, contact);
    }

    /** Tennis serve: toss, trophy pose, racket drop, contact overhead, across the body. */
    static Script serve(Situation situation) {
        Telling telling = new Telling(situation);
        Pose rest = telling.rest();
        Pose ready =
                telling.own(
                        rest.pelvis(0.02, -0.02, 0.01)
                                .turned(-12, 5, 0)
                                .trunk(3, 0, -6)
                                .head(0, 14)
                                .hand(LEFT, 0.06, 1.05, 0.42)
                                .hand(RIGHT, -0.12, 1.02, 0.36));
        Pose toss =
                telling.own(
                        rest.pelvis(0.01, -0.06, 0.02)
                                .turned(-28, 2, 0)
                                .trunk(-5, -6, -10)
                                .head(-24, 26)
                                .hand(LEFT, 0.04, 1.74, 0.46)
                                .arm(RIGHT, Arm.degrees(-20, 48, 0, 40, 50)));
        Pose trophy =
                telling.own(
                        rest.pelvis(0.02, -0.09, 0.05)
                                .turned(-30, 0, 0)
                                .trunk(-8, -8, -12)
                                .head(-26, 28)
                                .hand(LEFT, 0.08, 1.66, 0.48)
                                .arm(RIGHT, Arm.degrees(-6, 92, -86, 100, 0)));
        Pose contact =
                telling.own(
                        rest.pelvis(0.03, 0.03, 0.07)
                                .turned(6, 5, 0)
                                .trunk(4, -9, 8)
                                .head(-16, 0)
                                .hand(LEFT, 0.12, 1.14, 0.46)
                                .arm(RIGHT, Arm.degrees(158, 16, -30, 14, 50))
                                .footTurned(LEFT, 0, 22)
                                .footTurned(RIGHT, 0, 34));
        Pose across =
                telling.own(
                        rest.pelvis(0.04, -0.03, 0.07)
                                .turned(28, 12, 0)
                                .trunk(18, 0, 16)
                                .head(-8, -16)
                                .hand(LEFT, 0.16, 1.02, 0.30)
                                .arm(RIGHT, Arm.degrees(58, -22, 30, 22, 110))
                                .footTurned(RIGHT, 0, 26));
        Script one =
                new Script(rest)
                        .to(0.45, ready)
                        .to(0.45, toss)
                        .through(0.32, trophy)
                        .to(0.12, trophy)
                        .through(0.44, contact)
                        .to(0.46, across)
                        .hold(0.05)
                        .to(0.8, rest);
        return telling.again(one, 0.6, trophy);
    }

    /** Golf: address, back-swing, down-swing, finish high. */
    static Script golf(Situation situation) {
        Telling telling = new Telling(situation, situation.intent().handOr(situation.dice()), 0.5);
        Person person = telling.person();
        Pose rest = telling.rest();
        Pose wide = rest.foot(LEFT, 0.09, 0, 0).foot(RIGHT, -0.09, 0, 0).kneesOut(4);
        Pose address =
                telling.own(
                        grip(
                                wide.pelvis(0, -0.06, -0.08).turned(0, 30, 0).trunk(10, 0, 0),
                                0.01,
                                0.78,
                                0.42));
        Pose aside = grip(address.over(-18).trunk(10, 0, -14).head(10, 22), -0.34, 0.94, 0.36);
        Pose top =
                telling.own(
                        grip(
                                address.pelvis(-0.04, -0.06, -0.08)
                                        .over(-40)
                                        .trunk(8, 0, -36)
                                        .head(8, 52)
                                        .footTurned(LEFT, 0, 10),
                                -0.36,
                                1.50,
                                0.10));
        Pose down =
                grip(
                        address.pelvis(0.03, -0.08, -0.06).over(2).trunk(10, 2, -16).head(10, 14),
                        -0.30,
                        0.92,
                        0.34);
        Pose impact =
                telling.own(
                        grip(
                                address.pelvis(0.06, -0.07, -0.06)
                                        .over(26)
                                        .trunk(10, 4, -10)
                                        .head(10, -6)
                                        .footTurned(RIGHT, 0, 10),
                                0.06,
                                0.78,
                                0.44));
        Pose beyond =
                grip(
                        person.pivoted(
                                wide.pelvis(0.08, -0.05, -0.05)
                                        .turned(0, 22, 0)
                                        .over(46)
                                        .trunk(8, 4, 10)
                                        .head(8, -20),
                                RIGHT,
                                15,
                                25),
                        0.42,
                        1.06,
                        0.34);
        Pose finish =
                telling.own(
                        grip(
                                person.pivoted(
                                        wide.pelvis(0.10, -0.01, 0)
                                                .turned(0, 6, 0)
                                                .over(66)
                                                .trunk(-2, 0, 30)
                                                .head(0, -10),
                                        RIGHT,
                                        35,
                                        48),
                                0.34,
                                1.55,
                                0.06));
        Script ready =
                telling.stepping(new Script(rest).to(0.5, grip(rest, 0, 0.95, 0.40)), address);
        Script one =
                new Script(address)
                        .hold(0.3)
                        .to(0.4, aside)
                        .through(0.45, top)
                        .through(0.19, down)
                        .through(0.11, impact)
                        .through(0.14, beyond)
                        .through(0.4, finish)
                        .hold(0.6)
                        .to(0.5, beyond)
                        .to(0.5, address);
        return telling.again(ready, one, 0.8, impact);
    }
}
