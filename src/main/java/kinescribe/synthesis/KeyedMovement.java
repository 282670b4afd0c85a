package kinescribe.synthesis;

import kinescribe.math.Ease;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;

/**
 * A movement through key poses, with the small unrest of a living body over it. Planted feet stay
 * where the keys put them; where a leg would have to reach too far the pelvis comes down.
 */
final class KeyedMovement implements Movement {
    // Legs reach at most this share of their length, and the pelvis gives way softly,
    // within a centimetre or two.
    private static final double REACH = 1.001;
    private static final double GIVE_M = 0.005;
    // Who stands on both feet does so on legs that are as good as straight: what the soft limit
    // takes from a standing pelvis is given back, and taken again over so much more, or where one
    // foot is so far from where it stands beside the other.
    private static final double STANDING_GIVE_M = 0.0047;
    private static final double TAKEN_AGAIN_M = 0.01;
    private static final double STEPPED_M = 0.08;
    private static final double SWAY_M = 0.004;
    // Takes a leg that is not planted out of the question.
    private static final double UNPLANTED_M = 2;

    private final Person person;
    private final Course course;
    private final Sole sole;
    private final double calm;
    private final boolean nods;
    private final boolean[] carried = new boolean[Side.values().length];
    private final double[] v = new double[Pose.SIZE];

    KeyedMovement(Person person, Script script) {
        this(person, script, 1);
    }

    /**
     * @param calm share of the usual unrest
     */
    KeyedMovement(Person person, Script script, double calm) {
        this.person = person;
        this.course = script.course();
        nods = script.movesHead();
        for (Side side : Side.values()) {
            carried[side.ordinal()] = script.movesArm(side);
        }
        this.sole = new Sole(person.body());
        this.calm = calm;
    }

    @Override
    public void pose(double t, PoseBuilder pose) {
        course.at(t, v);
        Unrest unrest = person.unrest();
        double yaw = get(Channel.BASE_YAW) + get(Channel.YAW);
        Quat turned =
                Quat.aboutAxis(Vec3.Y, yaw + calm * 0.008 * unrest.drift(4, t))
                        .times(
                                Quat.aboutAxis(
                                        Vec3.X,
                                        get(Channel.TILT) + calm * 0.006 * unrest.drift(2, t)))
                        .times(
                                Quat.aboutAxis(
                                        Vec3.Z,
                                        get(Channel.ROLL) + calm * 0.004 * unrest.drift(5, t)))
                        .times(Quat.aboutAxis(Vec3.Y, get(Channel.OVER)));
        Foot left = foot(Side.LEFT);
        Foot right = foot(Side.RIGHT);
        pose.pelvis(pelvis(t, pose, 0), yaw, turned);
        double give =
                give(
                        pose.drop(Side.LEFT, left, REACH) - UNPLANTED_M * get(Limb.FREE, Side.LEFT),
                        pose.drop(Side.RIGHT, right, REACH)
                                - UNPLANTED_M * get(Limb.FREE, Side.RIGHT),
                        apartM(left, right));
        pose.pelvis(pelvis(t, pose, give), yaw, turned);
        pose.spine(
                get(Channel.FLEXION)
                        + calm * (0.006 * unrest.breath(t) + 0.01 * unrest.drift(3, t)),
                get(Channel.BEND),
                get(Channel.TWIST) + calm * 0.02 * unrest.drift(4, t));
        head(t, pose);
        Quat heading = Quat.aboutAxis(Vec3.Y, get(Channel.BASE_YAW));
        for (Side side : Side.values()) {
            arm(side, t, pose, base(), heading);
        }
        leg(Side.LEFT, left, pose);
        leg(Side.RIGHT, right, pose);
    }

    /**
     * The arms and the head where they move, over what another movement has set and along with it.
     */
    void armsCarried(double t, PoseBuilder pose) {
        course.at(t, v);
        if (nods) {
            head(t, pose);
        }
        Vec3 from = pose.root().minus(new Vec3(0, standing(pose), 0));
        Quat heading = Quat.aboutAxis(Vec3.Y, pose.yawRad());
        for (Side side : Side.values()) {
            if (carried[side.ordinal()]) {
                arm(side, t, pose, from, heading);
            }
        }
    }

    private void head(double t, PoseBuilder pose) {
        Unrest unrest = person.unrest();
        pose.head(
                get(Channel.NOD) + calm * 0.03 * unrest.drift(6, t),
                get(Channel.LOOK) + calm * 0.06 * unrest.drift(7, t));
    }

    private void arm(Side side, double t, PoseBuilder pose, Vec3 from, Quat heading) {
        double stir = calm * person.unrest().drift(side == Side.LEFT ? 8 : 9, t);
        Arm arm =
                new Arm(
                        get(Limb.ARM_FLEXION, side),
                        get(Limb.ARM_ABDUCTION, side),
                        get(Limb.ARM_INWARD, side),
                        get(Limb.ELBOW, side),
                        get(Limb.PRONATION, side));
        pose.arm(side, arm.stirred(0.012 * stir, 0.02 * stir));
        double reach = get(Limb.REACH, side);
        if (reach > 0) {
            Vec3 at =
                    new Vec3(
                            get(Limb.HAND_LEFT, side),
                            get(Limb.HAND_UP, side),
                            get(Limb.HAND_AHEAD, side));
            Vec3 stirred = new Vec3(at.x() + 0.004 * stir, at.y() + 0.003 * stir, at.z());
            pose.hand(
                    side,
                    from.plus(heading.rotate(stirred.times(person.scale()))),
                    get(Limb.SWIVEL, side),
                    get(Limb.PRONATION, side),
                    reach);
        }
    }

    private Vec3 base() {
        double scale = person.scale();
        return new Vec3(scale * get(Channel.BASE_LEFT), 0, scale * get(Channel.BASE_AHEAD));
    }

    private Vec3 pelvis(double t, PoseBuilder pose, double give) {
        Unrest unrest = person.unrest();
        double scale = person.scale();
        Vec3 over =
                new Vec3(
                        scale * get(Channel.PELVIS_LEFT) + calm * SWAY_M * unrest.drift(0, t),
                        standing(pose)
                                + scale * get(Channel.PELVIS_UP)
                                + calm * 0.0006 * unrest.breath(t)
                                - give,
                        0.02
                                + scale * get(Channel.PELVIS_AHEAD)
                                + calm * SWAY_M * unrest.drift(1, t));
        return base().plus(Quat.aboutAxis(Vec3.Y, get(Channel.BASE_YAW)).rotate(over));
    }

    private double standing(PoseBuilder pose) {
        return pose.skeleton().offset(0).y() - 0.0005 * person.body().heightM();
    }

    private Foot foot(Side side) {
        double pitch = get(Limb.FOOT_PITCH, side);
        double yaw = person.footYaw(side) + get(Limb.FOOT_YAW, side);
        double[] roll = sole.roll(pitch);
        double scale = person.scale();
        Vec3 ankle =
                person.ankle(side)
                        .plus(
                                new Vec3(
                                        scale * get(Limb.FOOT_LEFT, side) + roll[1] * Math.sin(yaw),
                                        scale * get(Limb.FOOT_UP, side) + roll[0],
                                        scale * get(Limb.FOOT_AHEAD, side)
                                                + roll[1] * Math.cos(yaw)));
        return new Foot(ankle, yaw, pitch);
    }

    private void leg(Side side, Foot foot, PoseBuilder pose) {
        double free = get(Limb.FREE, side);
        if (free < 1) {
            pose.footAnyway(side, foot, get(Limb.KNEE_OUT, side));
        }
        if (free > 0) {
            pose.leg(
                    side,
                    get(Limb.HIP, side),
                    get(Limb.HIP_ABDUCTION, side),
                    get(Limb.KNEE, side),
                    get(Limb.PLANTAR, side),
                    free);
        }
    }

    /** How far the feet are from where they stand side by side. */
    private double apartM(Foot left, Foot right) {
        Vec3 between = left.ankle().minus(right.ankle());
        double usual = person.ankle(Side.LEFT).x() - person.ankle(Side.RIGHT).x();
        return Math.hypot(Math.hypot(between.x(), between.z()) - usual, between.y());
    }

    /** A smooth maximum of zero and two lengths; nothing where a person stands. */
    private static double give(double a, double b, double apartM) {
        double top = Math.max(0, Math.max(a, b));
        double sum =
                Math.exp(-top / GIVE_M)
                        + Math.exp((a - top) / GIVE_M)
                        + Math.exp((b - top) / GIVE_M);
        double give = top + GIVE_M * Math.log(sum);
        double more = Ease.blend((give - STANDING_GIVE_M) / TAKEN_AGAIN_M);
        double stepped = Ease.blend(apartM / STEPPED_M);
        return give - STANDING_GIVE_M * (1 - more) * (1 - stepped);
    }

    private double get(Channel channel) {
        return v[Pose.index(channel)];
    }

    private double get(Limb limb, Side side) {
        return v[Pose.index(limb, side)];
    }
}
