package kinescribe.synthesis;

import static kinescribe.synthesis.Side.LEFT;
import static kinescribe.synthesis.Side.RIGHT;

/**
 * What hands do with things. Pushing and knocking after the means over UTD-MHAD's 8 subjects (Chen
 * et al. 2015), rounded; all else is our own choice. Told for the right hand.
 */
final class HandWork {
    private HandWork() {}

    /** Pushing away with both hands. */
    static Script push(Situation situation) {
        Telling telling = new Telling(situation);
        Pose rest = telling.rest();
        double lean = telling.dice().even("push.lean", 0, 8);
        Pose drawn =
                telling.own(
                        rest.hand(RIGHT, -0.17, 1.26, 0.27)
                                .hand(LEFT, 0.17, 1.26, 0.27)
                                .palm(RIGHT, 80)
                                .palm(LEFT, 80)
                                .trunk(1, 0, 0));
        Pose out =
                telling.own(
                        rest.pelvis(0, 0, 0.01 + 0.002 * lean)
                                .turned(0, 4 + 0.4 * lean, 0)
                                .trunk(2 + lean, 0, 0)
                                .hand(RIGHT, -0.12, 1.38, 0.60)
                                .hand(LEFT, 0.12, 1.38, 0.60)
                                .palm(RIGHT, 85)
                                .palm(LEFT, 85));
        Script one = new Script(rest).to(0.65, drawn).to(0.42, out).hold(0.25).to(0.9, rest);
        return telling.again(one, 0.5, drawn);
    }

    /** Knocking on a door, two to four times. */
    static Script knock(Situation situation) {
        Telling telling = new Telling(situation);
        Pose rest = telling.rest();
        int times = 2 + telling.dice().pick("knock.times", 3);
        Pose off =
                telling.own(
                        rest.turned(5, 4, 0)
                                .trunk(3, 0, 5)
                                .hand(RIGHT, -0.14, 1.52, 0.34)
                                .palm(RIGHT, 45)
                                .swivel(RIGHT, 5));
        Pose on =
                off.turned(7, 4, 0).trunk(4, 0, 6).hand(RIGHT, -0.13, 1.50, 0.48).swivel(RIGHT, 8);
        Script one = new Script(rest).to(0.8, off);
        for (int i = 0; i < times; i++) {
            one.to(0.15, on).to(0.21, off);
        }
        one.to(0.85, rest);
        return telling.again(one, 0.6, off);
    }

    /** Drinking from a cup. */
    static Script drink(Situation situation) {
        Telling telling = new Telling(situation, situation.intent().handOr(situation.dice()), 0.3);
        Pose rest = telling.rest();
        Pose held = telling.own(rest.hand(RIGHT, -0.16, 1.06, 0.34).palm(RIGHT, 10).head(10, -4));
        Pose mouth =
                telling.own(
                        rest.trunk(-1, 0, 2)
                                .head(-4, 0)
                                .hand(RIGHT, -0.12, 1.46, 0.26)
                                .palm(RIGHT, 5)
                                .swivel(RIGHT, 2));
        Pose tipped =
                mouth.head(-20, 0).hand(RIGHT, -0.12, 1.51, 0.25).swivel(RIGHT, 14).trunk(-4, 0, 2);
        Script one =
                new Script(held)
                        .to(0.9, mouth)
                        .to(0.5, tipped)
                        .hold(telling.dice().even("drink.held", 0.6, 1.4))
                        .to(0.4, mouth)
                        .to(0.9, held);
        return telling.again(new Script(rest).to(0.8, held), one, 1, held);
    }

    /** Eating: the hand goes between a plate and the mouth. */
    static Script eat(Situation situation) {
        Telling telling = new Telling(situation, situation.intent().handOr(situation.dice()), 0.3);
        Pose rest = telling.rest();
        Pose plate =
                telling.own(
                        rest.trunk(5, 0, 0)
                                .head(16, 2)
                                .hand(LEFT, 0.12, 1.08, 0.34)
                                .palm(LEFT, -40)
                                .hand(RIGHT, -0.05, 1.13, 0.38)
                                .palm(RIGHT, 50));
        Pose mouth =
                telling.own(
                        plate.trunk(7, 0, 2)
                                .head(8, 0)
                                .hand(RIGHT, -0.09, 1.44, 0.28)
                                .palm(RIGHT, 10)
                                .swivel(RIGHT, 20));
        Script one =
                new Script(plate)
                        .to(0.25, plate.hand(RIGHT, -0.01, 1.11, 0.38).palm(RIGHT, 50))
                        .to(0.25, plate)
                        .to(0.7, mouth)
                        .hold(0.3)
                        .to(0.7, plate);
        return telling.again(new Script(rest).to(0.9, plate), one, 1.2, plate);
    }

    /** On the phone: the hand at the ear. */
    static Script phoneCall(Situation situation) {
        Telling telling = new Telling(situation, situation.intent().handOr(situation.dice()), 0.2);
        Pose rest = telling.rest();
        Pose look = telling.own(rest.hand(RIGHT, -0.14, 1.18, 0.36).palm(RIGHT, -20).head(18, -6));
        Pose ear =
                telling.own(
                        rest.hand(RIGHT, -0.14, 1.41, 0.16)
                                .palm(RIGHT, 20)
                                .swivel(RIGHT, -15)
                                .head(2, -6));
        Pose moved =
                ear.hand(RIGHT, -0.14, 1.40, 0.17).trunk(3, 3, -8).turned(-5, 4, 0).head(6, -14);
        Script one =
                new Script(ear)
                        .hold(1.6)
                        .to(0.9, moved)
                        .hold(1.8)
                        .to(1.0, ear.trunk(0, -2, 6).head(-4, 10));
        return telling.again(new Script(rest).to(0.7, look).hold(0.4).to(0.7, ear), one, 0.5, ear);
    }

    /** Using a phone held before the chest: thumbs or a finger tap. */
    static Script phoneTyping(Situation situation) {
        Telling telling = new Telling(situation, situation.intent().handOr(situation.dice()), 0.4);
        Pose rest = telling.rest();
        Pose held =
                telling.own(
                        rest.trunk(6, 0, 0)
                                .head(26, 0)
                                .hand(LEFT, 0.05, 1.16, 0.34)
                                .palm(LEFT, -30)
                                .hand(RIGHT, -0.06, 1.17, 0.35)
                                .palm(RIGHT, -10));
        Script one = new Script(held);
        Dice dice = telling.dice();
        for (int i = 0; i < 6; i++) {
            double aside = dice.even("tap.aside." + i, -0.012, 0.012);
            double down = dice.even("tap.down." + i, -0.015, 0.010);
            one.to(
                            dice.even("tap.way." + i, 0.16, 0.3),
                            held.hand(RIGHT, -0.06 + aside, 1.17 + down, 0.35).palm(RIGHT, -6))
                    .to(0.16, held);
        }
        return telling.again(new Script(rest).to(0.9, held), one.hold(0.5), 0.8, held);
    }

    /** Taking a photo with a phone in both hands. */
    static Script photo(Situation situation) {
        Telling telling = new Telling(situation, situation.intent().handOr(situation.dice()), 0.4);
        Pose rest = telling.rest();
        Pose up =
                telling.own(
                        rest.trunk(-1, 0, 0)
                                .head(0, 0)
                                .hand(LEFT, 0.09, 1.46, 0.42)
                                .palm(LEFT, 30)
                                .hand(RIGHT, -0.09, 1.46, 0.42)
                                .palm(RIGHT, 30));
        Script one =
                new Script(rest)
                        .to(1.0, up)
                        .hold(0.7)
                        .to(0.15, up.hand(RIGHT, -0.085, 1.452, 0.42))
                        .to(0.2, up)
                        .hold(0.5)
                        .to(1.0, rest);
        return telling.again(one, 0.8, up);
    }

    /** Reaching for something before the body. */
    static Script reachForward(Situation situation) {
        Telling telling = new Telling(situation);
        double up = telling.dice().even("reach.up", 0.95, 1.35);
        Pose there =
                telling.rest()
                        .pelvis(0, 0, -0.02)
                        .turned(12, 12, 0)
                        .trunk(14, 0, 12)
                        .head(-4, -14)
                        .hand(RIGHT, -0.12, up, 0.74)
                        .palm(RIGHT, 50);
        return reach(telling, there, 0.85);
    }

    /** Reaching for something overhead, on tiptoe. */
    static Script reachUp(Situation situation) {
        Telling telling = new Telling(situation);
        double toes = telling.dice().even("reach.toes", 0, 34);
        Pose there =
                telling.rest()
                        .pelvis(0.02, 0.0019 * toes, 0.02)
                        .turned(6, 2, 0)
                        .trunk(-2, -6, 4)
                        .head(-28, -6)
                        .hand(RIGHT, -0.16, 2.02, 0.22)
                        .palm(RIGHT, 70)
                        .footTurned(LEFT, 0, toes)
                        .footTurned(RIGHT, 0, toes);
        Pose past = telling.rest().hand(RIGHT, -0.24, 1.30, 0.52).palm(RIGHT, 50).head(-12, -4);
        Script one =
                new Script(telling.rest())
                        .to(0.55, past)
                        .through(0.6, telling.own(there))
                        .hold(telling.dice().even("reach.held", 0.25, 0.8))
                        .to(0.6, past)
                        .through(0.55, telling.rest());
        return telling.again(one, 0.7, telling.rest());
    }

    /** Reaching for something low, bending down. */
    static Script reachDown(Situation situation) {
        Telling telling = new Telling(situation);
        double knees = telling.dice().even("reach.knees", 0, 1);
        Pose there =
                telling.rest()
                        .pelvis(0, -0.10 - 0.22 * knees, -0.14 + 0.03 * knees)
                        .turned(4, 56 - 20 * knees, 0)
                        .trunk(34, 0, 5)
                        .head(4, 0)
                        .hand(RIGHT, -0.10, 0.24, 0.36)
                        .palm(RIGHT, 60)
                        .kneesOut(8);
        return reach(telling, there, 1.1);
    }

    /** Reaching for something beside the body. */
    static Script reachAside(Situation situation) {
        Telling telling = new Telling(situation);
        double up = telling.dice().even("reach.up", 1.0, 1.5);
        Pose there =
                telling.rest()
                        .pelvis(-0.05, -0.01, 0)
                        .turned(-14, 4, 0)
                        .trunk(3, 8, -16)
                        .head(4, -34)
                        .hand(RIGHT, -0.80, up, 0.12)
                        .palm(RIGHT, 50);
        return reach(telling, there, 0.9);
    }

    private static Script reach(Telling telling, Pose there, double seconds) {
        Pose rest = telling.rest();
        Script one =
                new Script(rest)
                        .to(seconds, telling.own(there))
                        .hold(telling.dice().even("reach.held", 0.25, 0.8))
                        .to(1.05 * seconds, rest);
        return telling.again(one, 0.7, rest);
    }
}
