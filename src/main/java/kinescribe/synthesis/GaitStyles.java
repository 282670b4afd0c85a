package kinescribe.synthesis;

import kinescribe.base.Units;
import kinescribe.motion.Body;

/** Gait styles from speed, body and person. Angles are written in degrees for the reader. */
final class GaitStyles {
    // Leg length of the people the published relations are about; others are scaled to it by
    // dynamic similarity (Hof 1996): lengths with the leg, times with its square root.
    static final double USUAL_LEG_M = 0.91;

    // Comfortable speed over √(g·leg), so about 1.27 m/s for an adult (Bohannon 1997).
    private static final double COMFORTABLE = 0.425;

    // Step length over cadence, m per step/min (Sekiya and Nagasaki 1998).
    private static final double WALK_RATIO = 0.0065;

    // The pelvis rises along a shortened pendulum: factor 1.25 of Zijlstra and Hof 2003.
    private static final double PENDULUM_FACTOR = 1.25;

    // Riser, tread and stride time of the middle stair of Riener, Rabuffetti and Frigo 2002.
    private static final double RISER_M = 0.17;
    private static final double TREAD_M = 0.29;
    private static final double STRIDE_UP_S = 1.41;
    private static final double STRIDE_DOWN_S = 1.22;

    // People walk backwards more slowly; the share is our own choice.
    private static final double BACKWARD = 0.75;

    private final Body body;
    private final Intent intent;
    private final Dice dice;
    private final double legM;
    private final double vigour;

    GaitStyles(Body body, Intent intent, Dice dice) {
        this.body = body;
        this.intent = intent;
        this.dice = dice;
        this.legM = body.legLengthM() + body.ankleHeightM();
        this.vigour = intent.vigour();
    }

    /** A comfortable walking speed of this person times the wish, or the speed asked for. */
    double walkingSpeed() {
        double usual =
                COMFORTABLE
                        * Math.sqrt(Units.STANDARD_GRAVITY * legM)
                        * dice.normal("walk.speed", 1, 0.09);
        double slower = intent.backward() ? BACKWARD : 1;
        return SpeedRange.walking(body)
                .clamp(intent.speedMps().orElse(usual * intent.tempo() * slower));
    }

    /** The same for a way with turns: a little less, unless a speed is asked for. */
    double turningSpeed() {
        return walkingSpeed() * (intent.speedMps().isPresent() ? 1 : 0.9);
    }

    /** Walking at a speed in m/s. */
    GaitStyle walk(double speed) {
        double scale = legM / USUAL_LEG_M;
        double ratio = WALK_RATIO * Math.pow(scale, 1.5) * dice.normal("walk.ratio", 1, 0.06);
        double cadence = Math.sqrt(60 * speed / ratio);
        double step = speed * 60 / cadence;
        double half = step / (2 * PENDULUM_FACTOR);
        double bounce = (legM - Math.sqrt(legM * legM - half * half)) / 2;
        double fast = speed / Math.sqrt(Units.STANDARD_GRAVITY * legM) / COMFORTABLE;
        // Played in reverse, a shake would come before its contact, so there is none.
        double impact = intent.backward() ? 0 : 0.00035;
        double roll = Math.min(1.15, 0.45 + 0.55 * fast);
        double stance = Math.max(0.57, Math.min(0.70, 0.652 - 0.042 * fast));
        return new GaitStyle(
                120 / cadence,
                2 * step,
                0,
                0.232 + dice.normal("walk.ahead", 0, 0.004),
                Math.max(0.02, dice.normal("walk.width", 0.055, 0.015) * scale),
                rad(dice.normal("walk.toeOut", 6, 4)),
                new FootStyle(
                        stance,
                        0.085,
                        0.27,
                        rad(-19 * roll + dice.normal("walk.heel", 0, 3)),
                        rad(58 * roll),
                        rad(340) * roll,
                        0.06 * scale,
                        0,
                        0.06 * 2 * step,
                        rad(12)),
                new GaitStyle.Sway(
                        0.045,
                        bounce * dice.normal("walk.bounce", 1, 0.1) * (0.7 + 0.3 * vigour),
                        0,
                        0.009 * fast,
                        0.022 * scale * dice.normal("walk.side", 1, 0.2) / Math.sqrt(fast),
                        rad(4.5 * fast * dice.normal("walk.yaw", 1, 0.25)),
                        rad(3.5 * dice.normal("walk.list", 1, 0.25)),
                        rad(dice.normal("walk.tilt", 4, 3)),
                        rad(dice.normal("walk.lean", 1, 2.5) + 1.5 * fast),
                        rad(5 * fast),
                        impact * fast * fast * dice.even("walk.impact", 0.5, 1.5),
                        dice.normal("walk.uneven", 0, 0.05)),
                arms(
                        "walk",
                        vigour * (19 * Math.pow(fast, 1.1)),
                        20 + 4 * fast,
                        7 * fast * vigour,
                        9));
    }

    /** Running at the wished speed. */
    GaitStyle run() {
        double scale = legM / USUAL_LEG_M;
        double usual = 2.65 * Math.sqrt(scale) * dice.normal("run.speed", 1, 0.1);
        double speed = SpeedRange.running().clamp(intent.speedMps().orElse(usual * intent.tempo()));
        // A line through the range of Cavanagh and Kram 1989 (157 to 180 steps/min), our own fit.
        double cadence =
                (145 + 8 * speed) / Math.sqrt(scale) * dice.normal("run.cadence", 1, 0.035);
        double stride = speed * 120 / cadence;
        double stance = Math.max(0.26, Math.min(0.40, 0.44 - 0.033 * speed));
        double omega = 2 * Math.PI * cadence / 60;
        // Free fall in flight and a peak in mid-stance fix the first two harmonics.
        double top = (14 + 1.5 * speed) * (0.8 + 0.2 * vigour) * dice.normal("run.top", 1, 0.08);
        double first = (top + Units.STANDARD_GRAVITY) / 2 / (omega * omega);
        double second = (top - Units.STANDARD_GRAVITY) / 2 / (4 * omega * omega);
        return new GaitStyle(
                120 / cadence,
                stride,
                0,
                stance * 0.37,
                Math.max(0.01, dice.normal("run.width", 0.025, 0.012) * scale),
                rad(dice.normal("run.toeOut", 5, 3)),
                new FootStyle(
                        stance,
                        0.06,
                        0.17,
                        rad(dice.normal("run.heel", -8, 5)),
                        rad(58),
                        rad(560),
                        (0.13 + 0.045 * speed) * scale,
                        0.12 * scale,
                        0.24 * stride,
                        rad(5)),
                new GaitStyle.Sway(
                        stance / 2,
                        first,
                        second,
                        0.006,
                        0.009 * scale,
                        rad(6 * dice.normal("run.yaw", 1, 0.2)),
                        rad(4),
                        rad(6),
                        rad(dice.normal("run.lean", 6, 2.5)),
                        rad(10),
                        0.0009 * dice.even("run.impact", 0.5, 1.5),
                        dice.normal("run.uneven", 0, 0.04)),
                arms("run", vigour * (22 + 3 * speed), 88, 12, 12));
    }

    /** Stairs at the wished speed. */
    GaitStyle stairs(boolean up) {
        double usual = up ? STRIDE_UP_S : STRIDE_DOWN_S;
        double time = usual * dice.normal("stairs.time", 1, 0.08) / Math.max(0.5, intent.tempo());
        return new GaitStyle(
                Math.max(0.62, time),
                2 * TREAD_M,
                up ? RISER_M : -RISER_M,
                up ? 0.33 : 0.34,
                Math.max(0.03, dice.normal("stairs.width", 0.065, 0.015)),
                rad(dice.normal("stairs.toeOut", 8, 4)),
                new FootStyle(
                        up ? 0.64 : 0.62,
                        up ? 0.08 : 0.10,
                        up ? 0.16 : 0.24,
                        rad(up ? 4 : 16),
                        rad(up ? 38 : 34),
                        rad(up ? 220 : 120),
                        up ? 0.095 : 0.05,
                        up ? 0 : 0.03,
                        0.05,
                        rad(up ? 14 : 6)),
                new GaitStyle.Sway(
                        up ? 0.10 : 0.05,
                        (up ? 0.016 : 0.034) * dice.normal("stairs.bounce", 1, 0.12),
                        0,
                        0.008,
                        0.026 * dice.normal("stairs.side", 1, 0.2),
                        rad(3),
                        rad(up ? 5 : 3),
                        rad(up ? 9 : 3),
                        rad(dice.normal("stairs.lean", up ? 9 : 3, 3)),
                        rad(3),
                        (up ? 0.00025 : 0.0006) * dice.even("stairs.impact", 0.5, 1.5),
                        dice.normal("stairs.uneven", 0, 0.04)),
                arms("stairs", vigour * 13, 26, 6, 10));
    }

    /** Small steps on the spot. */
    GaitStyle onSpot() {
        double time = dice.normal("spot.time", 1.15, 0.1) / intent.tempo();
        return new GaitStyle(
                Math.max(0.7, time),
                0,
                0,
                0.2,
                dice.normal("spot.width", 0.075, 0.015) * legM / USUAL_LEG_M,
                rad(dice.normal("spot.toeOut", 7, 3)),
                new FootStyle(0.62, 0.05, 0.10, 0, rad(20), rad(150), 0.07, 0, 0, rad(8)),
                new GaitStyle.Sway(
                        0.06,
                        0.006,
                        0,
                        0.002,
                        0.03,
                        rad(2),
                        rad(2.5),
                        rad(dice.normal("walk.tilt", 4, 3)),
                        rad(dice.normal("walk.lean", 2, 2.5)),
                        rad(2),
                        0.00015,
                        dice.normal("walk.uneven", 0, 0.05)),
                arms("walk", vigour * 5, 20, 3, 9));
    }

    private GaitStyle.ArmSwing arms(
            String name, double swing, double elbow, double elbowSwing, double abduction) {
        return new GaitStyle.ArmSwing(
                rad(dice.normal(name + ".arm.mean", 3, 3)),
                rad(swing) * Math.max(0.25, dice.normal(name + ".arm.swing", 1, 0.25)),
                rad(elbow + dice.normal(name + ".arm.elbow", 0, 6)),
                rad(elbowSwing),
                rad(Math.max(3, dice.normal(name + ".arm.out", abduction, 3))),
                rad(dice.normal(name + ".arm.inward", 12, 6)),
                dice.normal(name + ".arm.uneven", 0, 0.15));
    }

    private static double rad(double degrees) {
        return Math.toRadians(degrees);
    }
}
