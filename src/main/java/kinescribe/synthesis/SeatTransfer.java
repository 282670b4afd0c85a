package kinescribe.synthesis;

import java.util.function.DoubleUnaryOperator;
import kinescribe.math.Ease;
import kinescribe.math.Vec3;
import kinescribe.motion.Body;

/**
 * Between sitting and standing, and both rests. Rising has the phases of Schenkman et al. 1990: the
 * trunk swings forward, the seat is left, the body extends; the feet stay. Sitting down is the same
 * way back, its trunk course fitted by us.
 */
final class SeatTransfer implements Movement {
    /** Share of the rise at which the seat is left (Schenkman et al. 1990, phase II). */
    private static final double SEAT_OFF = 0.34;

    /**
     * How much longer it takes than it is seen to: three quarters in the middle of a minimum-jerk
     * course are 97 % of the way. Our own choice.
     */
    private static final double SPILL = 4.0 / 3;

    private final DoubleUnaryOperator upness;
    private final Unrest unrest;
    private final SeatedUnrest seated;
    private final boolean stays;
    private final double seatHip;
    private final double seatBack;
    private final double halfWidth;
    private final double toeOut;
    private final double kneeOut;
    private final double footForward;
    private final double slouch;
    private final double recline;
    private final double bow;
    private final double reach;
    private final double standLean;
    private final Arm lap;
    private final Arm hanging;

    /**
     * @param upness from seconds to the share of the rise: 0 seated, 1 standing; may have corners
     *     there, since every course below starts and ends at rest
     * @param stays whether it stays seated, so that feet may be anywhere and be moved
     */
    private SeatTransfer(
            Body body, Intent intent, long seed, DoubleUnaryOperator upness, boolean stays) {
        this.upness = upness;
        this.stays = stays;
        Dice dice = new Dice(seed);
        unrest = new Unrest(seed, 1);
        seated = new SeatedUnrest(seed);
        double height = body.heightM();
        // Hip joints of a seated person a little above the knees: seat about 0.25 of the height.
        seatHip = (0.292 + dice.normal("sit.height", 0, 0.008)) * height;
        // Whoever rises has the feet near the seat; whoever stays may stretch or tuck the legs.
        footForward =
                (stays ? dice.normal("sit.rest", 0.02, 0.04) : dice.normal("sit.feet", 0.01, 0.02))
                        * height;
        seatBack = 0.225 * height + footForward;
        halfWidth = Math.max(0.05, dice.normal("sit.width", 0.095, 0.025)) * height / 1.72;
        toeOut = Math.toRadians(dice.normal("sit.toeOut", 9, 5));
        kneeOut = Math.toRadians(dice.normal("sit.kneeOut", 8, 7));
        slouch = Math.toRadians(dice.normal("sit.slouch", 2, 7));
        boolean leansBack = stays && dice.chance("sit.leansBack", 0.4);
        recline = leansBack ? Math.toRadians(dice.even("sit.recline", 4, 14)) : 0;
        bow = Math.toRadians(dice.normal("sit.bow", 40, 6)) * (0.85 + 0.15 * intent.vigour());
        reach = Math.toRadians(dice.normal("sit.reach", 22, 10));
        standLean = Math.toRadians(dice.normal("stand.lean", 2, 2.5));
        lap = Arms.sitting(dice);
        hanging = Arms.hanging(dice);
    }

    /** Sitting throughout. */
    static SeatTransfer sitting(Situation situation) {
        return new SeatTransfer(
                situation.body(), situation.intent(), situation.seed(), t -> 0, true);
    }

    /** One rise or one descent that starts 10 to 20 % into the clip, then a hold. */
    static SeatTransfer once(Situation situation) {
        Intent intent = situation.intent();
        double seconds = situation.seconds();
        Dice dice = situation.dice();
        boolean up = intent.act() == Act.STAND_UP;
        double usual = dice.normal("transfer.time", up ? 1.9 : 2.05, 0.22) / intent.tempo();
        double time =
                Math.max(
                        0.6,
                        Math.min(
                                usual,
                                situation.amidS(0).isPresent()
                                        ? SPILL * situation.ownS()
                                        : 0.8 * seconds));
        double first = dice.even("transfer.start", 0.1, 0.2);
        double start =
                situation.amidS(time).orElse(Math.min(first, 0.95 - time / seconds) * seconds);
        return new SeatTransfer(
                situation.body(),
                intent,
                situation.seed(),
                t -> {
                    double share = Math.max(0, Math.min(1, (t - start) / time));
                    return up ? share : 1 - share;
                },
                false);
    }

    @Override
    public void pose(double t, PoseBuilder pose) {
        Body body = pose.body();
        double s = upness.applyAsDouble(t);
        double rise = Ease.blend(s, SEAT_OFF - 0.14, 1.0);
        double forward = Ease.blend(s, 0.02, 0.72);
        double bowed = bow * Ease.blend(s, 0, 0.45) * (1 - Ease.blend(s, 0.36, 1));
        // The body stands still only when the way is done: more sway when up.
        double sway = 0.3 + 0.7 * rise;
        double rest = 1 - Ease.blend(s, 0, SEAT_OFF);
        double lean = rest * (seated.lean(t) - recline);
        double aside = rest * seated.aside(t);
        double stand = pose.skeleton().offset(0).y() - 0.005 * body.heightM();
        double sit = seatHip + 0.010 * body.heightM();
        pose.pelvis(
                new Vec3(
                        sway * 0.004 * unrest.drift(0, t),
                        sit + (stand - sit) * rise + 0.0005 * unrest.breath(t),
                        -seatBack
                                + (seatBack + 0.02) * forward
                                + sway * 0.004 * unrest.drift(1, t)),
                0.006 * unrest.drift(4, t),
                mix(-0.12 - 0.4 * slouch, 0.07, forward)
                        + 0.5 * bowed
                        + 0.6 * lean
                        + 0.004 * unrest.drift(2, t),
                aside + 0.004 * unrest.drift(5, t));
        double flexion = mix(0.12 + slouch, standLean, rise) + 0.6 * bowed + 0.4 * lean;
        pose.spine(
                flexion + 0.006 * unrest.breath(t) + 0.008 * unrest.drift(3, t),
                0.006 * unrest.drift(5, t) - 0.7 * aside,
                0.02 * unrest.drift(4, t));
        pose.head(
                -0.55 * bowed - 0.5 * flexion - 0.5 * lean + 0.03 * unrest.drift(6, t),
                0.08 * unrest.drift(7, t));
        Arm arm = lap.towards(hanging, Ease.blend(s, 0.12, 0.95));
        double swing = reach * Ease.bump(s) - 0.6 * bowed * (1 - rise);
        for (Side side : Side.values()) {
            double stir = unrest.drift(side == Side.LEFT ? 8 : 9, t);
            double fidget = unrest.fidget(side, t);
            pose.arm(
                    side,
                    arm.stirred(
                            swing + 0.012 * stir + 0.05 * fidget,
                            0.03 * stir + 0.07 * fidget - 0.3 * swing));
            Vec3 ankle = new Vec3(side.sign() * halfWidth, body.ankleHeightM(), 0);
            if (stays) {
                ankle = ankle.plus(seated.foot(side, t));
            }
            double out = kneeOut * (1 - rise) + rest * seated.kneeOut(side, t);
            pose.foot(side, new Foot(ankle, side.sign() * toeOut, 0), out);
        }
    }

    private static double mix(double a, double b, double share) {
        return a + share * (b - a);
    }
}
