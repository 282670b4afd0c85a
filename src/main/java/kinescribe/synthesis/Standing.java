package kinescribe.synthesis;

import kinescribe.math.Vec3;
import kinescribe.motion.Body;

/**
 * Standing still, as still as people are: sway, knees that wander a little, and weight that is
 * shifted from one foot to the other now and then. Sizes are our own choice where no source is
 * given.
 */
final class Standing implements Movement {
    private final Unrest unrest;
    private final double halfWidth;
    private final double toeOut;
    private final double lean;
    private final double shift;
    private final Shifts shifts;
    private final Drift[] knees = new Drift[2];
    private final double drop;
    private final double ahead;
    private final Arm arm;

    Standing(Body body, long seed) {
        Dice dice = new Dice(seed);
        unrest = new Unrest(seed, 1);
        halfWidth =
                Math.max(0.04, dice.normal("stand.width", 0.085, 0.025)) * body.heightM() / 1.72;
        toeOut = Math.toRadians(dice.normal("stand.toeOut", 9, 5));
        lean = Math.toRadians(dice.normal("stand.lean", 2, 2.5));
        shift = dice.normal("stand.shift", 0, 0.02);
        double restless = dice.even("stand.restless", 0.6, 1.5);
        shifts = new Shifts(dice, "stand.weight", 0.018 * restless, 8, 1.2);
        for (Side side : Side.values()) {
            knees[side.ordinal()] =
                    new Drift(
                            seed, "stand.knee." + side, Math.toRadians(0.8 * restless), 0.05, 0.7);
        }
        ahead = dice.normal("stand.ahead", 0, 0.02);
        // Enough that both legs reach the floor with a little bend at the knees.
        drop = 0.0002 * body.heightM();
        arm = Arms.standing(dice);
    }

    @Override
    public void pose(double t, PoseBuilder pose) {
        Body body = pose.body();
        double aside = shift + shifts.at(t);
        // Legs that lean keep their length, so the hips come down by that much.
        double lower = aside * aside / (2 * body.legLengthM());
        double height = pose.skeleton().offset(0).y() - drop - lower;
        // Sway of the body over the feet of about 4 to 6 mm (Winter 1995, quiet standing).
        pose.pelvis(
                new Vec3(
                        aside + 0.005 * unrest.drift(0, t),
                        height + 0.0006 * unrest.breath(t),
                        0.02 + 0.005 * unrest.drift(1, t)),
                0.01 * unrest.drift(4, t),
                Math.toRadians(4) + 0.006 * unrest.drift(2, t),
                aside + 0.004 * unrest.drift(5, t));
        pose.spine(
                lean + 0.006 * unrest.breath(t) + 0.01 * unrest.drift(3, t),
                -0.8 * aside,
                0.025 * unrest.drift(4, t));
        pose.head(0.04 * unrest.drift(6, t) - lean, 0.09 * unrest.drift(7, t));
        for (Side side : Side.values()) {
            double stir = unrest.drift(side == Side.LEFT ? 8 : 9, t);
            double fidget = unrest.fidget(side, t);
            pose.arm(
                    side,
                    arm.stirred(
                            0.02 * stir + 0.06 * fidget + 0.004 * unrest.breath(t),
                            0.04 * stir + 0.07 * fidget));
            Vec3 ankle =
                    new Vec3(side.sign() * halfWidth, body.ankleHeightM(), side.sign() * ahead);
            pose.foot(side, new Foot(ankle, side.sign() * toeOut, 0), knees[side.ordinal()].at(t));
        }
    }
}
