package kinescribe.synthesis;

/** Ways to hold an arm at rest, varied by the person; angles by our own fit to the body. */
final class Arms {
    /**
     * How differently people turn their palms on the lap, as a standard deviation: our own choice.
     * With the angles below, the mean is half way between flat and thumb up, as the watches of s01
     * to s12 in the GEOTEC data (Matey-Sanz et al. 2023) lie while people sit; nobody else there
     * was looked at.
     */
    private static final double PALM_SPREAD_DEG = 15;

    private Arms() {}

    /** Hanging beside a standing body. */
    static Arm hanging(Dice dice) {
        return Arm.degrees(
                dice.normal("hang.flexion", 3, 4),
                dice.normal("hang.out", 8, 3),
                dice.normal("hang.inward", 12, 8),
                Math.max(5, dice.normal("hang.elbow", 16, 6)),
                dice.normal("hang.pronation", 15, 12));
    }

    /** One of the ways people stand: mostly hanging, else folded before the body or on the hips. */
    static Arm standing(Dice dice) {
        double way = dice.even("arms.stand", 0, 1);
        Arm spread = hanging(dice);
        if (way < 0.6) {
            return spread;
        }
        if (way < 0.75) {
            return Arm.degrees(12, 10, 48, 78 + 6 * dice.even("arms.fold", -1, 1), 40);
        }
        if (way < 0.88) {
            return Arm.degrees(-12, 42, 50, 85, 30);
        }
        return Arm.degrees(-8, 14, 20, 42, 20);
    }

    /** One of the ways people sit: hands on lap, on thighs, on a table, hanging, folded. */
    static Arm sitting(Dice dice) {
        double way = dice.even("arms.sit", 0, 1);
        double more = dice.even("arms.sit.more", -1, 1);
        double turned = dice.normal("arms.sit.turn", 0, PALM_SPREAD_DEG);
        if (way < 0.35) {
            return Arm.degrees(18 + 5 * more, 10, 34, 72 + 6 * more, 42 + turned);
        }
        if (way < 0.65) {
            return Arm.degrees(26 + 6 * more, 12, 8, 52 + 8 * more, 55 + turned);
        }
        if (way < 0.85) {
            return Arm.degrees(38 + 5 * more, 14, 18, 66 + 6 * more, 60 + turned);
        }
        return Arm.degrees(6, 12, 12, 22 + 8 * more, 20 + turned);
    }
}
