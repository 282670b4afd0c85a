package kinescribe.synthesis;

import kinescribe.math.Ease;

/** What never rests in a resting person: breath, sway, small stirrings. Our own sizes. */
final class Unrest {
    // In every slot of so many seconds a hand may move once, as often as this; all our own choice.
    private static final double SLOT_S = 4;
    private static final int SLOTS = 32;
    private static final double OFTEN = 0.4;

    private final double breathRate;
    private final double breathPhase;
    private final Drift[] drifts;
    private final double[][] starts = new double[2][SLOTS];
    private final double[][] lengths = new double[2][SLOTS];
    private final double[][] sizes = new double[2][SLOTS];

    /**
     * @param size share of the usual sway
     */
    Unrest(long seed, double size) {
        Dice dice = new Dice(seed);
        // Resting breath of 12 to 18 a minute (textbook range).
        breathRate = 2 * Math.PI * dice.even("breath.rate", 0.2, 0.3);
        breathPhase = dice.even("breath.phase", 0, 2 * Math.PI);
        for (int i = 0; i < 2; i++) {
            for (int k = 0; k < SLOTS; k++) {
                String name = "fidget." + i + "." + k;
                starts[i][k] = dice.even(name + ".start", 0, 2);
                lengths[i][k] = dice.even(name + ".length", 0.8, 2);
                boolean moves = dice.chance(name, OFTEN);
                sizes[i][k] = moves ? size * dice.normal(name + ".size", 0, 1) : 0;
            }
        }
        drifts = new Drift[10];
        for (int i = 0; i < drifts.length; i++) {
            drifts[i] =
                    new Drift(seed, "unrest." + i, size, i < 4 ? 0.12 : 0.05, i < 4 ? 1.2 : 0.7);
        }
    }

    /** A small movement of a hand now and then, mostly zero, of standard size 1. */
    double fidget(Side side, double t) {
        int i = side.ordinal();
        int slot = (int) Math.floor(t / SLOT_S);
        double within = t - slot * SLOT_S;
        int k = Math.floorMod(slot, SLOTS);
        return sizes[i][k] * Ease.bump((within - starts[i][k]) / lengths[i][k]);
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
