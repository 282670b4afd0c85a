package kinescribe.synthesis;

import java.util.OptionalDouble;
import kinescribe.motion.Body;

/** Gait styles from speed, body and person. Angles are written in degrees for the reader. */
final class GaitStyles {
    // Riser, tread and stride time of the middle stair of Riener, Rabuffetti and Frigo 2002.
    private static final double RISER_M = 0.17;
    private static final double TREAD_M = 0.29;
    private static final double STRIDE_UP_S = 1.41;
    private static final double STRIDE_DOWN_S = 1.22;

    // Running on stairs about three treads a second; our own choice.
    private static final double STRIDE_RUN_S = 0.66;

    // People walk backwards more slowly; the share is our own choice.
    private static final double BACKWARD = 0.75;

    // Share of the leg's length that the straightest leg reaches; our own choice.
    private static final double REACH = 0.991;

    private final Body body;
    private final Intent intent;
    private final Dice dice;
    private final double scale;
    private final double vigour;
    private final Habit habit;

    GaitStyles(Body body, Intent intent, Dice dice) {
        this.body = body;
        this.intent = intent;
        this.dice = dice;
        scale = WalkStyle.legM(body) / WalkStyle.USUAL_LEG_M;
        this.vigour = intent.vigour();
        habit = Habits.of(intent, body);
    }

    /** A comfortable walking speed of this person times the wish, or the speed asked for. */
    double walkingSpeed() {
        OptionalDouble cadence = intent.extent().cadencePerMin();
        if (cadence.isPresent()) {
            return SpeedRange.walking(body).clamp(speedAt(cadence.getAsDouble()));
        }
        double usual = WalkStyle.comfortableSpeed(body) * dice.normal("walk.speed", 1, 0.09);
        double slower = habit.of(Trait.SPEED) * (intent.backward() ? BACKWARD : 1);
        return SpeedRange.walking(body)
                .clamp(intent.speedMps().orElse(usual * intent.tempo() * slower));
    }

    /** Whether the cadence asked for belongs to a speed that cannot be shown. */
    boolean clampsCadence() {
        double speed = speedAt(intent.extent().cadencePerMin().orElse(0));
        return SpeedRange.walking(body).clamp(speed) != speed;
    }

    private double speedAt(double cadencePerMin) {
        return WalkStyle.speedAt(cadencePerMin, WalkStyle.ratio(body, dice, habit));
    }

    /** The same for a way with turns: a little less, unless a speed is asked for. */
    double turningSpeed() {
        return walkingSpeed() * (intent.speedMps().isPresent() ? 1 : 0.9);
    }

    /** The slope of the ground as the feet go over it, radians; backwards it is played back. */
    private double slope() {
        double deg = intent.terrain().slopeDeg();
        return rad(intent.backward() ? -deg : deg);
    }

    /**
     * Stepping sideways: one foot aside, the other after it, both flat. Comfortable speed and step
     * length are our own choice.
     *
     * @param side +1 to the left, −1 to the right
     */
    GaitStyle sideways(int side) {
        double usual = 0.45 * Math.sqrt(scale) * dice.normal("walk.speed", 1, 0.1);
        double wished = intent.speedMps().orElse(usual * intent.tempo() * habit.of(Trait.SPEED));
        double speed = SpeedRange.SIDEWAYS.clamp(wished);
        GaitStyle spot = onSpot();
        double stride = Math.min(0.62, 0.42 + 0.2 * speed) * scale;
        GaitStyle.Sway sway = spot.sway();
        return new GaitStyleBuilder(
                        new FootStyle(
                                0.60,
                                new FootStyle.Roll(0.06, 0.10, rad(4), 0, rad(8), rad(60), 0),
                                new FootStyle.Swing(0.05 * scale, 0, 0.02, 0.02, 0, 0)),
                        new SwayBuilder()
                                .up(Wave.ofStep(0.008, 0.31))
                                .surge(Wave.ofStep(0.02 * scale, 0.06))
                                .side(Wave.ofStride(0.004, 0.3))
                                .yaw(Wave.ofStride(0, 0))
                                .list(Wave.ofStride(rad(2), 0.13))
                                .tilt(sway.tilt())
                                .nod(Wave.ofStep(0, 0))
                                .lean(sway.lean())
                                .bow(Wave.ofStep(0, 0))
                                .bend(Wave.ofStride(rad(1.5), 0.6))
                                .counter(Wave.ofStride(0, 0))
                                .gaze(rad(habit.of(Trait.GAZE)))
                                .impact(0.00015)
                                .ripple(0.2)
                                .unevenness(0)
                                .build(),
                        arms("walk", vigour * 3, 22, 2, 12 + habit.of(Trait.ARMS_OUT)))
                .strideS(stride / speed)
                .strideM(stride)
                .ground(GaitStyle.Incline.LEVEL)
                .ahead(0.25)
                .halfWidth(0.17 * scale)
                .toeOut(rad(3))
                .reach(REACH)
                .facing(-side * Math.PI / 2)
                .variability(new GaitStyle.Variability(0.03, 0.75, 0.012, 0.012))
                .build();
    }

    /** Walking at a speed in m/s. */
    GaitStyle walk(double speed) {
        return new WalkStyle(body, dice, speed, vigour, habit).style(slope());
    }

    /** Running at the wished speed. */
    GaitStyle run() {
        double usual = RunStyle.usualSpeed(body) * dice.normal("run.speed", 1, 0.1);
        double wished = usual * intent.tempo() * habit.of(Trait.SPEED);
        double speed = SpeedRange.running(body).clamp(intent.speedMps().orElse(wished));
        return new RunStyle(body, dice, speed, vigour, habit).style(slope());
    }

    /** Stairs at the wished speed, walking or running: then a tread a step, with a short flight. */
    GaitStyle stairs(boolean up) {
        boolean runs = intent.manner().steps() == Steps.RUN;
        double usual = runs ? STRIDE_RUN_S : up ? STRIDE_UP_S : STRIDE_DOWN_S;
        double time = usual * dice.normal("stairs.time", 1, 0.08) / Math.max(0.5, intent.tempo());
        double stance = runs ? 0.42 : up ? 0.64 : 0.62;
        double lowest = runs ? stance / 2 : up ? 0.10 : 0.05;
        double way = runs ? 0.025 : up ? 0.016 : 0.034;
        double bounce = way * dice.normal("stairs.bounce", 1, 0.12);
        Wave list = Wave.ofStride(rad(up ? 5 : 3), 0.13);
        return new GaitStyleBuilder(
                        new FootStyle(
                                stance,
                                new FootStyle.Roll(
                                        up ? 0.08 : 0.10,
                                        up ? 0.16 : 0.24,
                                        rad(up ? 4 : 16),
                                        0,
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
                        new SwayBuilder()
                                .up(Wave.ofStep(bounce, lowest + 0.25))
                                .surge(Wave.ofStep(0.008, lowest + 0.125))
                                .side(
                                        Wave.ofStride(
                                                0.026 * dice.normal("stairs.side", 1, 0.2), 0.3))
                                .yaw(Wave.ofStride(rad(3), 0.5))
                                .list(list)
                                .tilt(rad(up ? 9 : 3))
                                .nod(Wave.ofStep(0.015, lowest))
                                .lean(rad(dice.normal("stairs.lean", up ? 9 : 3, 3)))
                                .bow(Wave.ofStep(0.02, 0.08))
                                .bend(list.times(-0.6))
                                .counter(Wave.ofStride(rad(6), 0))
                                .gaze(0)
                                .impact(
                                        (up ? 0.00025 : 0.0006)
                                                * dice.even("stairs.impact", 0.5, 1.5))
                                .ripple(0.3)
                                .unevenness(dice.normal("stairs.uneven", 0, 0.04))
                                .build(),
                        arms("stairs", vigour * (runs ? 24 : 13), runs ? 80 : 26, 6, 10))
                .strideS(Math.max(runs ? 0.55 : 0.62, time))
                .strideM(2 * TREAD_M)
                .ground(new GaitStyle.Incline(up ? RISER_M : -RISER_M, 0))
                .ahead(runs ? 0.45 * stance : up ? 0.33 : 0.34)
                .halfWidth(Math.max(0.03, dice.normal("stairs.width", 0.065, 0.015)))
                .toeOut(rad(dice.normal("stairs.toeOut", 8, 4)))
                .reach(REACH)
                // Treads leave less freedom than a floor; our own choice.
                .variability(new GaitStyle.Variability(0.02, 0.75, 0.0036, 0.0024))
                .build();
    }

    /** Small steps on the spot. */
    GaitStyle onSpot() {
        double time = dice.normal("spot.time", 1.15, 0.1) / intent.tempo();
        Wave list = Wave.ofStride(rad(2.5), 0.13);
        return new GaitStyleBuilder(
                        new FootStyle(
                                0.62,
                                new FootStyle.Roll(0.05, 0.10, 0, 0, rad(20), rad(150), 0),
                                new FootStyle.Swing(0.07, 0, 0, 0, rad(5), rad(5))),
                        new SwayBuilder()
                                .up(Wave.ofStep(0.006, 0.31))
                                .surge(Wave.ofStep(0.002, 0.185))
                                .side(Wave.ofStride(0.03, 0.3))
                                .yaw(Wave.ofStride(rad(2), 0.5))
                                .list(list)
                                .tilt(rad(dice.normal("walk.tilt", 4, 3)))
                                .nod(Wave.ofStep(0.015, 0.06))
                                .lean(rad(dice.normal("walk.lean", 2, 2.5)))
                                .bow(Wave.ofStep(0.02, 0.08))
                                .bend(list.times(-0.6))
                                .counter(Wave.ofStride(rad(4), 0))
                                .gaze(0)
                                .impact(0.00015)
                                .ripple(0.15)
                                .unevenness(dice.normal("walk.uneven", 0, 0.05))
                                .build(),
                        arms("walk", vigour * 5, 20, 3, 9))
                .strideS(Math.max(0.7, time))
                .strideM(0)
                .ground(GaitStyle.Incline.LEVEL)
                .ahead(0.2)
                .halfWidth(dice.normal("spot.width", 0.075, 0.015) * scale)
                .toeOut(rad(dice.normal("spot.toeOut", 7, 3)))
                .reach(REACH)
                .variability(new GaitStyle.Variability(0, 0.75, 0, 0.008))
                .build();
    }

    private GaitStyle.ArmSwing arms(
            String name, double swing, double elbow, double elbowSwing, double abduction) {
        return WalkStyle.swinging(dice, name, swing, elbow, elbowSwing, abduction);
    }

    private static double rad(double degrees) {
        return Math.toRadians(degrees);
    }
}
