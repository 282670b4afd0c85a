package kinescribe.synthesis;

/** Push-ups, the plank and sit-ups. Places follow from the body's lengths; times are our own. */
final class FloorExercises {
    private FloorExercises() {}

    /** Push-ups on hands and toes. */
    static Script pushUp(Situation situation) {
        Pose high = prone(situation, 20);
        Pose low = prone(situation, 7);
        return new Repetition(situation, 1.9, 0.15)
                .into(
                        new Script(high),
                        (s, beat) ->
                                s.to(0.95 * beat.slow(), beat.reach(high, low).towards(low, 0.4))
                                        .to(0.95 * beat.slow(), high));
    }

    /** Holding the body straight on hands and toes. */
    static Script plank(Situation situation) {
        Dice dice = situation.dice();
        Pose start = prone(situation, 20);
        Script script = new Script(start);
        return new Repetition(situation, 2.5, 0)
                .into(
                        script,
                        (s, beat) ->
                                s.to(
                                        2.5 * beat.slow(),
                                        prone(
                                                situation,
                                                dice.normal("plank." + beat.index(), 19.7, 0.5))));
    }

    /** Straight from toes to head, rising by an angle towards the shoulders. */
    static Pose prone(Situation situation, double riseDeg) {
        double rise = Math.toRadians(riseDeg);
        double leg = 0.82;
        double up = 0.162 + leg * Math.sin(rise) - 0.535 * Pose.REFERENCE_HEIGHT_M;
        Pose pose =
                situation
                        .person()
                        .standing()
                        .pelvis(0, up, 0.15 + leg * Math.cos(rise))
                        .turned(0, 90 - riseDeg, 0)
                        .trunk(0, 0, 0)
                        .head(-24, 0)
                        .footTurned(Side.LEFT, 0, 70)
                        .footTurned(Side.RIGHT, 0, 70);
        for (Side side : Side.values()) {
            pose = pose.hand(side, side.sign() * 0.26, 0.06, 1.40).palm(side, 80).swivel(side, 20);
        }
        return pose;
    }

    /** From lying with bent knees up to sitting, arms crossed over the chest. */
    static Script sitUp(Situation situation) {
        Arm crossed = Arm.degrees(38, 6, 62, 128, 20);
        Pose down =
                situation
                        .person()
                        .standing()
                        .pelvis(0, -0.803, -0.50)
                        .turned(0, -86, 0)
                        .trunk(6, 0, 0)
                        .head(14, 0)
                        .arms(crossed);
        Pose up = down.pelvis(0, -0.80, -0.50).turned(0, -28, 0).trunk(58, 0, 0).head(10, 0);
        return new Repetition(situation, 3.0, 0.3)
                .into(
                        new Script(down),
                        (s, beat) ->
                                s.to(1.4 * beat.slow(), beat.reach(down, up).towards(up, 0.5))
                                        .to(1.5 * beat.slow(), down));
    }

    /** On the rowing machine: legs, trunk, arms, and back in the other order. */
    static Script row(Situation situation) {
        Pose seat = situation.person().standing().kneesOut(4);
        for (Side side : Side.values()) {
            seat = seat.foot(side, 0, 0.18, 0).footTurned(side, 0, -42);
        }
        Pose caught = at(seat, -0.46, 20, 0.10, 0.62);
        Pose pressed = at(seat, -0.76, 8, -0.16, 0.64);
        Pose done = at(seat, -0.82, -26, -0.62, 0.66);
        Pose away = at(seat, -0.80, 6, -0.20, 0.64);
        return new Repetition(situation, 2.3, 0)
                .into(
                        new Script(caught),
                        (s, beat) ->
                                s.to(0.55 * beat.slow(), pressed)
                                        .to(0.4 * beat.slow(), done)
                                        .to(0.5 * beat.slow(), away)
                                        .to(0.85 * beat.slow(), caught));
    }

    private static Pose at(Pose seat, double ahead, double leanDeg, double hands, double up) {
        Pose pose =
                seat.pelvis(0, -0.56, ahead)
                        .turned(0, 0.4 * leanDeg - 4, 0)
                        .trunk(16 + 0.6 * leanDeg, 0, 0)
                        .head(-0.6 * leanDeg, 0);
        for (Side side : Side.values()) {
            pose = pose.hand(side, side.sign() * 0.16, up, hands).palm(side, 70).swivel(side, 15);
        }
        return pose;
    }
}
