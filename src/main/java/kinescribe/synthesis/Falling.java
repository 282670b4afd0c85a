package kinescribe.synthesis;

/**
 * Falling to the floor from standing and lying there. From losing balance to impact it takes 0.7 to
 * 0.9 s, as recorded falls do (Hsiao and Robinovitch 1998); key poses are our own choice.
 */
final class Falling {
    private static final double FLOOR_M = -0.80;

    private Falling() {}

    /** Backward, to a side, or forward where nothing is said. */
    static Script fall(Situation situation) {
        Intent intent = situation.intent();
        Pose stand = situation.person().standing();
        Transition fall =
                intent.backward()
                        ? backward(stand)
                        : intent.side() != 0 ? aside(stand, intent.side()) : forward(stand);
        return fall.script(situation);
    }

    private static Transition forward(Pose stand) {
        Pose trip =
                both(stand.pelvis(0, -0.10, 0.16).turned(0, 20, 0).trunk(16, 0, 0), 1.0, 0.62)
                        .footTurned(Side.LEFT, 0, 20)
                        .footTurned(Side.RIGHT, 0, 20);
        Pose knees =
                both(trip.pelvis(0, -0.34, 0.60).turned(0, 46, 0).trunk(14, 0, 0), 0.30, 1.10)
                        .head(-18, 0)
                        .footTurned(Side.LEFT, 0, 55)
                        .footTurned(Side.RIGHT, 0, 55);
        Pose down =
                both(
                                knees.pelvis(0, FLOOR_M + 0.03, 0.955)
                                        .turned(0, 84, 0)
                                        .trunk(2, 0, 0),
                                0.08,
                                1.50)
                        .head(-24, 0)
                        .swivel(Side.LEFT, 75)
                        .swivel(Side.RIGHT, 75)
                        .footTurned(Side.LEFT, 0, 75)
                        .footTurned(Side.RIGHT, 0, 75);
        Pose rest = down.pelvis(0, FLOOR_M + 0.02, 0.96).turned(0, 90, 0).head(-10, 8);
        for (Side side : Side.values()) {
            rest = rest.leg(side, 1, 8, 9, 55);
        }
        return new Transition(stand).to(0.4, trip).to(0.32, knees).to(0.36, down).to(0.7, rest);
    }

    private static Transition backward(Pose stand) {
        Pose tip =
                stand.pelvis(0, -0.20, -0.26)
                        .turned(0, -12, 0)
                        .trunk(14, 0, 0)
                        .head(10, 0)
                        .arms(Arm.degrees(60, 30, 0, 25, 30));
        Pose seat =
                both(stand.pelvis(0, FLOOR_M, -0.56).turned(0, -28, 0).trunk(30, 0, 0), 0.08, -0.78)
                        .head(16, 0);
        Pose back = seat.pelvis(0, FLOOR_M, -0.60).turned(0, -84, 0).trunk(10, 0, 0).head(26, 0);
        Pose rest = back.turned(0, -90, 0).trunk(0, 0, 0).head(8, 0);
        for (Side side : Side.values()) {
            Arm out = Arm.degrees(4, 40, 0, 25, 30);
            back = back.leg(side, 62, 6, 96, 10).arm(side, out);
            rest = rest.leg(side, 6, 8, 14, 28).arm(side, out);
        }
        return new Transition(stand).to(0.45, tip).to(0.35, seat).to(0.4, back).to(0.9, rest);
    }

    private static Transition aside(Pose stand, int s) {
        Side down = s > 0 ? Side.LEFT : Side.RIGHT;
        Pose tip =
                stand.pelvis(s * 0.18, -0.16, 0)
                        .turned(0, 8, -s * 22)
                        .trunk(12, -s * 10, 0)
                        .arms(Arm.degrees(20, 55, 0, 25, 30));
        Pose hip =
                tip.pelvis(s * 0.50, -0.66, -0.10)
                        .turned(0, 6, -s * 60)
                        .trunk(18, s * 6, 0)
                        .arm(down, Arm.degrees(62, -15, 10, 55, 30));
        Pose rest = hip.pelvis(s * 0.56, FLOOR_M + 0.10, -0.12).turned(0, 0, -s * 88);
        for (Side side : Side.values()) {
            hip = hip.leg(side, 42, 4, 58, 15);
            rest =
                    rest.leg(side, side == down ? 32 : 50, side == down ? 2 : -14, 60, 20)
                            .arm(side, Arm.degrees(62, side == down ? 4 : -22, 10, 55, 30));
        }
        return new Transition(stand).to(0.45, tip).to(0.38, hip).to(0.9, rest.trunk(14, 0, 0));
    }

    private static Pose both(Pose pose, double up, double ahead) {
        for (Side side : Side.values()) {
            pose = pose.hand(side, side.sign() * 0.34, up, ahead).palm(side, 75);
        }
        return pose;
    }
}
