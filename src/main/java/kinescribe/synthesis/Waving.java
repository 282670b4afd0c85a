package kinescribe.synthesis;

/** Waving one hand over another movement: the arm goes up, the forearm swings to and fro. */
final class Waving implements Movement {
    private static final double RAISE_S = 0.5;

    private final Movement under;
    private final Side side;
    private final Arm raised;
    private final double rate;
    private final double size;
    private final double start;
    private final Drift uneven;

    Waving(Movement under, Intent intent, long seed) {
        this.under = under;
        Dice dice = new Dice(seed);
        int said = intent.side();
        side = said > 0 || (said == 0 && dice.chance("wave.left", 0.2)) ? Side.LEFT : Side.RIGHT;
        double up = dice.even("wave.up", -1, 1);
        raised = Arm.degrees(28 + 14 * up, 72 + 22 * up, -75, 82 + 10 * up, 55);
        // 1.5 to 2.5 waves a second: our own range.
        rate =
                2
                        * Math.PI
                        * Math.min(
                                3.2, dice.even("wave.rate", 1.5, 2.5) * Math.sqrt(intent.tempo()));
        size = Math.toRadians(dice.even("wave.size", 16, 30)) * intent.vigour();
        start = dice.even("wave.start", -0.8, 0.2);
        uneven = new Drift(seed, "wave.uneven", 0.12, 0.2, 0.8);
    }

    @Override
    public void pose(double t, PoseBuilder pose) {
        under.pose(t, pose);
        double up = Ease.blend(t, start, start + RAISE_S);
        double on = Ease.blend(t, start + 0.6 * RAISE_S, start + 1.6 * RAISE_S);
        double swing = on * size * (1 + uneven.at(t)) * Math.sin(rate * t + uneven.at(t));
        Arm hanging = Arm.degrees(4, 9, 12, 18, 20);
        Arm arm = hanging.towards(raised, up);
        pose.arm(
                side,
                new Arm(
                        arm.flexion(),
                        arm.abduction() + 0.12 * swing,
                        arm.inward() + swing,
                        arm.elbow() + 0.2 * swing,
                        arm.pronation()));
    }
}
