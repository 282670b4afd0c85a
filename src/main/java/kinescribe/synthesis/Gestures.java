package kinescribe.synthesis;

import static kinescribe.synthesis.Side.LEFT;
import static kinescribe.synthesis.Side.RIGHT;

/**
 * Signs that people give with head, arms and trunk. Waving and crossing the arms after the means
 * over UTD-MHAD's 8 subjects (Chen et al. 2015), rounded; all else is our own choice. Told for the
 * right hand.
 */
final class Gestures {
    private Gestures() {}

    /**
     * Waving: the hand goes up, the forearm swings to and fro about the upper arm at 1.5 to 2 waves
     * a second.
     */
    static Script wave(Situation situation) {
        Telling telling = new Telling(situation);
        Pose rest = telling.rest();
        Dice dice = telling.dice();
        double high = dice.even("wave.up", -1, 1);
        double size = dice.even("wave.size", 16, 28);
        Pose up = rest.trunk(2, 0, 2).arm(RIGHT, waving(high, 0));
        Pose out = up.arm(RIGHT, waving(high, -size));
        Pose in = up.arm(RIGHT, waving(high, size));
        Script one = new Script(up).to(0.27, out).to(0.29, in);
        return telling.again(new Script(rest).to(0.7, up), one, 0, up);
    }

    private static Arm waving(double high, double swing) {
        return Arm.degrees(
                32 + 14 * high,
                68 + 20 * high + 0.12 * swing,
                -75 + swing,
                84 + 10 * high + 0.2 * swing,
                55);
    }

    /** Crossing the arms before the chest. */
    static Script crossArms(Situation situation) {
        Telling telling = new Telling(situation, situation.intent().handOr(situation.dice()), 0.4);
        Pose rest = telling.rest();
        Pose up =
                telling.own(
                        rest.hand(RIGHT, -0.08, 1.14, 0.44)
                                .hand(LEFT, 0.12, 1.12, 0.40)
                                .palm(RIGHT, 40)
                                .palm(LEFT, 40));
        Pose crossed =
                telling.own(
                        rest.turned(0, 3, 0)
                                .trunk(3, 0, 0)
                                .hand(RIGHT, 0.13, 1.27, 0.27)
                                .hand(LEFT, -0.08, 1.22, 0.24)
                                .palm(RIGHT, 50)
                                .palm(LEFT, 50));
        double held = telling.dice().even("cross.held", 0.4, 1.2);
        Script one =
                new Script(rest)
                        .to(0.42, up)
                        .through(0.3, crossed)
                        .hold(held)
                        .to(0.35, up)
                        .through(0.5, rest);
        return telling.again(one, 0.6, up);
    }

    /** Pointing at something. */
    static Script point(Situation situation) {
        Telling telling = new Telling(situation);
        Pose rest = telling.rest();
        double aside = telling.dice().even("point.aside", -0.45, 0.15);
        double up = telling.dice().even("point.up", 1.20, 1.62);
        Pose there =
                telling.own(
                        rest.turned(18 * (aside + 0.2), 4, 0)
                                .trunk(2, 0, 30 * (aside + 0.2))
                                .head(30 * (1.4 - up), 60 * (aside + 0.2))
                                .hand(RIGHT, aside, up, 0.60 - 0.5 * Math.abs(aside + 0.2))
                                .palm(RIGHT, 70));
        Script one =
                new Script(rest)
                        .to(0.75, there)
                        .hold(telling.dice().even("point.held", 0.6, 1.6))
                        .to(0.85, rest);
        return telling.again(one, 0.8, rest);
    }

    /** Saluting: the hand at the brow, the body straight. */
    static Script salute(Situation situation) {
        Telling telling = new Telling(situation, situation.intent().handOr(situation.dice()), 0.3);
        Pose rest = telling.rest();
        Pose straight = rest.trunk(-2, 0, 0).head(0, 0).turned(0, 2, 0);
        Pose hand = straight.hand(RIGHT, -0.20, 1.60, 0.20).palm(RIGHT, 75).swivel(RIGHT, 48);
        Script one =
                new Script(rest)
                        .to(0.42, straight.hand(RIGHT, -0.36, 1.20, 0.34).palm(RIGHT, 40))
                        .through(0.42, telling.own(hand))
                        .hold(telling.dice().even("salute.held", 0.7, 1.6))
                        .to(0.65, rest);
        return telling.again(one, 0.7, rest);
    }

    /** Shrugging: forearms and palms turn out, the head tilts. */
    static Script shrug(Situation situation) {
        Telling telling = new Telling(situation);
        Pose rest = telling.rest();
        Pose up =
                telling.own(
                        rest.turned(0, 3, 0)
                                .trunk(-2, 2, 0)
                                .head(-4, 6)
                                .arm(RIGHT, Arm.degrees(14, 22, -32, 88, -60))
                                .arm(LEFT, Arm.degrees(14, 22, -32, 88, -60)));
        Script one = new Script(rest).to(0.4, up).hold(0.3).to(0.5, rest);
        return telling.again(one, 0.7, rest);
    }

    /** Nodding. */
    static Script nod(Situation situation) {
        Telling telling = new Telling(situation);
        Pose rest = telling.rest();
        double deep = telling.dice().even("nod.deep", 14, 26);
        Script one =
                new Script(rest)
                        .to(0.24, rest.head(deep, 0))
                        .to(0.26, rest.head(-4, 0))
                        .to(0.24, rest.head(0.8 * deep, 0))
                        .to(0.3, rest);
        return telling.again(one, 0.4, rest);
    }

    /** Shaking the head. */
    static Script shakeHead(Situation situation) {
        Telling telling = new Telling(situation);
        Pose rest = telling.rest();
        double wide = telling.dice().even("shake.wide", 22, 38);
        Script one =
                new Script(rest)
                        .to(0.28, rest.head(0, wide))
                        .to(0.38, rest.head(0, -wide))
                        .to(0.38, rest.head(0, 0.8 * wide))
                        .to(0.3, rest);
        return telling.again(one, 0.4, rest);
    }

    /** Bowing to someone. */
    static Script bow(Situation situation) {
        Telling telling = new Telling(situation);
        Pose rest = telling.rest();
        double deep = telling.dice().even("bow.deep", 16, 34);
        Pose down =
                rest.pelvis(0, -0.01, -0.03 - 0.0022 * deep)
                        .turned(0, 4 + deep, 0)
                        .trunk(0.6 * deep, 0, 0)
                        .head(0.3 * deep, 0)
                        .arms(telling.person().hanging().stirred(Math.toRadians(1.1 * deep), 0.1));
        Script one =
                new Script(rest)
                        .to(1.0, down)
                        .hold(telling.dice().even("bow.held", 0.2, 0.8))
                        .to(1.1, rest);
        return telling.again(one, 0.8, rest);
    }

    /** Looking around: the head leads, the trunk follows. */
    static Script lookAround(Situation situation) {
        Telling telling = new Telling(situation);
        Pose rest = telling.rest();
        double wide = telling.dice().even("look.wide", 40, 62);
        Script one =
                new Script(rest)
                        .to(
                                0.7,
                                rest.turned(0.12 * wide, 4, 0)
                                        .trunk(2, 0, 0.3 * wide)
                                        .head(-4, wide))
                        .hold(0.5)
                        .to(
                                1.0,
                                rest.turned(-0.12 * wide, 4, 0)
                                        .trunk(2, 0, -0.3 * wide)
                                        .head(2, -wide))
                        .hold(0.6)
                        .to(0.6, rest.head(-18, -0.2 * wide))
                        .hold(0.2)
                        .to(0.6, rest);
        return telling.again(one, 0.5, rest);
    }

    /** Raising a hand, as at school. */
    static Script raiseHand(Situation situation) {
        Telling telling = new Telling(situation);
        Pose rest = telling.rest();
        Pose up = raised(telling, rest);
        Script one =
                new Script(rest)
                        .to(0.9, up)
                        .hold(telling.dice().even("raise.held", 0.6, 1.8))
                        .to(0.9, rest);
        return telling.again(one, 0.8, rest);
    }

    private static Pose raised(Telling telling, Pose rest) {
        return telling.own(
                rest.trunk(0, 3, -2).arm(RIGHT, Arm.degrees(158, 12, -30, 20, 40)).head(-6, 0));
    }

    /** Raising both hands. */
    static Script raiseHands(Situation situation) {
        Telling telling = new Telling(situation);
        Pose rest = telling.rest();
        double high = telling.dice().even("raise.high", 140, 165);
        Pose up =
                telling.own(
                        rest.trunk(-3, 0, 0).head(-8, 0).arms(Arm.degrees(high, 16, -30, 18, 30)));
        Script one =
                new Script(rest)
                        .to(1.0, up)
                        .hold(telling.dice().even("raise.held", 0.6, 1.8))
                        .to(1.0, rest);
        return telling.again(one, 0.8, rest);
    }

    /** Shaking hands with someone who stands before. */
    static Script shakeHands(Situation situation) {
        Telling telling = new Telling(situation, RIGHT, 0.5);
        Pose rest = telling.rest();
        Pose met =
                telling.own(
                        rest.pelvis(0, 0, 0.02)
                                .turned(7, 7, 0)
                                .trunk(6, 0, 6)
                                .head(-4, -8)
                                .hand(RIGHT, -0.10, 1.06, 0.54)
                                .palm(RIGHT, 0));
        Pose up = met.hand(RIGHT, -0.10, 1.10, 0.53);
        Pose down = met.hand(RIGHT, -0.10, 1.01, 0.53);
        Script one = new Script(rest).to(0.75, met).hold(0.15);
        for (int i = 0; i < 3; i++) {
            one.to(0.15, up).to(0.17, down);
        }
        one.to(0.2, met).to(0.8, rest);
        return telling.again(one, 1, met);
    }
}
