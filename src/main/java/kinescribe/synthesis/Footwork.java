package kinescribe.synthesis;

/** Steps between key poses. Lift and step length are our own choice. */
final class Footwork {
    private static final double LIFT_M = 0.07;
    private static final double TOE_DOWN_DEG = 14;
    private static final double TOE_DOWN_DEG_PER_M = 150;
    private static final double STEP_M = 0.42;
    private static final double STEP_DEG = 45;

    private final Person person;
    private final double liftM;
    private final double stepM;

    Footwork(Person person) {
        this(person, LIFT_M, STEP_M);
    }

    /**
     * @param liftM how high a foot is lifted on its way
     * @param stepM how long a step is at most
     */
    Footwork(Person person, double liftM, double stepM) {
        this.person = person;
        this.liftM = liftM;
        this.stepM = stepM;
    }

    /**
     * Goes to a pose in which one foot stands elsewhere: the foot goes up first, then along, then
     * down, so that it does not drag.
     */
    Script step(Script script, double seconds, Side side, Pose to) {
        Pose from = script.last();
        Pose up =
                from.towards(to, 0.3)
                        .footOf(side, from.towards(to, 0.15))
                        .lifted(side, liftM, Math.max(TOE_DOWN_DEG, TOE_DOWN_DEG_PER_M * liftM));
        Pose over =
                from.towards(to, 0.7).footOf(side, from.towards(to, 0.88)).raised(side, liftM / 2);
        return script.to(0.3 * seconds, up).to(0.4 * seconds, over).to(0.3 * seconds, to);
    }

    /**
     * A pose with a foot beside the base of that pose.
     *
     * @param left from where it stands beside the base, metres
     * @param ahead the same
     */
    Pose planted(Pose pose, Side side, double left, double ahead) {
        double yaw = pose.at(Pose.index(Channel.BASE_YAW));
        double own = person.ankle(side).x() / person.scale();
        double sin = Math.sin(yaw);
        double cos = Math.cos(yaw);
        double x = own + left;
        return pose.foot(
                        side,
                        pose.at(Pose.index(Channel.BASE_LEFT)) + cos * x + sin * ahead - own,
                        0,
                        pose.at(Pose.index(Channel.BASE_AHEAD)) - sin * x + cos * ahead)
                .footTurned(side, Math.toDegrees(yaw), 0);
    }

    /** A pose with both feet beside its base, as in standing. */
    Pose stood(Pose pose) {
        return planted(planted(pose, Side.LEFT, 0, 0), Side.RIGHT, 0, 0);
    }

    /**
     * Walks with some steps to where the base of a pose is, and stands.
     *
     * @param stepS seconds a step
     */
    Script walk(Script script, double stepS, Pose to) {
        Pose from = script.last();
        double way = Math.hypot(change(from, to, Channel.BASE_LEFT), ahead(from, to));
        double turn = Math.toDegrees(Math.abs(change(from, to, Channel.BASE_YAW)));
        int steps = (int) Math.max(1, Math.ceil(Math.max(way / stepM, turn / STEP_DEG)));
        Side side = firstSide(from, to);
        for (int i = 1; i <= steps + 1; i++) {
            // The last step only brings the other foot up.
            double share = Math.min(1, (i - 0.5) / steps);
            Pose body = i > steps ? to : from.towards(to, share);
            Pose foot = planted(from.towards(to, Math.min(1, (double) i / steps)), side, 0, 0);
            Pose landed = feetOf(body, script.last(), side, foot);
            step(script, stepS, side, landed);
            side = side.other();
        }
        return script;
    }

    private static double ahead(Pose from, Pose to) {
        return change(from, to, Channel.BASE_AHEAD);
    }

    private static double change(Pose from, Pose to, Channel channel) {
        return to.at(Pose.index(channel)) - from.at(Pose.index(channel));
    }

    /** The leg on the side that the way leads to. */
    private static Side firstSide(Pose from, Pose to) {
        double yaw = from.at(Pose.index(Channel.BASE_YAW));
        double aside =
                Math.cos(yaw) * change(from, to, Channel.BASE_LEFT)
                        - Math.sin(yaw) * ahead(from, to);
        double turn = change(from, to, Channel.BASE_YAW);
        return aside + 0.2 * turn >= 0 ? Side.LEFT : Side.RIGHT;
    }

    /** A body pose with one foot of one pose and the other foot of another. */
    private static Pose feetOf(Pose body, Pose standing, Side side, Pose stepped) {
        return body.footOf(side.other(), standing).footOf(side, stepped);
    }
}
