package kinescribe.synthesis;

import java.util.OptionalDouble;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Body;

/**
 * Riding a bicycle: feet on the pedals of cranks that turn, hips on the saddle, hands on the bar.
 * The saddle is as high as leaves the knee 30° of flexion at the pedal's far end, in the range of
 * 25° to 35° advised by Holmes, Pruitt and Whalen 1994; cadence of 50 to 100 rpm, gear, ankling and
 * posture are our own choice. On the spot it is an exercise bicycle.
 */
final class Cycling implements Movement {
    private static final double CRANK_M = 0.17;
    private static final double CENTRE_UP_M = 0.28;
    private static final double SEAT_TUBE_RAD = Math.toRadians(73);
    private static final double LEAST_KNEE_RAD = Math.toRadians(30);
    private static final double PEDAL_HALF_WIDTH_M = 0.115;
    private static final double GEAR_M = 4.2;

    private final Body body;
    private final Unrest unrest;
    private final Drift unsteady;
    private final Drift rough;
    private final double omega;
    private final double speed;
    private final double crank;
    private final double scale;
    private final double pitch;
    private final double ankling;
    private final double tilt;
    private final double flexion;
    private final double rock;
    private final Vec3 hip;
    private final Vec3 bar;

    Cycling(Situation situation) {
        body = situation.body();
        Intent intent = situation.intent();
        Dice dice = situation.dice();
        unrest = new Unrest(situation.seed(), 1);
        unsteady = new Drift(dice.seed(), "cycle.phase", 0.15, 0.05, 0.4);
        boolean onSpot = intent.onSpot();
        rough = new Drift(dice.seed(), "cycle.road", onSpot ? 0 : 0.0004, 4, 12);
        double rpm =
                Math.max(45, Math.min(115, dice.normal("cycle.cadence", 72, 9) * intent.tempo()));
        omega = 2 * Math.PI * rpm / 60;
        double usual = GEAR_M * rpm / 60 * dice.normal("cycle.gear", 1, 0.12);
        OptionalDouble asked = intent.speedMps();
        double rolling = asked.isPresent() ? SpeedRange.CYCLING.clamp(asked.getAsDouble()) : usual;
        speed = onSpot ? 0 : rolling;
        scale = body.heightM() / Pose.REFERENCE_HEIGHT_M;
        crank = CRANK_M * scale;
        pitch = Math.toRadians(dice.normal("cycle.pitch", 14, 4));
        ankling = Math.toRadians(dice.normal("cycle.ankling", 10, 3));
        double bow = Math.toRadians(dice.even("cycle.bow", 22, 46));
        tilt = 0.45 * bow;
        flexion = 0.55 * bow;
        rock = Math.toRadians(dice.normal("cycle.rock", 1.5, 0.5)) * intent.vigour();
        hip = saddle();
        double trunk = 0.27 * body.heightM();
        Vec3 shoulder =
                hip.plus(
                        new Vec3(
                                0,
                                trunk * Math.cos(tilt + 0.5 * flexion),
                                trunk * Math.sin(tilt + 0.5 * flexion)));
        double reach = 0.29 * body.heightM();
        bar = shoulder.plus(new Vec3(0, -0.66 * reach, 0.75 * reach));
    }

    /** Where the hips are so that the leg reaches the far end with the knee nearly straight. */
    private Vec3 saddle() {
        double thigh = -body.skeleton().offset(Side.LEFT.joint("KNEE")).y();
        double shank = -body.skeleton().offset(Side.LEFT.joint("ANKLE")).y();
        double reach =
                Math.sqrt(
                        thigh * thigh
                                + shank * shank
                                + 2 * thigh * shank * Math.cos(LEAST_KNEE_RAD));
        double low = 0.3 * reach;
        double high = 1.5 * reach;
        for (int i = 0; i < 30; i++) {
            double middle = (low + high) / 2;
            if (farthest(alongTube(middle)) < reach) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return alongTube(low);
    }

    private Vec3 alongTube(double way) {
        return new Vec3(
                0,
                CENTRE_UP_M * scale + way * Math.sin(SEAT_TUBE_RAD),
                -way * Math.cos(SEAT_TUBE_RAD));
    }

    private double farthest(Vec3 from) {
        double far = 0;
        for (int i = 0; i < 72; i++) {
            Vec3 ankle = foot(Side.LEFT, 2 * Math.PI * i / 72).ankle();
            far = Math.max(far, Math.hypot(ankle.y() - from.y(), ankle.z() - from.z()));
        }
        return far;
    }

    /** A foot with its ball on the pedal; angle of its crank from the top, forwards down. */
    private Foot foot(Side side, double angle) {
        double down = pitch - ankling * Math.cos(angle - Math.toRadians(100));
        Vec3 ball = body.skeleton().offset(side.joint("FOOT"));
        Vec3 arm = Quat.aboutAxis(Vec3.X, down).rotate(new Vec3(0, -ball.y(), -ball.z()));
        Vec3 pedal =
                new Vec3(
                        side.sign() * PEDAL_HALF_WIDTH_M * scale,
                        CENTRE_UP_M * scale + crank * Math.cos(angle) + 0.02,
                        crank * Math.sin(angle));
        return new Foot(pedal.plus(arm), 0, down);
    }

    @Override
    public void pose(double t, PoseBuilder pose) {
        double angle = omega * t + unsteady.at(t);
        double sway = rock * Math.sin(angle);
        double lean = 0.012 * unrest.drift(5, t);
        Vec3 ride = new Vec3(0.03 * unrest.drift(0, t), rough.at(t), speed * t);
        Vec3 joint = pose.skeleton().offset(Side.LEFT.joint("HIP"));
        Quat pelvis =
                Quat.aboutAxis(Vec3.X, tilt + 0.01 * unrest.drift(2, t))
                        .times(Quat.aboutAxis(Vec3.Z, lean + sway));
        Vec3 under = pelvis.rotate(new Vec3(0, joint.y(), joint.z()));
        double aside = 0.006 * rock / Math.toRadians(1.5) * Math.sin(angle);
        pose.pelvis(hip.plus(ride).plus(new Vec3(aside, 0, 0)).minus(under), 0, pelvis);
        pose.spine(
                flexion + 0.006 * unrest.breath(t) + 0.012 * unrest.drift(3, t),
                -0.8 * sway - 0.5 * lean,
                0.3 * sway + 0.015 * unrest.drift(4, t));
        pose.head(-0.75 * (tilt + flexion) + 0.03 * unrest.drift(6, t), 0.10 * unrest.drift(7, t));
        for (Side side : Side.values()) {
            Vec3 grip =
                    bar.plus(ride)
                            .plus(
                                    new Vec3(
                                            side.sign() * 0.24 * scale,
                                            0.6 * rough.at(t + 0.05),
                                            0.008 * side.sign() * unrest.drift(4, t)));
            pose.hand(side, grip, 0.3, 1.0, 1);
            double own = angle + (side == Side.LEFT ? 0 : Math.PI);
            Foot foot = foot(side, own);
            pose.foot(side, new Foot(foot.ankle().plus(ride), foot.yaw(), foot.pitch()), 0.04);
        }
    }
}
