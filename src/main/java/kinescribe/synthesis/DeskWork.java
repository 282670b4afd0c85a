package kinescribe.synthesis;

/**
 * What people do at a desk or table. The table top is about 0.72 m high, as usual for desks; places
 * of hands and times are our own choice.
 */
final class DeskWork {
    private static final double TABLE_M = 0.74;

    private DeskWork() {}

    /** Typing, with the mouse now and then. Keystrokes are few millimetres high. */
    static Script computer(Situation situation) {
        Dice dice = situation.dice();
        Seated seat = new Seated(situation);
        Side mouse = situation.intent().handOr(dice);
        Pose base = typing(seat, dice.normal("desk.lean", 3, 5));
        Script script = new Script(base);
        return new Repetition(situation, 3.4, 0)
                .into(
                        script,
                        (s, beat) -> {
                            String name = "desk." + beat.index();
                            double way = dice.even(name, 0, 1);
                            Pose now = typing(seat, dice.normal(name + ".lean", 3, 5));
                            if (way < 0.62) {
                                type(s, beat, dice, now);
                            } else if (way < 0.9) {
                                point(s, beat, dice, now, seat, mouse);
                            } else {
                                Pose back = seat.leaning(-12).head(2, 8);
                                s.to(1.0 * beat.slow(), back).hold(1.4 * beat.slow());
                                s.to(1.0 * beat.slow(), now);
                            }
                        });
    }

    private static Pose typing(Seated seat, double lean) {
        Pose pose = seat.leaning(lean).head(6, 0);
        for (Side side : Side.values()) {
            pose = seat.hand(pose, side, 0.11, TABLE_M, 0.36).swivel(side, 12).palm(side, 75);
        }
        return pose;
    }

    private static void type(Script s, Beat beat, Dice dice, Pose pose) {
        String name = "type." + beat.index();
        s.to(0.5 * beat.slow(), pose);
        for (int i = 0; i < 14; i++) {
            Side side = dice.chance(name + ".side." + i, 0.5) ? Side.LEFT : Side.RIGHT;
            double aside = dice.normal(name + ".aside." + i, 0, 0.012);
            Pose down =
                    pose.handMoved(side, aside, -0.006 * beat.big(), aside / 2)
                            .palm(side, 75 + 150 * aside);
            s.to(0.1 * beat.slow(), down)
                    .to(0.1 * beat.slow(), pose.handMoved(side, aside, 0.002, 0));
        }
    }

    private static void point(Script s, Beat beat, Dice dice, Pose pose, Seated seat, Side mouse) {
        Pose held = seat.hand(pose, mouse, 0.27, TABLE_M, 0.38).head(4, -4 * mouse.sign());
        s.to(0.6 * beat.slow(), held);
        for (int i = 0; i < 4; i++) {
            String name = "mouse." + beat.index() + "." + i;
            Pose there =
                    held.handMoved(
                            mouse,
                            beat.big() * dice.normal(name + ".x", 0, 0.03),
                            0,
                            beat.big() * dice.normal(name + ".z", 0, 0.02));
            s.to(0.35 * beat.slow(), there).hold(dice.even(name, 0.1, 0.5) * beat.slow());
        }
    }

    /** Writing by hand: small strokes along lines, the hand moved back at the end of each. */
    static Script write(Situation situation) {
        Dice dice = situation.dice();
        Seated seat = new Seated(situation);
        Side hand = situation.intent().handOr(dice);
        Pose base = seat.leaning(12).head(22, 0);
        base = seat.hand(base, hand, 0.10, TABLE_M, 0.34).palm(hand, 45).swivel(hand, 18);
        Pose start =
                seat.hand(base, hand.other(), 0.16, TABLE_M, 0.34)
                        .palm(hand.other(), 75)
                        .swivel(hand.other(), 18);
        Script script = new Script(start);
        return new Repetition(situation, 3.2, 0.3)
                .into(
                        script,
                        (s, beat) -> {
                            double line = -0.02 * (beat.index() % 5);
                            for (int i = 0; i < 16; i++) {
                                double along = 0.008 * i * beat.big();
                                double up = i % 2 == 0 ? 0.006 : -0.006;
                                s.to(
                                        0.16 * beat.slow(),
                                        start.handMoved(hand, along, 0, line + up));
                            }
                            s.to(0.5 * beat.slow(), start.handMoved(hand, 0, 0.02, line));
                        });
    }

    /** Eating with a spoon or fork: down to the plate, up to the mouth. */
    static Script eat(Situation situation) {
        Dice dice = situation.dice();
        Seated seat = new Seated(situation);
        Side hand = situation.intent().handOr(dice);
        Pose base = seat.leaning(8).head(10, 0);
        base = seat.hand(base, hand.other(), 0.18, TABLE_M, 0.36).palm(hand.other(), 70);
        Pose plate = seat.hand(base, hand, 0.10, TABLE_M + 0.08, 0.36).palm(hand, 60);
        Pose scoop = seat.hand(base, hand, 0.05, TABLE_M + 0.05, 0.38).palm(hand, 35);
        Pose mouth =
                seat.hand(seat.leaning(14).head(12, 0), hand, 0.10, 1.10, 0.40)
                        .palm(hand, -20)
                        .swivel(hand, 25);
        Pose bite = seat.hand(mouth, hand.other(), 0.18, TABLE_M, 0.36).palm(hand.other(), 70);
        Script script = new Script(plate);
        return new Repetition(situation, 3.4, 0.6)
                .into(
                        script,
                        (s, beat) ->
                                s.to(0.5 * beat.slow(), scoop)
                                        .hold(0.25 * beat.slow())
                                        .to(1.0 * beat.slow(), bite)
                                        .hold(0.45 * beat.slow())
                                        .to(0.9 * beat.slow(), plate)
                                        .hold(0.3 * beat.slow()));
    }
}
