package kinescribe.synthesis;

import kinescribe.base.Units;
import kinescribe.motion.Body;

/** Gait styles from speed, body and person. Angles are written in degrees for the reader. */
final class GaitStyles {
    // Riser, tread and stride time of the middle stair of Riener, Rabuffetti and Frigo 2002.
    private static final double RISER_M = 0.17;
    private static final double TREAD_M = 0.29;
    private static final double STRIDE_UP_S = 1.41;
    private static final double STRIDE_DOWN_S = 1.22;

    // People walk backwards more slowly; the share is our own choice.
    private static final double BACKWARD = 0.75;

    // Share of the leg's length that the straightest leg reaches; our own choice.
    private static final double REACH = 0.991;

    private final Body body;
    private final Intent intent;
    private final Dice dice;
    private final double scale;
    private final double vigour;

    GaitStyles(Body body, Intent intent, Dice dice) {
        this.body = body;
        this.intent = intent;
        this.dice = dice;
        scale = WalkStyle.legM(body) / WalkStyle.USUAL_LEG_M;
        this.vigour = intent.vigour();
    }

    /** A comfortable walking speed of this person times the wish, or the speed asked for. */
    double walkingSpeed() {
        double usual = WalkStyle.comfortableSpeed(body) * dice.normal("walk.speed", 1, 0.09);
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
        return new WalkStyle(body, dice, speed, vigour).style();
    }

    /** Running at the wished speed. */
    GaitStyle run() {
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
        double lowest = stance / 2;
        double turn = rad(6 * dice.normal("run.yaw", 1, 0.2));
        Wave list = Wave.ofStride(rad(4), 0.13);
        double haste = 0.24 * stride;
        return new GaitStyle(
                120 / cadence,
                stride,
                GaitStyle.Incline.LEVEL,
                stance * 0.37,
                Math.max(0.01, dice.normal("run.width", 0.025, 0.012) * scale),
                rad(dice.normal("run.toeOut", 5, 3)),
                REACH,
                0,
                new GaitStyle.Variability(0.015, 0.75, 0.012, 0.008),
                new FootStyle(
                        stance,
                        new FootStyle.Roll(
                                0.06,
                                0.17,
                                rad(dice.normal("run.heel", -8, 5)),
                                rad(58),
                                rad(560),
                                0),
                        new FootStyle.Swing(
                                (0.13 + 0.045 * speed) * scale,
                                0.12 * scale,
                                haste,
                                haste,
                                rad(3),
                                rad(3))),
                new GaitStyle.Sway(
                        Wave.ofStep(first, lowest + 0.25, second, lowest + 0.125),
                        Wave.ofStep(0.006, lowest + 0.125),
                        Wave.ofStride(0.009 * scale, 0.3),
                        Wave.ofStride(turn, 0.5),
                        list,
                        rad(6),
                        Wave.ofStep(0.015, lowest),
                        rad(dice.normal("run.lean", 6, 2.5)),
                        Wave.ofStep(0.02, 0.08),
                        list.times(-0.6),
                        Wave.ofStride(turn + rad(10), 0),
                        0.0009 * dice.even("run.impact", 0.5, 1.5),
                        dice.normal("run.uneven", 0, 0.04)),
                arms("run", vigour * (22 + 3 * speed), 88, 12, 12));
    }

    /** Stairs at the wished speed. */
    GaitStyle stairs(boolean up) {
        double usual = up ? STRIDE_UP_S : STRIDE_DOWN_S;
        double time = usual * dice.normal("stairs.time", 1, 0.08) / Math.max(0.5, intent.tempo());
        double lowest = up ? 0.10 : 0.05;
        double bounce = (up ? 0.016 : 0.034) * dice.normal("stairs.bounce", 1, 0.12);
        Wave list = Wave.ofStride(rad(up ? 5 : 3), 0.13);
        return new GaitStyle(
                Math.max(0.62, time),
                2 * TREAD_M,
                new GaitStyle.Incline(up ? RISER_M : -RISER_M, 0),
                up ? 0.33 : 0.34,
                Math.max(0.03, dice.normal("stairs.width", 0.065, 0.015)),
                rad(dice.normal("stairs.toeOut", 8, 4)),
                REACH,
                0,
                // Treads leave less freedom than a floor; our own choice.
                new GaitStyle.Variability(0.02, 0.75, 0.0036, 0.0024),
                new FootStyle(
                        up ? 0.64 : 0.62,
                        new FootStyle.Roll(
                                up ? 0.08 : 0.10,
                                up ? 0.16 : 0.24,
                                rad(up ? 4 : 16),
                                rad(up ? 38 : 34),
                                rad(up ? 220 : 120),
                                0),
                        new FootStyle.Swing(
                                up ? 0.095 : 0.05,
                                up ? 0 : 0.03,
                                0.05,
                                0.05,
                                rad(up ? 9 : 4),
                                rad(up ? 9 : 4))),
                new GaitStyle.Sway(
                        Wave.ofStep(bounce, lowest + 0.25),
                        Wave.ofStep(0.008, lowest + 0.125),
                        Wave.ofStride(0.026 * dice.normal("stairs.side", 1, 0.2), 0.3),
                        Wave.ofStride(rad(3), 0.5),
                        list,
                        rad(up ? 9 : 3),
                        Wave.ofStep(0.015, lowest),
                        rad(dice.normal("stairs.lean", up ? 9 : 3, 3)),
                        Wave.ofStep(0.02, 0.08),
                        list.times(-0.6),
                        Wave.ofStride(rad(6), 0),
                        (up ? 0.00025 : 0.0006) * dice.even("stairs.impact", 0.5, 1.5),
                        dice.normal("stairs.uneven", 0, 0.04)),
                arms("stairs", vigour * 13, 26, 6, 10));
    }

    /** Small steps on the spot. */
    GaitStyle onSpot() {
        double time = dice.normal("spot.time", 1.15, 0.1) / intent.tempo();
        Wave list = Wave.ofStride(rad(2.5), 0.13);
        return new GaitStyle(
                Math.max(0.7, time),
                0,
                GaitStyle.Incline.LEVEL,
                0.2,
                dice.normal("spot.width", 0.075, 0.015) * scale,
                rad(dice.normal("spot.toeOut", 7, 3)),
                REACH,
                0,
                new GaitStyle.Variability(0, 0.75, 0, 0.008),
                new FootStyle(
                        0.62,
                        new FootStyle.Roll(0.05, 0.10, 0, rad(20), rad(150), 0),
                        new FootStyle.Swing(0.07, 0, 0, 0, rad(5), rad(5))),
                new GaitStyle.Sway(
                        Wave.ofStep(0.006, 0.31),
                        Wave.ofStep(0.002, 0.185),
                        Wave.ofStride(0.03, 0.3),
                        Wave.ofStride(rad(2), 0.5),
                        list,
                        rad(dice.normal("walk.tilt", 4, 3)),
                        Wave.ofStep(0.015, 0.06),
                        rad(dice.normal("walk.lean", 2, 2.5)),
                        Wave.ofStep(0.02, 0.08),
                        list.times(-0.6),
                        Wave.ofStride(rad(4), 0),
                        0.00015,
                        dice.normal("walk.uneven", 0, 0.05)),
                arms("walk", vigour * 5, 20, 3, 9));
    }

    private GaitStyle.ArmSwing arms(
            String name, double swing, double elbow, double elbowSwing, double abduction) {
        return WalkStyle.swinging(dice, name, swing, elbow, elbowSwing, abduction);
    }

    private static double rad(double degrees) {
        return Math.toRadians(degrees);
    }
}
