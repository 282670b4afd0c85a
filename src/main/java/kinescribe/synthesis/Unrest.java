package kinescribe.synthesis;

/** What never rests in a resting person: breath, sway, small stirrings. Our own sizes. */
final class Unrest {
    private final double breathRate;
    private final double breathPhase;
    private final Drift[] drifts;

    /**
     * @param size share of the usual sway
     */
    Unrest(long seed, double size) {
        Dice dice = new Dice(seed);
        // Resting breath of 12 to 18 a minute (textbook range).
        breathRate = 2 * Math.PI * dice.even("breath.rate", 0.2, 0.3);
        breathPhase = dice.even("breath.phase", 0, 2 * Math.PI);
        drifts = new Drift[10];
        for (int i = 0; i < drifts.length; i++) {
            drifts[i] =
                    new Drift(seed, "unrest." + i, size, i < 4 ? 0.12 : 0.05, i < 4 ? 1.2 : 0.7);
        }
    }

    /** The breath at a time, −1 … 1. */
    double breath(double t) {
        return Math.sin(breathRate * t + breathPhase);
    }

    /** One of ten independent wanderings of standard deviation {@code size} at a time. */
    double drift(int i, double t) {
        return drifts[i].at(t);
    }
}
