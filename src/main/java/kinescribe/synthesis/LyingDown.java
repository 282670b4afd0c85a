package kinescribe.synthesis;

/**
 * Lying down and getting up: from a chair-high bed, and from the floor by the symmetrical squat
 * pattern (VanSant 1988, rising from supine). Times of 3 to 5 s and key poses are our own choice;
 * the lying pose is that of {@link Lying} on the back.
 */
final class LyingDown {
    /** Height of a bed over the floor as a share of standing height: that of the chair's seat. */
    private static final double BED = 0.25;

    private static final double STANDING_PELVIS = 0.535;
    private static final double LYING_PELVIS = 0.068;

    private LyingDown() {}

    /** From sitting on the bed's edge: aside onto the arm, legs up, onto the back. */
    static Script sitToLie(Situation situation) {
        return bed(situation).script(situation);
    }

    /** The way back. */
    static Script lieToSit(Situation situation) {
        return bed(situation).back().script(situation);
    }

    /** From standing: squat, sit, roll back. */
    static Script standToLie(Situation situation) {
        return floor(situation).script(situation);
    }

    /** The way back. */
    static Script lieToStand(Situation situation) {
        return floor(situation).back().script(situation);
    }

    private static Transition bed(Situation situation) {
        Seated seat = new Seated(situation);
        Dice dice = situation.dice();
        int s = situation.intent().sideOr(dice);
        Side down = s > 0 ? Side.RIGHT : Side.LEFT;
        double up = (BED + LYING_PELVIS - STANDING_PELVIS) * Pose.REFERENCE_HEIGHT_M;
        double ahead = seat.aheadM() - 0.12;
        Pose lie = back(situation, up, ahead).turned(s * 90, -90, 0);
        Pose lean =
                seat.pose()
                        .turned(s * 14, -6, s * 18)
                        .trunk(12, s * 14, -s * 10)
                        .head(-4, 0)
                        .hand(down, -s * 0.50, 0.47, seat.aheadM() - 0.04)
                        .palm(down, 60);
        Pose swing =
                lean.pelvis(0, up + 0.01, ahead + 0.04)
                        .turned(s * 52, -34, s * 10)
                        .trunk(26, s * 8, 0)
                        .hand(down, -s * 0.52, 0.45, seat.aheadM() - 0.16);
        for (Side side : Side.values()) {
            swing = swing.leg(side, 72, 4, 68, 15);
        }
        Pose nearly = lie.turned(s * 84, -72, s * 2).trunk(18, 0, 0).head(24, 0);
        for (Side side : Side.values()) {
            nearly = nearly.leg(side, 26, 4, 30, 20);
        }
        return new Transition(seat.pose())
                .to(0.9, lean)
                .to(0.9, swing)
                .to(0.8, nearly)
                .to(0.8, lie);
    }

    private static Transition floor(Situation situation) {
        Person person = situation.person();
        double up = (LYING_PELVIS - STANDING_PELVIS) * Pose.REFERENCE_HEIGHT_M;
        double ahead = -0.46;
        Pose stand = person.standing();
        Pose squat =
                both(
                        stand.pelvis(0, -0.50, -0.20)
                                .turned(0, 26, 0)
                                .trunk(38, 0, 0)
                                .head(-18, 0)
                                .kneesOut(12),
                        0.30,
                        0.34,
                        0.16);
        Pose low =
                both(
                        squat.pelvis(0, -0.68, -0.32).turned(0, 6, 0).trunk(44, 0, 0).head(-10, 0),
                        0.34,
                        0.16,
                        -0.36);
        Pose sit =
                both(
                        squat.pelvis(0, -0.80, ahead)
                                .turned(0, -16, 0)
                                .trunk(36, 0, 0)
                                .head(-4, 0)
                                .kneesOut(6),
                        0.34,
                        0.07,
                        ahead - 0.16);
        Pose recline =
                both(
                                sit.pelvis(0, up, ahead).turned(0, -54, 0).trunk(32, 0, 0),
                                0.36,
                                0.06,
                                ahead - 0.12)
                        .head(20, 0);
        Pose lie = back(situation, up, ahead);
        Pose flat = lie.turned(0, -86, 0).trunk(10, 0, 0).head(24, 0);
        for (Side side : Side.values()) {
            flat = flat.leg(side, 58, 5, 98, 8);
        }
        return new Transition(stand)
                .to(1.0, squat)
                .to(0.55, low)
                .to(0.55, sit)
                .to(0.7, recline)
                .to(0.7, flat)
                .to(0.8, lie);
    }

    /** Lying on the back as {@link Lying} does, the pelvis at a place. */
    private static Pose back(Situation situation, double up, double ahead) {
        Dice dice = situation.dice();
        Pose lie =
                Pose.ZERO
                        .pelvis(0, up, ahead)
                        .turned(0, -90, 0)
                        .head(dice.even("lie.pillow", 5, 22), 0);
        for (Side side : Side.values()) {
            int i = side.ordinal();
            double own = Math.abs(dice.normal("lie.leg." + i, 0, 3));
            lie =
                    lie.leg(side, 3 + own, 4.6, 6 + 1.5 * own, 28)
                            .arm(side, Lying.arm(Intent.Lie.BACK, dice, i));
        }
        return lie;
    }

    private static Pose both(Pose pose, double out, double up, double ahead) {
        for (Side side : Side.values()) {
            pose = pose.hand(side, side.sign() * out, up, ahead).palm(side, 60);
        }
        return pose;
    }
}
