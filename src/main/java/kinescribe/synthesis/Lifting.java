package kinescribe.synthesis;

/**
 * Taking things from the floor and putting them there, by bending or by squatting, as people do
 * either (Burgess-Limerick and Abernethy 1997); joint angles and times are our own choice.
 */
final class Lifting {
    private Lifting() {}

    /** One hand picks something up and brings it before the body. */
    static Script pickUp(Situation situation) {
        Dice dice = situation.dice();
        Side hand = situation.intent().handOr(dice);
        Pose stand = situation.person().standing();
        Pose low = reach(bent(situation), hand, 0.14, 0.10, 0.36);
        Pose look = reach(stand.head(20, 0), hand, 0.12, 1.08, 0.30);
        return new Repetition(situation, 3.9, 0.4)
                .into(
                        new Script(stand),
                        (s, beat) ->
                                s.to(1.1 * beat.slow(), low)
                                        .hold(0.25 * beat.slow())
                                        .to(1.2 * beat.slow(), look)
                                        .hold(0.5 * beat.slow())
                                        .to(0.9 * beat.slow(), stand));
    }

    /** One hand puts down what it has held before the body. */
    static Script putDown(Situation situation) {
        Dice dice = situation.dice();
        Side hand = situation.intent().handOr(dice);
        Pose stand = situation.person().standing();
        Pose hold = reach(stand.head(14, 0), hand, 0.12, 1.08, 0.30);
        Pose low = reach(bent(situation), hand, 0.14, 0.10, 0.36);
        return new Repetition(situation, 4.1, 0.3)
                .into(
                        new Script(hold),
                        (s, beat) ->
                                s.to(1.2 * beat.slow(), low)
                                        .hold(0.3 * beat.slow())
                                        .to(1.1 * beat.slow(), stand)
                                        .hold(0.5 * beat.slow())
                                        .to(0.9 * beat.slow(), hold));
    }

    /** A box lifted with both hands from the floor to the waist, and put down again. */
    static Script box(Situation situation) {
        Pose stand = situation.person().standing();
        Pose low = bent(situation);
        Pose grasp = reach(reach(low, Side.LEFT, 0.20, 0.20, 0.38), Side.RIGHT, 0.20, 0.20, 0.38);
        Pose near = reach(reach(low, Side.LEFT, 0.20, 0.42, 0.34), Side.RIGHT, 0.20, 0.42, 0.34);
        Pose back = stand.trunk(-2, 0, 0).pelvis(0, 0, 0.02);
        Pose hold = reach(reach(back, Side.LEFT, 0.20, 1.06, 0.32), Side.RIGHT, 0.20, 1.06, 0.32);
        return new Repetition(situation, 6.4, 0.4)
                .into(
                        new Script(stand),
                        (s, beat) -> {
                            double t = beat.slow();
                            s.to(1.2 * t, grasp).hold(0.3 * t).to(0.6 * t, near.towards(hold, 0.2));
                            s.to(0.9 * t, hold).hold(0.9 * t).to(1.3 * t, grasp).hold(0.2 * t);
                            s.to(1.2 * t, stand);
                        });
    }

    /** Bent at the hips or squatting, as the person likes, or in between. */
    private static Pose bent(Situation situation) {
        Pose stand = situation.person().standing();
        Pose stoop =
                stand.pelvis(0, -0.24, -0.24)
                        .turned(0, 62, 0)
                        .trunk(52, 0, 0)
                        .head(-14, 0)
                        .arms(Arm.degrees(78, 6, 10, 18, 20));
        Pose squat =
                stand.pelvis(0, -0.50, -0.19)
                        .turned(0, 48, 0)
                        .trunk(44, 0, 0)
                        .head(-20, 0)
                        .kneesOut(10)
                        .arms(Arm.degrees(50, 12, 10, 40, 40));
        return stoop.towards(squat, situation.dice().even("lift.style", 0, 1));
    }

    private static Pose reach(Pose pose, Side side, double out, double up, double ahead) {
        return pose.hand(side, side.sign() * out, up, ahead).palm(side, 40);
    }
}
