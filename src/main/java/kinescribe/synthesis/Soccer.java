package kinescribe.synthesis;

/**
 * Playing soccer alone: trotting, touches of the ball, kicks, stops and turns. Kicks are passes:
 * the foot comes to about 6 to 8 m/s, less than a full shot. The course of the game is our own.
 */
final class Soccer {
    private static final double STEP_M = 0.58;
    private static final double FIELD_M = 6;

    private final Dice dice;
    private final Person person;
    private final Footwork feet;
    private final Side kicker;
    private double left;
    private double ahead;
    private double yawDeg;

    private Soccer(Situation situation) {
        dice = situation.dice();
        person = situation.person();
        feet = new Footwork(person, 0.09, STEP_M);
        kicker = situation.intent().side() > 0 ? Side.LEFT : Side.RIGHT;
    }

    /** Runs with the ball, passes, looks, goes on. */
    static Script play(Situation situation) {
        Soccer soccer = new Soccer(situation);
        return new Repetition(situation, 3.2, 0)
                .into(new Script(soccer.here(soccer.ready())), soccer::bout);
    }

    private Pose ready() {
        return person.standing()
                .pelvis(0, -0.06, -0.02)
                .turned(0, 9, 0)
                .trunk(9, 0, 0)
                .head(6, 0)
                .arms(Arm.degrees(4, 22, 5, 55, 20));
    }

    private void bout(Script script, Beat beat) {
        String name = "soccer." + beat.index();
        double t = beat.slow();
        double step = dice.even(name + ".pace", 0.42, 0.50) * t;
        turn(name);
        go(dice.even(name + ".way", 0.9, 2.6));
        feet.walk(script, step, here(ready()));
        double way = dice.even(name + ".what", 0, 1);
        if (way < 0.5) {
            kick(script, beat, t);
        } else if (way < 0.8) {
            touches(script, beat, t);
        } else {
            script.to(0.4 * t, here(ready()).head(0, 20)).hold(dice.even(name, 0.2, 0.9) * t);
        }
    }

    /** A step, the leg drawn back, through the ball, and down again. */
    private void kick(Script script, Beat beat, double t) {
        Side stand = kicker.other();
        int s = kicker.sign();
        go(0.3);
        Pose at = ready().base(left, ahead, yawDeg).footOf(kicker, script.last());
        Pose planted =
                feet.planted(at, stand, 0, 0.12)
                        .lifted(kicker, 0, 40)
                        .pelvis(-s * 0.05, -0.06, 0)
                        .arm(stand, Arm.degrees(10, 45, 0, 40, 10));
        feet.step(script, 0.38 * t, stand, planted);
        Pose back =
                planted.pelvis(-s * 0.05, -0.03, 0.04)
                        .turned(-s * 12, 4, s * 8)
                        .trunk(2, -s * 4, s * 14)
                        .arm(stand, Arm.degrees(15, 65, 0, 30, 10))
                        .leg(kicker, -20, 10, 80, 20);
        Pose contact =
                back.pelvis(-s * 0.05, -0.02, 0.09)
                        .turned(-s * 2, -3, s * 10)
                        .trunk(10, -s * 4, 0)
                        .leg(kicker, 18, 8, 48, 12);
        Pose through =
                contact.turned(s * 6, -6, s * 6)
                        .trunk(14, 0, -s * 10)
                        .arm(stand, Arm.degrees(45, 30, 20, 35, 10))
                        .leg(kicker, 30 + 25 * beat.big(), 4, 20, 30);
        Pose after = through.leg(kicker, 38, 4, 62, 20).turned(0, 2, 0).trunk(8, 0, 0);
        go(0.25);
        Pose landed = landed(after);
        Pose above = landed.raised(kicker, 0.16);
        script.to(0.30 * t, back)
                .to(0.21 * t, contact)
                .to(0.21 * t, through)
                .to(0.24 * t, after)
                .to(0.24 * t, above)
                .to(0.18 * t, landed);
        feet.walk(script, 0.38 * t, here(ready()));
    }

    private Pose landed(Pose after) {
        Pose pose = ready().base(left, ahead, yawDeg).footOf(kicker.other(), after);
        return feet.planted(pose, kicker, 0, 0.04);
    }

    /** The ball rolled from foot to foot on the spot. */
    private void touches(Script script, Beat beat, double t) {
        Pose rest = here(ready());
        for (int i = 0; i < 4; i++) {
            Side side = i % 2 == 0 ? kicker : kicker.other();
            Pose touch =
                    rest.pelvis(-side.sign() * 0.05, -0.05, 0)
                            .foot(
                                    side,
                                    rest.at(Pose.index(Limb.FOOT_LEFT, side)),
                                    0.14 * beat.big(),
                                    rest.at(Pose.index(Limb.FOOT_AHEAD, side)) + 0.06);
            script.to(0.2 * t, touch).to(0.22 * t, rest);
        }
    }

    private void turn(String name) {
        double turn = dice.normal(name + ".turn", 0, 40);
        if (Math.hypot(left, ahead) > FIELD_M) {
            turn = Math.toDegrees(Math.atan2(-left, -ahead)) - yawDeg;
            turn -= 360 * Math.rint(turn / 360);
        }
        yawDeg += turn;
    }

    private void go(double way) {
        left += way * Math.sin(Math.toRadians(yawDeg));
        ahead += way * Math.cos(Math.toRadians(yawDeg));
    }

    private Pose here(Pose pose) {
        return feet.stood(pose.base(left, ahead, yawDeg));
    }
}
