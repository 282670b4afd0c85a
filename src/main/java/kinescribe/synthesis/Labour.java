package kinescribe.synthesis;

/** Digging, hauling, climbing a ladder, stepping over: places and times are our own choice. */
final class Labour {
    private Labour() {}

    /** The shovel driven in, lifted, emptied to the side. */
    static Script dig(Situation situation) {
        Side low = situation.intent().handOr(situation.dice());
        int s = low.sign();
        Pose stand = situation.person().standing();
        Pose ready =
                grip(
                        stand.pelvis(0, -0.06, -0.08).turned(0, 18, 0).trunk(22, 0, 0).head(6, 0),
                        low,
                        new double[] {s * 0.10, 0.72, 0.42, -s * 0.06, 1.02, 0.18});
        Pose thrust =
                grip(
                        ready.pelvis(0, -0.20, -0.06).turned(0, 30, 0).trunk(34, 0, 0).head(-2, 0),
                        low,
                        new double[] {s * 0.06, 0.38, 0.52, -s * 0.04, 0.70, 0.32});
        Pose lift =
                grip(
                        ready.pelvis(0, -0.05, -0.10).turned(0, 14, 0).trunk(16, 0, s * 6),
                        low,
                        new double[] {s * 0.08, 0.86, 0.48, -s * 0.10, 0.98, 0.16});
        Pose cast =
                grip(
                        lift.turned(-s * 24, 10, 0).trunk(10, 0, -s * 28).head(4, -s * 16),
                        low,
                        new double[] {-s * 0.34, 1.02, 0.44, -s * 0.30, 1.02, 0.08});
        return new Repetition(situation, 3.2, 0.2)
                .into(
                        new Script(ready),
                        (script, beat) ->
                                script.to(0.6 * beat.slow(), thrust)
                                        .hold(0.15 * beat.slow())
                                        .to(0.9 * beat.slow(), lift)
                                        .to(0.65 * beat.slow(), beat.reach(lift, cast))
                                        .to(0.9 * beat.slow(), ready));
    }

    private static Pose grip(Pose pose, Side low, double[] at) {
        return pose.hand(low, at[0], at[1], at[2])
                .palm(low, 40)
                .hand(low.other(), at[3], at[4], at[5])
                .palm(low.other(), 60)
                .swivel(low.other(), 20);
    }

    /** Hauling with both hands, the body leaning back, and reaching on. */
    static Script pull(Situation situation) {
        Pose stand =
                situation
                        .person()
                        .standing()
                        .foot(Side.LEFT, 0.02, 0, 0.16)
                        .foot(Side.RIGHT, -0.02, 0, -0.16);
        Pose far = both(stand.pelvis(0, -0.05, 0.04).turned(0, 14, 0).trunk(18, 0, 0), 1.08, 0.58);
        Pose near =
                both(stand.pelvis(0, -0.10, -0.14).turned(0, -8, 0).trunk(-2, 0, 0), 1.02, 0.18);
        return new Repetition(situation, 2.1, 0.1)
                .into(
                        new Script(far),
                        (s, beat) ->
                                s.to(1.05 * beat.slow(), beat.reach(far, near))
                                        .to(0.9 * beat.slow(), far));
    }

    private static Pose both(Pose pose, double up, double ahead) {
        for (Side side : Side.values()) {
            pose = pose.hand(side, side.sign() * 0.10, up, ahead).palm(side, 50).swivel(side, 12);
        }
        return pose;
    }

    /** Before the first rung, hands and feet on the ladder; our own choice. */
    private static final double GRASP_S = 0.7;

    /** Up the rungs of a ladder, opposite hand and foot together. Rungs are 0.28 m apart. */
    static Script ladder(Situation situation) {
        Pose stand = situation.person().standing().turned(0, 6, 0).trunk(4, 0, 0).head(-12, 0);
        double rung = 0.28;
        Pose start = rungs(stand, 0, 0);
        return new Repetition(situation, 1.7, 0)
                .into(
                        new Script(start).hold(GRASP_S),
                        (s, beat) -> {
                            double from = rung * beat.index();
                            s.to(0.75 * beat.slow(), rungs(stand, from + rung, from))
                                    .to(0.75 * beat.slow(), rungs(stand, from + rung, from + rung));
                            s.hold(0.1 * beat.slow());
                        });
    }

    /** Left hand and right foot at one height, right hand and left foot at another. */
    private static Pose rungs(Pose stand, double one, double two) {
        double mean = (one + two) / 2;
        return stand.pelvis(0, mean - 0.06, -0.04)
                .hand(Side.LEFT, 0.20, 1.45 + one, 0.34)
                .palm(Side.LEFT, 70)
                .hand(Side.RIGHT, -0.20, 1.45 + two, 0.34)
                .palm(Side.RIGHT, 70)
                .foot(Side.RIGHT, 0, one, 0.06)
                .foot(Side.LEFT, 0, two, 0.06);
    }

    /** A high step over something, one leg after the other, and on. */
    static Script stepOver(Situation situation) {
        Person person = situation.person();
        Footwork high = new Footwork(person, 0.34, 0.8);
        Side first = situation.intent().sideOr(situation.dice()) > 0 ? Side.LEFT : Side.RIGHT;
        Pose stand = person.standing();
        return new Repetition(situation, 2.6, 0.5)
                .into(
                        new Script(stand),
                        (s, beat) -> {
                            Pose now = s.last();
                            double at = now.at(Pose.index(Channel.BASE_AHEAD));
                            double far = at + 0.62;
                            Pose over =
                                    high.planted(stand.base(0, far, 0), first, 0, 0)
                                            .footOf(first.other(), now)
                                            .lifted(first.other(), 0, 45)
                                            .pelvis(first.sign() * 0.03, -0.07, -0.24)
                                            .arms(Arm.degrees(16, 22, 10, 45, 20))
                                            .head(16, 0);
                            Pose stood = high.stood(stand.base(0, far, 0));
                            high.step(s, 1.1 * beat.slow(), first, over);
                            high.step(s, 1.1 * beat.slow(), first.other(), stood);
                        });
    }
}
