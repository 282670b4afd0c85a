package kinescribe.synthesis;

import static kinescribe.synthesis.Side.LEFT;
import static kinescribe.synthesis.Side.RIGHT;

/**
 * Exercises and dance. Arm curls after the means over UTD-MHAD's 8 subjects (Chen et al. 2015),
 * rounded; all else is our own choice.
 */
final class Exercises {
    private Exercises() {}

    /** Curling both arms. */
    static Script armCurl(Situation situation) {
        Telling telling = new Telling(situation);
        Pose rest = telling.rest();
        double full = telling.dice().even("curl.full", 122, 140);
        Pose low = rest.arms(Arm.degrees(4, 7, 4, 14, -50));
        Pose up = rest.trunk(0, 0, 0).arms(Arm.degrees(16, 8, 4, full, -60));
        Script one = new Script(low).to(0.52, up).hold(0.2).to(0.58, low);
        return telling.again(new Script(rest).to(0.25, low), one, 0.2, low);
    }

    /** Stretching: arms overhead, then to each side. */
    static Script stretch(Situation situation) {
        Telling telling = new Telling(situation);
        Pose rest = telling.rest();
        double bend = telling.dice().even("stretch.bend", 8, 18);
        double toes = telling.dice().chance("stretch.toes", 0.5) ? 22 : 0;
        Pose up =
                telling.own(
                        rest.pelvis(0, 0.0016 * toes, 0.02)
                                .turned(0, 1, 0)
                                .trunk(-8, 0, 0)
                                .head(-14, 0)
                                .arms(Arm.degrees(166, 14, -20, 12, 20))
                                .footTurned(LEFT, 0, toes)
                                .footTurned(RIGHT, 0, toes));
        Pose down = up.footTurned(LEFT, 0, 0).footTurned(RIGHT, 0, 0);
        Script one =
                new Script(rest)
                        .to(1.4, up)
                        .hold(0.8)
                        .to(0.8, down.pelvis(-0.04, 0, 0.01).trunk(-2, bend, 0))
                        .hold(0.6)
                        .to(1.1, down.pelvis(0.04, 0, 0.01).trunk(-2, -bend, 0))
                        .hold(0.6)
                        .to(0.7, down.pelvis(0, 0, 0.01))
                        .to(1.2, rest);
        return telling.again(one, 0.6, rest);
    }

    /** Jumping jacks: out with arms overhead, in with arms down, a small hop each. */
    static Script jumpingJacks(Situation situation) {
        Telling telling = new Telling(situation);
        Pose rest = telling.rest();
        Dice dice = telling.dice();
        double wide = dice.even("jack.wide", 0.15, 0.24);
        double hop = dice.even("jack.hop", 0.03, 0.055);
        double high = dice.even("jack.high", 150, 168);
        Pose in = rest.pelvis(0, -0.05, 0).arms(Arm.degrees(4, 12, 10, 16, 20));
        Pose out =
                rest.pelvis(0, -0.06, 0)
                        .arms(Arm.degrees(4, high, -30, 22, 20))
                        .foot(LEFT, wide, 0, 0)
                        .foot(RIGHT, -wide, 0, 0)
                        .kneesOut(6);
        Pose air =
                in.towards(out, 0.5)
                        .pelvis(0, 0.04 + hop, 0)
                        .foot(LEFT, wide / 2, hop, 0)
                        .foot(RIGHT, -wide / 2, hop, 0)
                        .footTurned(LEFT, 0, 22)
                        .footTurned(RIGHT, 0, 22);
        Script one =
                new Script(in)
                        .to(0.22, air)
                        .through(0.22, out)
                        .to(0.14, out.pelvis(0, -0.07, 0))
                        .to(0.22, air)
                        .through(0.22, in)
                        .to(0.08, in.pelvis(0, -0.06, 0));
        return telling.again(new Script(rest).to(0.4, in), one, 0.03, in.towards(out, 0.5));
    }

    /** A side-to-side two-step: step, close, step back, close, with hips and arms. */
    static Script dance(Situation situation) {
        Telling telling = new Telling(situation);
        Pose rest = telling.rest();
        Dice dice = telling.dice();
        double wide = dice.even("dance.wide", 0.20, 0.34);
        double beat = dice.even("dance.beat", 0.44, 0.56);
        double arms = dice.even("dance.arms", 0.6, 1.3);
        Arm bent = Arm.degrees(22 * arms, 18, 14, 74, 30);
        Arm swung = Arm.degrees(40 * arms, 22, 24, 92, 30);
        Pose start = rest.pelvis(0, -0.04, 0).arms(bent);
        Pose there = start.pelvis(wide, -0.05, 0).foot(LEFT, wide, 0, 0).foot(RIGHT, wide, 0, 0);
        Script one =
                new Script(start)
                        .to(beat / 2, toe(start, wide / 2, swung, bent))
                        .through(beat / 2, apart(start, wide, wide / 2, -9))
                        .to(beat / 2, close(start, wide))
                        .through(beat / 2, there)
                        .to(beat / 2, toe(start, wide / 2, swung, bent).mirrored().moved(wide))
                        .through(beat / 2, apart(start, wide, wide / 2, 9))
                        .to(beat / 2, close(start, wide).mirrored().moved(wide))
                        .through(beat / 2, start);
        return telling.done(
                new Repetition(situation, one.endS(), 0, 0.8)
                        .into(
                                new Script(rest).to(0.6, start),
                                (s, each) ->
                                        s.then(one, start, new Beat(each.index(), each.slow(), 1)))
                        .to(0.8, rest));
    }

    /** The left foot on its way to the side. */
    private static Pose toe(Pose start, double aside, Arm swung, Arm bent) {
        return start.pelvis(-0.03, -0.02, 0)
                .turned(-8, 4, 5)
                .trunk(2, -4, 10)
                .foot(LEFT, aside, 0.06, 0)
                .arm(LEFT, bent)
                .arm(RIGHT, swung);
    }

    /** Both feet down, apart. */
    private static Pose apart(Pose start, double wide, double pelvis, double yaw) {
        return start.pelvis(pelvis, -0.07, 0).turned(yaw, 4, 0).foot(LEFT, wide, 0, 0);
    }

    /** The right foot on its way to the left one. */
    private static Pose close(Pose start, double wide) {
        return start.pelvis(wide + 0.03, -0.02, 0)
                .turned(6, 4, -5)
                .trunk(2, 4, -8)
                .foot(LEFT, wide, 0, 0)
                .foot(RIGHT, wide / 2, 0.06, 0);
    }

    /** Standing like a tree: a foot at the other knee, hands overhead. */
    static Script tree(Situation situation) {
        Telling telling = new Telling(situation, situation.intent().handOr(situation.dice()), 0.4);
        Pose rest = telling.rest();
        double turnedOut = telling.dice().even("tree.out", 20, 34);
        double sway = telling.dice().even("tree.sway", 0.4, 1.2);
        Pose over = rest.pelvis(0.08, -0.005, 0).turned(0, 4, -2).trunk(2, 2, 0);
        Pose up =
                over.foot(RIGHT, 0.07, 0.34, 0.01)
                        .footTurned(RIGHT, -30, 55)
                        .kneeOut(RIGHT, turnedOut)
                        .hand(LEFT, 0.03, 1.20, 0.30)
                        .hand(RIGHT, -0.03, 1.20, 0.30);
        Pose high =
                telling.own(
                        up.hand(LEFT, 0.12, 1.92, 0.14).hand(RIGHT, 0.04, 1.92, 0.14).head(-4, 0));
        Script one =
                new Script(high)
                        .to(0.9, high.trunk(2, 2 + 2 * sway, sway).turned(0, 4, -2 - sway))
                        .to(1.1, high.trunk(1, 2 - sway, -sway).turned(0, 4, -2 + sway))
                        .to(1.0, high);
        Script up0 =
                new Script(rest)
                        .to(0.8, over)
                        .to(
                                0.5,
                                over.foot(RIGHT, 0, 0.12, 0.06)
                                        .footTurned(RIGHT, -20, 40)
                                        .kneeOut(RIGHT, 25))
                        .through(0.9, up)
                        .to(1.1, high);
        return telling.done(
                new Repetition(situation, one.endS(), 0, 3)
                        .into(up0, one, high)
                        .to(1.0, up)
                        .to(1.0, over)
                        .to(0.8, rest));
    }
}
