package kinescribe.synthesis;

import kinescribe.math.Vec3;

/**
 * Driving a car: a low seat, a reclined trunk, hands on the wheel, a foot on the pedals. Dimensions
 * as in passenger cars by our own choice: wheel of 0.37 m leaning 25° from upright, hips about 0.3
 * m over the floor.
 */
final class Driving {
    private static final double WHEEL_RADIUS_M = 0.185;
    private static final double WHEEL_LEAN_DEG = 25;
    private static final double WHEEL_UP_M = 0.66;
    private static final double WHEEL_AHEAD_M = 0.36;
    private static final double PEDAL_DEG = -32;

    private final Seated seat;
    private final Dice dice;
    private final double gripDeg;

    private Driving(Situation situation) {
        seat = new Seated(situation, 0.20, 0.36);
        dice = situation.dice();
        gripDeg = dice.even("drive.grip", -5, 30);
    }

    /** Small corrections, bends, and the pedals. */
    static Script drive(Situation situation) {
        return new Driving(situation).script(situation);
    }

    private Script script(Situation situation) {
        Pose start = pose("drive.start", 0, 0);
        Script script = new Script(start);
        return new Repetition(situation, 2.6, 0.6)
                .into(
                        script,
                        (s, beat) -> {
                            String name = "drive." + beat.index();
                            boolean bend = dice.chance(name + ".bend", 0.25);
                            double turn =
                                    beat.big() * dice.normal(name + ".turn", 0, bend ? 45 : 6);
                            double press = dice.normal(name + ".press", 0, 5);
                            if (dice.chance(name + ".brake", 0.3)) {
                                brake(s, beat, name, press);
                            } else {
                                s.to(0.7 * beat.slow(), pose(name, turn, press))
                                        .hold((bend ? 1.0 : 0.4) * beat.slow())
                                        .to(0.9 * beat.slow(), pose(name, 0.1 * turn, press));
                            }
                        });
    }

    /** The foot goes to the brake, presses, and comes back. */
    private void brake(Script s, Beat beat, String name, double press) {
        Pose rest = pose(name, 0, press);
        Pose over = rest.foot(Side.RIGHT, 0.02, 0.07, -0.02).footTurned(Side.RIGHT, 8, PEDAL_DEG);
        Pose on = rest.foot(Side.RIGHT, 0.05, 0.03, 0.02).footTurned(Side.RIGHT, 8, PEDAL_DEG + 12);
        s.to(0.4 * beat.slow(), over)
                .to(0.4 * beat.slow(), on.head(2, 0).trunk(14, 0, 0))
                .hold(0.7 * beat.slow())
                .to(0.6 * beat.slow(), rest);
    }

    /** Hands on the wheel turned by an angle (to the left), the right foot on the pedal. */
    private Pose pose(String name, double turnDeg, double pressDeg) {
        Pose pose =
                seat.leaning(-34)
                        .trunk(10, 0, 0.05 * turnDeg)
                        .head(9, dice.normal(name + ".look", 0, 7) + 0.25 * turnDeg)
                        .kneesOut(4);
        for (Side side : Side.values()) {
            double angle = Math.toRadians(gripDeg * side.sign() - turnDeg);
            double out = side.sign() * WHEEL_RADIUS_M;
            // On the wheel's rim, which leans away from the driver.
            double left = out * Math.cos(angle);
            double along = out * Math.sin(angle);
            double lean = Math.toRadians(WHEEL_LEAN_DEG);
            pose =
                    pose.hand(
                                    side,
                                    new Vec3(
                                            left,
                                            WHEEL_UP_M + along * Math.cos(lean),
                                            seat.aheadM() + WHEEL_AHEAD_M + along * Math.sin(lean)))
                            .palm(side, 50)
                            .swivel(side, 14);
        }
        return pose.foot(Side.LEFT, 0.06, 0, -0.04)
                .footTurned(Side.LEFT, 0, -18)
                .foot(Side.RIGHT, -0.06, 0, 0)
                .footTurned(Side.RIGHT, 0, PEDAL_DEG + pressDeg);
    }
}
