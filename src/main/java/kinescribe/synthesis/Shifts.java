package kinescribe.synthesis;

import kinescribe.math.Ease;

/**
 * A rest value that now and then changes to another: in every slot of time at most one smooth
 * change, twice differentiable, else holding exactly. Sizes and frequencies are our own choice, not
 * fitted to recordings.
 */
final class Shifts {
    private static final int SLOTS = 32;
    private static final double OFTEN = 0.45;

    private final double slotS;
    private final double[] starts = new double[SLOTS];
    private final double[] lengths = new double[SLOTS];
    private final double[] values = new double[SLOTS];

    /**
     * @param name of the draws
     * @param sd standard deviation of the values around zero
     * @param slotS seconds in which at most one change begins and ends
     * @param shortestS least seconds of a change; the longest take twice as many
     */
    Shifts(Dice dice, String name, double sd, double slotS, double shortestS) {
        if (!(slotS > 2 * shortestS)) {
            throw new IllegalArgumentException(
                    "Expected a slot over " + 2 * shortestS + " s, got " + slotS);
        }
        this.slotS = slotS;
        double value = dice.normal(name, 0, sd);
        for (int k = 0; k < SLOTS; k++) {
            lengths[k] = dice.even(name + ".length." + k, shortestS, 2 * shortestS);
            starts[k] = dice.even(name + ".start." + k, 0, slotS - lengths[k]);
            if (dice.chance(name + ".moves." + k, OFTEN)) {
                value = dice.normal(name + ".value." + k, 0, sd);
            }
            values[k] = value;
        }
    }

    /** The value at a time in seconds. */
    double at(double t) {
        double before = values[Math.floorMod(slot(t) - 1, SLOTS)];
        double after = values[Math.floorMod(slot(t), SLOTS)];
        return before + (after - before) * Ease.blend(share(t));
    }

    /** A bump from 0 over 1 to 0 during each change, else 0: how far a shifted foot is lifted. */
    double lift(double t) {
        double before = values[Math.floorMod(slot(t) - 1, SLOTS)];
        return before == values[Math.floorMod(slot(t), SLOTS)] ? 0 : Ease.bump(share(t));
    }

    private int slot(double t) {
        return (int) Math.floor(t / slotS);
    }

    private double share(double t) {
        int k = Math.floorMod(slot(t), SLOTS);
        return (t - slot(t) * slotS - starts[k]) / lengths[k];
    }
}
