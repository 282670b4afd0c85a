package kinescribe.synthesis;

/**
 * Down to hands and knees, to hands and toes and onto the front, back up, and rolling over. The way
 * is by way of half kneeling, kneeling and all fours, a usual one of adults (VanSant 1988); key
 * poses and times are our own choice. The pelvis of all fours is that of {@link Crawling}, that of
 * lying that of {@link Lying}.
 */
final class FloorWays {
    private static final double FEET_M = -0.50;
    private static final double HEEL_UP_DEG = 70;
    private static final double LYING_UP_M = (0.075 - 0.535) * Pose.REFERENCE_HEIGHT_M;
    private static final double SIDE_UP_M = (0.128 - 0.535) * Pose.REFERENCE_HEIGHT_M;
    private static final double BACK_UP_M = (0.068 - 0.535) * Pose.REFERENCE_HEIGHT_M;

    private FloorWays() {}

    /** Kneeling down, then onto the hands. */
    static Script standToFours(Situation situation) {
        return toFours(situation).script(situation);
    }

    /** The way back. */
    static Script foursToStand(Situation situation) {
        return toFours(situation).back().script(situation);
    }

    /** Onto hands and knees, then the body straight. */
    static Script standToPlank(Situation situation) {
        return plank(toFours(situation), situation).script(situation);
    }

    /** The way back. */
    static Script plankToStand(Situation situation) {
        return plank(toFours(situation), situation).back().script(situation);
    }

    /** Onto hands and knees, then down onto the front. */
    static Script standToProne(Situation situation) {
        return prone(toFours(situation), situation).script(situation);
    }

    /** The way back. */
    static Script proneToStand(Situation situation) {
        return prone(toFours(situation), situation).back().script(situation);
    }

    /** Hands ahead, then the body straight. */
    static Script foursToPlank(Situation situation) {
        return plank(new Transition(fours(situation)), situation).script(situation);
    }

    /** The way back. */
    static Script plankToFours(Situation situation) {
        return plank(new Transition(fours(situation)), situation).back().script(situation);
    }

    /** From hands and knees down onto the front. */
    static Script foursToProne(Situation situation) {
        return prone(new Transition(fours(situation)), situation).script(situation);
    }

    /** The way back. */
    static Script proneToFours(Situation situation) {
        return prone(new Transition(fours(situation)), situation).back().script(situation);
    }

    /** From the back over a side onto the front. */
    static Script rollToFront(Situation situation) {
        return roll(situation).script(situation);
    }

    /** From the front over a side onto the back. */
    static Script rollToBack(Situation situation) {
        return roll(situation).back().script(situation);
    }

    private static Transition toFours(Situation situation) {
        return Kneeling.way(situation).to(0.9, fours(situation));
    }

    private static Transition plank(Transition way, Situation situation) {
        Pose fours = fours(situation);
        Pose plank = moved(FloorExercises.prone(situation, 20), FEET_M);
        Pose reached = fours.pelvis(0, -0.44, 0.06);
        for (Side side : Side.values()) {
            reached =
                    reached.hand(side, side.sign() * 0.26, 0.06, 1.40 + FEET_M)
                            .palm(side, 80)
                            .swivel(side, 20);
        }
        Pose stepping = fours.towards(reached, 0.5).handMoved(Side.LEFT, 0, 0.05, 0);
        return way.to(0.45, stepping).to(0.45, reached).to(1.1, plank);
    }

    private static Transition prone(Transition way, Situation situation) {
        Pose fours = fours(situation);
        Pose down = fours.pelvis(0, -0.56, 0.36).turned(0, 76, 0).trunk(-6, 0, 0).head(-22, 0);
        Pose prone = down.pelvis(0, LYING_UP_M, 0.49).turned(0, 90, 0).trunk(0, 0, 0).head(-8, 0);
        for (Side side : Side.values()) {
            down = at(down, side, 0.30, 0.78);
            prone = at(prone, side, 0.32, 0.96).footTurned(side, 0, 75);
        }
        return way.to(1.0, down).to(0.8, prone);
    }

    private static Pose at(Pose pose, Side side, double out, double ahead) {
        return pose.hand(side, side.sign() * out, 0.06, ahead).palm(side, 80).swivel(side, 80);
    }

    /** On hands and knees, thighs and arms upright. */
    private static Pose fours(Situation situation) {
        Pose pose =
                situation
                        .person()
                        .standing()
                        .pelvis(0, -0.455, 0.02)
                        .turned(0, 80, 0)
                        .trunk(3, 0, 0)
                        .head(-40, 0);
        for (Side side : Side.values()) {
            pose =
                    pose.foot(side, 0, 0, FEET_M)
                            .footTurned(side, 0, HEEL_UP_DEG)
                            .hand(side, side.sign() * 0.18, 0.06, 0.53)
                            .palm(side, 75)
                            .swivel(side, 20);
        }
        return pose;
    }

    private static Pose moved(Pose pose, double ahead) {
        Pose moved =
                pose.pelvis(
                        0,
                        pose.at(Pose.index(Channel.PELVIS_UP)),
                        pose.at(Pose.index(Channel.PELVIS_AHEAD)) + ahead);
        for (Side side : Side.values()) {
            moved = moved.footMoved(side, 0, ahead).handMoved(side, 0, 0, ahead);
        }
        return moved;
    }

    private static Transition roll(Situation situation) {
        int way = situation.intent().sideOr(situation.dice());
        Side lower = way > 0 ? Side.LEFT : Side.RIGHT;
        Side upper = lower.other();
        Pose back = lying(0, 0, BACK_UP_M).head(10, 0).arms(Arm.degrees(2, 16, 10, 14, 30));
        Pose ready =
                back.hand(lower, way * 0.22, 0.08, -0.96)
                        .hand(upper, way * 0.05, 0.28, -0.36)
                        .leg(upper, 30, 4, 50, 28);
        Pose aside =
                lying(way * 0.12, way * 90, SIDE_UP_M)
                        .trunk(8, 0, way * 6)
                        .head(8, 0)
                        .leg(lower, 8, 2, 14, 28)
                        .leg(upper, 40, 2, 60, 28)
                        .hand(lower, way * 0.16, 0.11, -1.02)
                        .swivel(lower, 50)
                        .hand(upper, way * 0.42, 0.08, -0.40);
        Pose front =
                lying(way * 0.28, way * 180, LYING_UP_M)
                        .head(-8, 0)
                        .leg(lower, 0, 4.6, 8, 28)
                        .leg(upper, 0, 4.6, 8, 28)
                        .hand(lower, way * 0.06, 0.11, -1.0)
                        .swivel(lower, 50)
                        .hand(upper, way * 0.60, 0.06, -0.54)
                        .palm(upper, 80)
                        .swivel(upper, 70);
        Pose settled =
                front.hand(lower, -way * 0.06, 0.06, -0.56).palm(lower, 80).swivel(lower, 70);
        return new Transition(back).to(0.6, ready).to(0.8, aside).to(0.7, front).to(0.4, settled);
    }

    private static Pose lying(double left, double overDeg, double up) {
        Pose pose = Pose.ZERO.pelvis(left, up, 0).turned(0, -90, 0).over(overDeg);
        for (Side side : Side.values()) {
            pose = pose.leg(side, 3, 4.6, 6, 28);
        }
        return pose;
    }
}
