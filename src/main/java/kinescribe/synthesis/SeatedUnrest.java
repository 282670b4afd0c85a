package kinescribe.synthesis;

import kinescribe.math.Vec3;

/**
 * What a seated person's legs and trunk do: knees that wander a few degrees, legs and feet that are
 * put elsewhere now and then, a trunk that leans and straightens. All sizes are our own choice by
 * eye, not fitted to any recording; how restless a person is comes from the seed.
 */
final class SeatedUnrest {
    private static final double FOOT_LIFT_M = 0.015;

    private final Drift[] knees = new Drift[2];
    private final Shifts[] kneesOut = new Shifts[2];
    private final Shifts[] feet = new Shifts[2];
    private final Drift lean;
    private final Shifts leanMore;
    private final Shifts aside;

    SeatedUnrest(long seed) {
        Dice dice = new Dice(seed);
        double size = dice.even("sit.restless", 0.6, 1.5);
        for (Side side : Side.values()) {
            int i = side.ordinal();
            String name = "sit." + side;
            knees[i] = new Drift(seed, name + ".knee", Math.toRadians(1.5 * size), 0.05, 0.9);
            kneesOut[i] = new Shifts(dice, name + ".kneeOut", Math.toRadians(4.5 * size), 6, 0.8);
            feet[i] = new Shifts(dice, name + ".foot", 0.025 * size, 11, 0.7);
        }
        lean = new Drift(seed, "sit.lean", Math.toRadians(0.6 * size), 0.05, 0.5);
        leanMore = new Shifts(dice, "sit.leanMore", Math.toRadians(2.5 * size), 9, 1.2);
        aside = new Shifts(dice, "sit.aside", Math.toRadians(1.2 * size), 10, 1);
    }

    /** How far a knee points outwards beyond its usual, radians. */
    double kneeOut(Side side, double t) {
        return knees[side.ordinal()].at(t) + kneesOut[side.ordinal()].at(t);
    }

    /** Where a foot is put, from its usual place: forward and, while it moves, up; metres. */
    Vec3 foot(Side side, double t) {
        Shifts foot = feet[side.ordinal()];
        return new Vec3(0, FOOT_LIFT_M * foot.lift(t), foot.at(t));
    }

    /** Lean of the trunk forward from its usual, radians. */
    double lean(double t) {
        return lean.at(t) + leanMore.at(t);
    }

    /** Weight on one buttock: roll of the pelvis, left side up, radians. */
    double aside(double t) {
        return aside.at(t);
    }
}
