package kinescribe.synthesis;

/**
 * Housework on the move: vacuum cleaner, broom and duster. The way from place to place, strokes and
 * times are our own choice; the room is about 3 m wide.
 */
final class FloorWork {
    private static final double ROOM_M = 1.4;

    private final Dice dice;
    private final Person person;
    private final Footwork feet;
    private final Side hand;
    private double left;
    private double ahead;
    private double yawDeg;

    private FloorWork(Situation situation) {
        dice = situation.dice();
        person = situation.person();
        feet = new Footwork(person);
        hand = situation.intent().handOr(dice);
    }

    /** Pushing the nozzle ahead with a step, pulling it back, and on to the next place. */
    static Script vacuum(Situation situation) {
        FloorWork work = new FloorWork(situation);
        Pose near = work.vacuumNear();
        return new Repetition(situation, 2.4, 0)
                .into(new Script(work.here(near)), work::vacuumStroke);
    }

    private Pose vacuumNear() {
        Pose pose =
                person.standing()
                        .pelvis(0, -0.045, -0.02)
                        .turned(0, 8, 0)
                        .trunk(10, 0, hand.sign() * 6)
                        .head(18, 0);
        return pose.hand(hand, hand.sign() * 0.16, 0.88, 0.26).palm(hand, 40);
    }

    private void vacuumStroke(Script script, Beat beat) {
        String name = "vacuum." + beat.index();
        double t = beat.slow();
        Side foot = hand.other();
        Pose near = here(vacuumNear());
        double aim = dice.normal(name + ".aim", 0, 0.10);
        Pose far =
                feet.planted(near, foot, 0, 0.38 * beat.big())
                        .pelvis(0, -0.10, 0.19 * beat.big())
                        .turned(0, 14, 0)
                        .trunk(18, 0, -hand.sign() * 8)
                        .head(10, 0)
                        .hand(hand, hand.sign() * 0.12 + aim, 0.72, 0.26 + 0.44 * beat.big());
        Pose back = near.footOf(foot, far).pelvis(0, -0.065, 0.06).handMoved(hand, aim / 2, 0, 0);
        feet.step(script, 0.85 * t, foot, far);
        script.to(0.75 * t, back);
        if (dice.chance(name + ".again", 0.6)) {
            script.to(0.7 * t, far).to(0.75 * t, back);
        }
        goOn(name, 0.45, 40);
        feet.walk(script, 0.5 * t, here(near));
    }

    /** Sweeping with a broom (or wiping with a mop): strokes across the body, small steps. */
    static Script sweep(Situation situation) {
        FloorWork work = new FloorWork(situation);
        return new Repetition(situation, 1.5, 0)
                .into(new Script(work.here(work.broom(1))), work::sweepStroke);
    }

    /** Both hands on the stick: the upper one near the chest, the lower one leads. */
    private Pose broom(double out) {
        int s = hand.sign();
        Side upper = hand.other();
        return person.standing()
                .pelvis(0, -0.03, -0.02)
                .turned(s * 4 * out, 8, 0)
                .trunk(16, 0, -s * 10 * out)
                .head(16, 0)
                .hand(hand, s * (0.12 + 0.17 * out), 0.86, 0.40)
                .palm(hand, 30)
                .hand(upper, -s * 0.06, 1.16, 0.30 - 0.04 * out)
                .palm(upper, 60)
                .swivel(upper, 20);
    }

    private void sweepStroke(Script script, Beat beat) {
        String name = "sweep." + beat.index();
        double t = beat.slow();
        Pose out = here(broom(beat.big()));
        Pose in = here(broom(-0.8 * beat.big()));
        script.to(0.6 * t, in).to(0.7 * t, out);
        if (beat.index() % 3 == 2) {
            goOn(name, 0.3, 15);
            feet.walk(script, 0.45 * t, here(broom(beat.big())));
        }
    }

    /** Wiping and dusting here and there: at table height, high up, low down. */
    static Script clean(Situation situation) {
        FloorWork work = new FloorWork(situation);
        Pose start = work.here(work.person.standing());
        return new Repetition(situation, 4.5, 0).into(new Script(start), work::cleanPlace);
    }

    private void cleanPlace(Script script, Beat beat) {
        String name = "clean." + beat.index();
        double t = beat.slow();
        Pose wipe = here(wiping(dice.even(name + ".height", 0, 1)));
        script.to(0.8 * t, wipe);
        double wide = dice.even(name + ".wide", 0.08, 0.16) * beat.big();
        if (dice.chance(name + ".round", 0.5)) {
            Worktop.rounds(script, beat, wipe, hand, 3, 0.75, 0.7 * wide);
        } else {
            for (int i = 0; i < 3; i++) {
                script.to(0.4 * t, wipe.handMoved(hand, wide, 0, 0))
                        .to(0.4 * t, wipe.handMoved(hand, -wide, 0, 0.02));
            }
        }
        script.to(0.5 * t, wipe);
        goOn(name, 0.6, 50);
        feet.walk(
                script, 0.5 * t, here(person.standing().hand(hand, hand.sign() * 0.2, 0.95, 0.25)));
    }

    private Pose wiping(double where) {
        int s = hand.sign();
        Pose stand = person.standing();
        if (where < 0.55) {
            return stand.pelvis(0, -0.02, -0.04)
                    .turned(0, 12, 0)
                    .trunk(16, 0, s * 6)
                    .head(15, 0)
                    .hand(hand, s * 0.08, 0.93, 0.46)
                    .palm(hand, 80)
                    .swivel(hand, 15);
        }
        if (where < 0.8) {
            return stand.head(-16, 0)
                    .trunk(0, 0, s * 8)
                    .hand(hand, s * 0.12, 1.66, 0.40)
                    .palm(hand, 80)
                    .swivel(hand, 25);
        }
        return stand.pelvis(0, -0.20, -0.14)
                .turned(0, 34, 0)
                .trunk(32, 0, s * 6)
                .head(-5, 0)
                .hand(hand, s * 0.08, 0.52, 0.48)
                .palm(hand, 80)
                .arm(hand.other(), Arm.degrees(42, 16, 20, 35, 50));
    }

    /** Chooses another place near by; near the walls the way turns back into the room. */
    private void goOn(String name, double wayM, double turnDeg) {
        double turn = dice.normal(name + ".turn", 0, turnDeg);
        double way = dice.even(name + ".way", 0.3, 1) * wayM;
        double side = Math.toRadians(dice.even(name + ".side", -90, 90));
        double heading = Math.toRadians(yawDeg) + side;
        if (Math.hypot(left, ahead) > ROOM_M) {
            heading = Math.atan2(-left, -ahead);
        }
        left += way * Math.sin(heading);
        ahead += way * Math.cos(heading);
        yawDeg += turn;
    }

    private Pose here(Pose pose) {
        return feet.stood(pose.base(left, ahead, yawDeg));
    }
}
