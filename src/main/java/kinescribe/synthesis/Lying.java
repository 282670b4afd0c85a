package kinescribe.synthesis;

import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Body;

/** Lying on the floor or a bed at floor height: on the back, a side or the front. */
final class Lying implements Movement {
    private final Unrest unrest;
    private final Drift[] stirs = new Drift[2];
    private final Shifts[] legs = new Shifts[2];
    private final double hipShare;
    private final double roll;
    private final double height;
    private final double[] hip = new double[2];
    private final double[] knee = new double[2];
    private final double nod;
    private final double spine;
    private final double spread;
    private final Arm[] arm = new Arm[2];
    private final boolean onFront;
    private final double handsUp;

    Lying(Body body, Intent intent, long seed) {
        Dice dice = new Dice(seed);
        unrest = new Unrest(seed, 1);
        double way = dice.even("lie.way", 0, 1);
        Intent.Lie lie = intent.lying();
        if (lie == Intent.Lie.UNSAID) {
            lie = way < 0.62 ? Intent.Lie.BACK : way < 0.9 ? Intent.Lie.SIDE : Intent.Lie.FRONT;
        }
        onFront = lie == Intent.Lie.FRONT;
        handsUp = dice.even("lie.hands", 0, 2 * Math.PI);
        // Now and then a leg is drawn up or stretched a little; sizes are our own choice. On the
        // front the thigh lies on the floor and only the shank moves.
        hipShare = lie == Intent.Lie.FRONT ? 0 : 1;
        double restless = dice.even("lie.restless", 0.5, 1.5);
        for (int i = 0; i < 2; i++) {
            stirs[i] = new Drift(seed, "lie.stir." + i, Math.toRadians(0.5 * restless), 0.05, 0.7);
            legs[i] = new Shifts(dice, "lie.shift." + i, Math.toRadians(1.5 * restless), 10, 1);
        }
        int side = intent.sideOr(dice);
        boolean raised = lie == Intent.Lie.BACK && dice.chance("lie.knees", 0.25);
        double tuck = dice.even("lie.tuck", 15, 60);
        for (int i = 0; i < 2; i++) {
            double own = dice.normal("lie.leg." + i, 0, 3);
            switch (lie) {
                case SIDE -> {
                    hip[i] = Math.toRadians(tuck + 5 * own);
                    knee[i] = Math.toRadians(tuck * 1.3 + 10 + 5 * own);
                }
                case FRONT -> knee[i] = Math.toRadians(8 + own);
                default -> {
                    hip[i] = Math.toRadians(raised ? 48 + own : 3 + Math.abs(own));
                    knee[i] = Math.toRadians(raised ? 95 + 2 * own : 6 + Math.abs(own) * 1.5);
                }
            }
            arm[i] = arm(lie, dice, i);
        }
        double turned = dice.normal("lie.roll", 0, 5);
        switch (lie) {
            case SIDE -> {
                roll = Math.toRadians(side * (85 + turned));
                height = 0.128 * body.heightM();
            }
            case FRONT -> {
                roll = Math.toRadians(180 + turned);
                height = 0.075 * body.heightM();
            }
            default -> {
                roll = Math.toRadians(turned);
                height = 0.068 * body.heightM();
            }
        }
        nod = Math.toRadians(lie == Intent.Lie.FRONT ? -8 : dice.even("lie.pillow", 5, 22));
        spread = lie == Intent.Lie.SIDE ? 0 : 0.08;
        spine = Math.toRadians(lie == Intent.Lie.SIDE ? dice.even("lie.curl", 5, 25) : 0);
    }

    /** How an arm lies. */
    static Arm arm(Intent.Lie lie, Dice dice, int i) {
        double more = dice.even("lie.arm.more." + i, -1, 1);
        double way = dice.even("lie.arm", 0, 1);
        return switch (lie) {
            case SIDE -> Arm.degrees(48 + 20 * more, -4, 15, 65 + 25 * more, 30);
            // Turned out by a right angle, the bent forearm lies on the floor beside the head.
            case FRONT -> Arm.degrees(0, 75 + 15 * more, -88, 75 + 20 * more, 80);
            default ->
                    way < 0.5
                            ? Arm.degrees(2, 16 + 8 * more, 10, 14 + 6 * more, 30)
                            : way < 0.85
                                    ? Arm.degrees(14, 20 + 5 * more, 45, 88 + 8 * more, 40)
                                    : Arm.degrees(10, 112 + 8 * more, -60, 118, 0);
        };
    }

    @Override
    public void pose(double t, PoseBuilder pose) {
        Quat flat = Quat.aboutAxis(Vec3.X, -Math.PI / 2);
        Quat turned = Quat.aboutAxis(Vec3.Y, roll + 0.006 * unrest.drift(0, t));
        pose.pelvis(
                new Vec3(0, height + 0.0008 * unrest.breath(t), 0.0006 * unrest.drift(1, t)),
                flat.times(turned));
        pose.spine(spine - 0.012 * unrest.breath(t), 0, 0.006 * unrest.drift(2, t));
        pose.head(nod + 0.008 * unrest.drift(3, t), 0.06 * unrest.drift(4, t));
        for (Side side : Side.values()) {
            int i = side.ordinal();
            double stir = unrest.drift(6 + i, t);
            pose.arm(
                    side,
                    arm[i].stirred(
                            0.012 * unrest.breath(t) + 0.01 * stir + 0.03 * unrest.fidget(side, t),
                            0.02 * stir));
            if (onFront) {
                pose.hand(side, wrist(side, pose), Math.toRadians(75), 1.4, 1);
            }
            double leg = drawnUp(stirs[i].at(t) + legs[i].at(t));
            pose.leg(side, hip[i] + hipShare * leg, spread, knee[i] + 2 * leg, 0.5);
        }
    }

    /** On the front the hands lie on the floor, beside the shoulders or further up. */
    private Vec3 wrist(Side side, PoseBuilder pose) {
        double scale = pose.body().heightM() / Pose.REFERENCE_HEIGHT_M;
        double up = 0.5 + 0.5 * Math.sin(handsUp + side.sign());
        return new Vec3(-side.sign() * (0.34 - 0.04 * up), 0.06, -0.52 - 0.16 * up).times(scale);
    }

    /** A leg can be drawn up, not pushed into the floor: a soft bound at zero. */
    private static double drawnUp(double angle) {
        double soft = Math.toRadians(1.5);
        return (angle + Math.sqrt(angle * angle + soft * soft)) / 2;
    }
}
