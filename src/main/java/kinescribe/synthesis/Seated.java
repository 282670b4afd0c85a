package kinescribe.synthesis;

/**
 * Key poses on a chair, with the numbers of {@link SeatTransfer}; lengths for a person of {@link
 * Pose#REFERENCE_HEIGHT_M}.
 */
final class Seated {
    private static final double HEIGHT_M = Pose.REFERENCE_HEIGHT_M;

    private final double up;
    private final double ahead;
    private final double slouchDeg;
    private final double feetApart;
    private final Arm lap;

    Seated(Situation situation) {
        this(situation, 0, 0);
    }

    /**
     * @param lower how much lower the seat is than a chair, metres
     * @param further how much further ahead of the hips the feet stand, metres
     */
    Seated(Situation situation, double lower, double further) {
        Dice dice = situation.dice();
        Person person = situation.person();
        double hips = 0.292 + dice.normal("sit.height", 0, 0.008) + 0.010;
        up = (hips - 0.535) * HEIGHT_M - lower;
        double behind = 0.225 + dice.normal("sit.rest", 0.02, 0.04);
        ahead = -behind * HEIGHT_M - 0.02 / person.scale() - further;
        slouchDeg = dice.normal("sit.slouch", 2, 7);
        double half = Math.max(0.05, dice.normal("sit.width", 0.095, 0.025));
        feetApart = half - person.ankle(Side.LEFT).x() / person.scale();
        lap = Arms.sitting(dice);
    }

    /** How far ahead of the feet the pelvis is, metres; below zero. */
    double aheadM() {
        return ahead;
    }

    /** How high the pelvis is over where it stands, metres; below zero. */
    double upM() {
        return up;
    }

    /** Upright, hands as people rest them. */
    Pose pose() {
        return leaning(0);
    }

    /** The same with the trunk forward by an angle, back where it is below zero. */
    Pose leaning(double forwardDeg) {
        double flexion = 7 + slouchDeg + 0.4 * forwardDeg;
        double tilt = -7 - 0.4 * slouchDeg + 0.6 * forwardDeg;
        return Pose.ZERO
                .pelvis(0, up, ahead)
                .turned(0, tilt, 0)
                .trunk(flexion, 0, 0)
                .head(-0.5 * flexion - 0.5 * forwardDeg, 0)
                .arms(lap)
                .kneesOut(6)
                .foot(Side.LEFT, feetApart, 0, 0)
                .foot(Side.RIGHT, -feetApart, 0, 0);
    }

    /**
     * A hand before a seated body: outwards from its middle, up from the floor, ahead of the
     * pelvis, metres.
     */
    Pose hand(Pose pose, Side side, double out, double up, double ahead) {
        return pose.hand(side, side.sign() * out, up, this.ahead + ahead);
    }
}
