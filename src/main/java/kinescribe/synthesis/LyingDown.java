package kinescribe.synthesis;

/**
 * Lying down and getting up. Lying is on the floor, where {@link Lying} has it: from standing by
 * the symmetrical squat pattern (VanSant 1988, rising from supine), from a chair by sliding off its
 * edge. A bed is not shown. Times of 3 to 5 s and key poses are our own choice; the lying pose is
 * that of {@link Lying} on the back.
 */
final class LyingDown {
    /** How far ahead the feet are put before the seat is left. */
    private static final double FEET_AHEAD = 0.30;

    private static final double STANDING_PELVIS = 0.535;
    private static final double LYING_PELVIS = 0.068;

    private LyingDown() {}

    /** From sitting: feet ahead, off the seat onto the floor, roll back. */
    static Script sitToLie(Situation situation) {
        return chair(situation).script(situation);
    }

    /** The way back. */
    static Script lieToSit(Situation situation) {
        return chair(situation).back().script(situation);
    }

    /** From standing: squat, sit, roll back. */
    static Script standToLie(Situation situation) {
        return floor(situation).script(situation);
    }

    /** The way back. */
    static Script lieToStand(Situation situation) {
        return floor(situation).back().script(situation);
    }

    private static Transition chair(Situation situation) {
        Seated seat = new Seated(situation);
        double edge = seat.aheadM() + 0.12;
        Side first = situation.intent().sideOr(situation.dice()) > 0 ? Side.LEFT : Side.RIGHT;
        Pose sits = seat.pose();
        Pose fore = hands(seat.leaning(12), 0.30, seat.upM() + 0.86, seat.aheadM() + 0.04);
        Pose half =
                fore.pelvis(0, seat.upM(), seat.aheadM() + 0.06).footMoved(first, 0, FEET_AHEAD);
        Pose ahead = half.pelvis(0, seat.upM(), edge).footMoved(first.other(), 0, FEET_AHEAD);
        Pose slid =
                hands(
                                ahead.pelvis(0, -0.54, edge + 0.05).turned(0, 4, 0).trunk(34, 0, 0),
                                0.34,
                                0.34,
                                edge - 0.10)
                        .kneesOut(12);
        Transition way =
                new Transition(sits)
                        .to(0.3, sits.towards(fore, 0.6).footBetween(first, sits, half, 0.5, 0.04))
                        .to(0.3, half)
                        .to(0.3, half.towards(ahead, 0.5).raised(first.other(), 0.04))
                        .to(0.3, ahead)
                        .to(0.6, slid);
        return ontoBack(way, situation, slid, FEET_AHEAD);
    }

    private static Transition floor(Situation situation) {
        Pose stand = situation.person().standing();
        Pose squat =
                hands(
                        stand.pelvis(0, -0.50, -0.20)
                                .turned(0, 26, 0)
                                .trunk(38, 0, 0)
                                .head(-18, 0)
                                .kneesOut(12),
                        0.30,
                        0.34,
                        0.16);
        return ontoBack(new Transition(stand).to(1.0, squat), situation, squat, 0);
    }

    /** From a squat down onto the seat and onto the back. */
    private static Transition ontoBack(
            Transition way, Situation situation, Pose squat, double feetAhead) {
        double up = (LYING_PELVIS - STANDING_PELVIS) * Pose.REFERENCE_HEIGHT_M;
        double ahead = feetAhead - 0.46;
        Pose low =
                hands(
                        squat.pelvis(0, -0.68, feetAhead - 0.32)
                                .turned(0, 6, 0)
                                .trunk(44, 0, 0)
                                .head(-10, 0),
                        0.34,
                        0.16,
                        feetAhead - 0.36);
        Pose sit =
                hands(
                        squat.pelvis(0, -0.80, ahead)
                                .turned(0, -16, 0)
                                .trunk(36, 0, 0)
                                .head(-4, 0)
                                .kneesOut(6),
                        0.34,
                        0.07,
                        ahead - 0.16);
        Pose recline =
                hands(
                                sit.pelvis(0, up, ahead).turned(0, -54, 0).trunk(32, 0, 0),
                                0.36,
                                0.06,
                                ahead - 0.12)
                        .head(20, 0);
        Pose lie = back(situation, up, ahead, feetAhead);
        Pose flat = lie.turned(0, -86, 0).trunk(10, 0, 0).head(24, 0);
        for (Side side : Side.values()) {
            flat = flat.leg(side, 66, 5, 98, 8);
        }
        return way.to(0.55, low).to(0.55, sit).to(0.7, recline).to(0.7, flat).to(0.8, lie);
    }

    /** Lying on the back as {@link Lying} does, the pelvis at a place. */
    private static Pose back(Situation situation, double up, double ahead, double feetAhead) {
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
                    lie.footMoved(side, 0, feetAhead)
                            .leg(side, 3 + own, 4.6, 6 + 1.5 * own, 28)
                            .arm(side, Lying.arm(Intent.Lie.BACK, dice, i));
        }
        return lie;
    }

    private static Pose hands(Pose pose, double out, double up, double ahead) {
        for (Side side : Side.values()) {
            pose = pose.hand(side, side.sign() * out, up, ahead).palm(side, 60);
        }
        return pose;
    }
}
