package kinescribe.synthesis;

/**
 * Housework of the hands at a board, basin or window, standing. Work heights of 0.9 to 1 m as of
 * kitchens; places of hands and times are our own choice.
 */
final class Worktop {
    private static final double TOP_M = 0.97;

    private final Dice dice;
    private final Pose stand;
    private final Side hand;
    private final Side other;
    private final int s;

    private Worktop(Situation situation) {
        dice = situation.dice();
        hand = situation.intent().handOr(dice);
        other = hand.other();
        s = hand.sign();
        double bow = dice.normal("work.bow", 12, 3);
        stand =
                situation
                        .person()
                        .standing()
                        .pelvis(0, -0.01, -0.03)
                        .turned(0, 4 + 0.4 * bow, 0)
                        .trunk(0.8 * bow, 0, 0)
                        .head(18, 0);
    }

    /** Strokes with the iron along the board; now and then it is put up and the cloth moved. */
    static Script iron(Situation situation) {
        Worktop w = new Worktop(situation);
        Pose base = at(w.stand, w.other, 0.30, TOP_M, 0.36, 75);
        Pose near = at(base, w.hand, -0.12, TOP_M + 0.03, 0.34, 70);
        Script script = new Script(near);
        return new Repetition(situation, 1.7, 0)
                .into(
                        script,
                        (s, beat) -> {
                            if (beat.index() % 5 == 4) {
                                w.rearrange(s, beat, near);
                                return;
                            }
                            String name = "iron." + beat.index();
                            double deep = w.dice.even(name + ".deep", -0.03, 0.12);
                            double way = w.dice.even(name + ".way", 0.32, 0.46) * beat.big();
                            Pose far =
                                    near.handMoved(w.hand, w.s * way, 0, deep)
                                            .pelvis(w.s * 0.02, -0.01, -0.02)
                                            .trunk(11, -w.s * 2, -w.s * 5);
                            s.to(0.8 * beat.slow(), far)
                                    .to(0.9 * beat.slow(), near.handMoved(w.hand, 0, 0, deep / 2));
                        });
    }

    private void rearrange(Script script, Beat beat, Pose near) {
        Pose up = at(near, hand, 0.42, TOP_M + 0.09, 0.28, 20).trunk(10, 0, -s * 10);
        Pose take = at(at(up, hand, 0.18, TOP_M, 0.36, 70), other, 0.18, TOP_M, 0.36, 70);
        Pose shift =
                take.handMoved(hand, s * 0.10, 0.07, -0.03).handMoved(other, s * 0.10, 0.07, -0.03);
        script.to(0.7 * beat.slow(), up)
                .to(0.6 * beat.slow(), take)
                .to(0.5 * beat.slow(), shift)
                .to(0.4 * beat.slow(), shift.handMoved(other, 0, -0.07, 0.02))
                .to(0.6 * beat.slow(), up)
                .to(0.7 * beat.slow(), near);
    }

    /** Folding a piece: spread, one side over, smoothed, put on the pile, the next taken. */
    static Script fold(Situation situation) {
        Worktop w = new Worktop(situation);
        Pose spread = both(w.stand, 0.27, TOP_M + 0.02, 0.40, 65);
        Pose raised = both(w.stand.head(10, 0), 0.25, TOP_M + 0.22, 0.40, 40);
        Pose over = at(spread, w.hand, -0.18, TOP_M + 0.04, 0.38, 70).trunk(12, 0, w.s * 8);
        Pose half = at(spread, w.hand, 0.10, TOP_M + 0.03, 0.32, 70);
        Pose smooth = at(over, w.hand, 0.04, TOP_M + 0.02, 0.42, 80);
        Pose lift = both(w.stand, 0.10, TOP_M + 0.10, 0.34, 20);
        Pose pile =
                lift.handMoved(Side.LEFT, -w.s * 0.34, -0.06, 0)
                        .handMoved(Side.RIGHT, -w.s * 0.34, -0.06, 0)
                        .trunk(11, w.s * 4, -w.s * 18)
                        .head(15, -w.s * 12);
        Pose next =
                lift.handMoved(Side.LEFT, w.s * 0.30, -0.05, 0.02)
                        .handMoved(Side.RIGHT, w.s * 0.30, -0.05, 0.02)
                        .trunk(13, -w.s * 4, w.s * 16)
                        .head(15, w.s * 10);
        Script script = new Script(spread);
        return new Repetition(situation, 6.2, 0.2)
                .into(
                        script,
                        (s, beat) -> {
                            double t = beat.slow();
                            s.to(0.6 * t, beat.reach(spread, raised)).to(0.5 * t, spread);
                            s.to(0.7 * t, over).to(0.4 * t, smooth).to(0.4 * t, over);
                            s.to(0.5 * t, half).to(0.6 * t, smooth);
                            s.to(0.5 * t, lift).to(0.7 * t, pile).to(0.7 * t, next);
                            s.to(0.6 * t, spread);
                        });
    }

    /** Rubbing the hands over one another under water. */
    static Script washHands(Situation situation) {
        Worktop w = new Worktop(situation);
        Pose base = w.stand.trunk(14, 0, 0).head(22, 0);
        Pose start = both(base, 0.05, TOP_M - 0.02, 0.36, 30);
        Script script = new Script(start);
        return new Repetition(situation, 0.5, 0)
                .into(
                        script,
                        (s, beat) -> {
                            boolean cross = beat.index() % 12 > 6;
                            double along = cross ? 0.012 : 0.045;
                            double aside = cross ? 0.035 : 0.008;
                            Pose a = rubbed(start, w.hand, beat.big(), aside, along);
                            Pose b = rubbed(start, w.hand, -beat.big(), aside, along);
                            s.to(0.25 * beat.slow(), a).to(0.25 * beat.slow(), b);
                        });
    }

    private static Pose rubbed(Pose pose, Side hand, double size, double aside, double along) {
        return pose.handMoved(hand, size * aside, 0.5 * size * aside, size * along)
                .handMoved(hand.other(), -size * aside, 0, -size * along)
                .palm(hand, 30 + 25 * size)
                .palm(hand.other(), 30 - 25 * size);
    }

    /** One plate after another: taken, scrubbed round and round, put to dry. */
    static Script washDishes(Situation situation) {
        Worktop w = new Worktop(situation);
        Pose base = w.stand.trunk(15, 0, 0).head(22, 0);
        Pose hold = at(base, w.other, 0.07, TOP_M, 0.36, -10);
        Pose scrub = at(hold, w.hand, 0.02, TOP_M + 0.04, 0.36, 40);
        Pose dry = at(scrub, w.other, 0.44, TOP_M + 0.06, 0.34, 20).trunk(14, 0, -w.s * 14);
        Pose take = at(scrub, w.other, -0.02, TOP_M - 0.08, 0.38, 40);
        Script script = new Script(scrub);
        return new Repetition(situation, 6, 0)
                .into(
                        script,
                        (s, beat) -> {
                            rounds(s, beat, scrub, w.hand, 5, 0.6, 0.05);
                            s.to(0.8 * beat.slow(), dry.head(18, -w.s * 15))
                                    .to(0.9 * beat.slow(), take)
                                    .to(0.6 * beat.slow(), scrub);
                        });
    }

    /** Stirring a pot, which the other hand holds; a pinch from the side now and then. */
    static Script cook(Situation situation) {
        Worktop w = new Worktop(situation);
        Pose hold = at(w.stand, w.other, 0.20, TOP_M + 0.03, 0.32, 30);
        Pose stir = at(hold, w.hand, 0.05, TOP_M + 0.14, 0.40, 10).swivel(w.hand, 15);
        Pose take = at(stir, w.other, 0.42, TOP_M + 0.06, 0.36, 50).trunk(10, 0, -w.s * 12);
        Pose pour = at(stir, w.other, 0.05, TOP_M + 0.24, 0.40, 80);
        Script script = new Script(stir);
        return new Repetition(situation, 5.2, 0.2)
                .into(
                        script,
                        (s, beat) -> {
                            rounds(s, beat, stir, w.hand, 5, 0.8, 0.06);
                            if (w.dice.chance("cook.pinch." + beat.index(), 0.4)) {
                                s.to(0.8 * beat.slow(), take)
                                        .to(0.8 * beat.slow(), pour)
                                        .to(0.25 * beat.slow(), pour.handMoved(w.hand, 0, 0.02, 0))
                                        .to(0.25 * beat.slow(), pour)
                                        .to(0.9 * beat.slow(), stir);
                            }
                        });
    }

    /** Circles of a hand, level. */
    static void rounds(
            Script script, Beat beat, Pose middle, Side hand, int n, double eachS, double radius) {
        int corners = 4;
        for (int i = 0; i < n * corners; i++) {
            double angle = 2 * Math.PI * i / corners;
            double r = radius * beat.big() * 1.25;
            script.to(
                    eachS / corners * beat.slow(),
                    middle.handMoved(hand, r * Math.cos(angle), 0, r * Math.sin(angle)));
        }
    }

    /** Wide strokes over a window pane, from the top down. */
    static Script washWindow(Situation situation) {
        Worktop w = new Worktop(situation);
        Pose base = situation.person().standing().head(-6, 0);
        Pose start = at(base, w.hand, 0.05, 1.35, 0.46, 80).swivel(w.hand, 25);
        Script script = new Script(start);
        return new Repetition(situation, 1.5, 0)
                .into(
                        script,
                        (s, beat) -> {
                            int row = beat.index() % 5;
                            double up = 0.30 - 0.16 * row;
                            double wide = 0.26 * beat.big();
                            Pose inner =
                                    start.handMoved(w.hand, -w.s * wide, up, 0)
                                            .pelvis(-w.s * 0.03, -0.005, 0)
                                            .trunk(4 + 4 * row, 0, w.s * 14)
                                            .head(-8 + 5 * row, 0);
                            Pose outer =
                                    start.handMoved(w.hand, w.s * wide, up - 0.05, -0.05)
                                            .pelvis(w.s * 0.03, -0.005, 0)
                                            .trunk(4 + 4 * row, 0, -w.s * 12)
                                            .head(-8 + 5 * row, w.s * 8);
                            s.to(0.75 * beat.slow(), outer).to(0.75 * beat.slow(), inner);
                        });
    }

    /** Hanging up laundry: bend to the basket, up to the line, both hands peg it. */
    static Script hangLaundry(Situation situation) {
        Worktop w = new Worktop(situation);
        Pose stand = situation.person().standing();
        Pose up = both(stand.head(-14, 0).trunk(-3, 0, 0), 0.16, 1.72, 0.32, 30);
        Pose peg = up.handMoved(w.hand, -w.s * 0.14, 0.05, 0.02);
        Pose peg2 = up.handMoved(w.other, w.s * 0.14, 0.05, 0.02);
        Pose low =
                both(
                        stand.pelvis(0, -0.16, -0.14).turned(0, 42, 0).trunk(38, 0, 0).head(-10, 0),
                        0.12,
                        0.42,
                        0.42,
                        40);
        Pose shake = both(stand.head(6, 0), 0.22, 1.20, 0.42, 50);
        Script script = new Script(stand);
        return new Repetition(situation, 6.5, 0.2)
                .into(
                        script,
                        (s, beat) -> {
                            double t = beat.slow();
                            s.to(1.1 * t, low).hold(0.3 * t).to(1.1 * t, shake);
                            s.to(
                                    0.25 * t,
                                    shake.handMoved(Side.LEFT, 0, -0.12, 0)
                                            .handMoved(Side.RIGHT, 0, -0.12, 0));
                            s.to(0.3 * t, shake).to(0.9 * t, up);
                            s.to(0.6 * t, peg).hold(0.3 * t).to(0.7 * t, peg2).hold(0.3 * t);
                            s.to(0.5 * t, up);
                        });
    }

    /** A hand to its own side (across, where below zero), up from the floor, ahead. */
    private static Pose at(Pose pose, Side side, double out, double up, double ahead, double palm) {
        return pose.hand(side, side.sign() * out, up, ahead).palm(side, palm).swivel(side, 10);
    }

    private static Pose both(Pose pose, double out, double up, double ahead, double palm) {
        return at(at(pose, Side.LEFT, out, up, ahead, palm), Side.RIGHT, out, up, ahead, palm);
    }
}
