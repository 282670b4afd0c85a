package kinescribe.synthesis;

/** Kneeling and crouching; the toes stay tucked under. Key poses and times are our own choice. */
final class Kneeling {
    private static final double BACK_M = -0.50;
    private static final double HEEL_UP_DEG = 64;

    private Kneeling() {}

    /** One knee after the other. */
    static Script down(Situation situation) {
        return way(situation).script(situation);
    }

    /** Up again, one foot first. */
    static Script up(Situation situation) {
        return way(situation).back().script(situation);
    }

    static Transition way(Situation situation) {
        Side first = situation.intent().sideOr(situation.dice()) > 0 ? Side.LEFT : Side.RIGHT;
        Side other = first.other();
        Pose stand = situation.person().standing();
        Pose step = behind(stand, first).pelvis(0, -0.08, -0.14).turned(0, 8, 0).trunk(10, 0, 0);
        Pose lifted = stand.towards(step, 0.5).lifted(first, 0.06, 25);
        Pose half =
                behind(stand, first)
                        .pelvis(0, -0.425, -0.10)
                        .turned(0, 3, 0)
                        .trunk(9, 0, 0)
                        .head(4, 0)
                        .kneesOut(3);
        Pose both = behind(half, other).pelvis(0, -0.425, -0.08);
        Pose drawn = half.towards(both, 0.5).lifted(other, 0.05, 55);
        return new Transition(stand)
                .to(0.35, lifted)
                .to(0.35, step)
                .to(0.8, half)
                .to(0.35, drawn)
                .to(0.4, both);
    }

    private static Pose behind(Pose pose, Side side) {
        return pose.foot(side, 0, 0, BACK_M).footTurned(side, 0, HEEL_UP_DEG);
    }

    /** Down into a crouch, resting there, and up. */
    static Script crouch(Situation situation) {
        Pose stand = situation.person().standing();
        Pose low =
                stand.pelvis(0, -0.54, -0.16)
                        .turned(0, 18, 0)
                        .trunk(34, 0, 0)
                        .head(-14, 0)
                        .kneesOut(12)
                        .footTurned(Side.LEFT, 0, 12)
                        .footTurned(Side.RIGHT, 0, 12);
        for (Side side : Side.values()) {
            low = low.hand(side, side.sign() * 0.16, 0.40, 0.20).palm(side, 50);
        }
        Pose down = low;
        return new Repetition(situation, 4.4, 0.8)
                .into(
                        new Script(stand),
                        (s, beat) ->
                                s.to(1.1 * beat.slow(), down)
                                        .hold(2.0 * beat.slow())
                                        .to(1.3 * beat.slow(), stand));
    }
}
