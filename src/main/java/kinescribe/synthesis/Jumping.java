package kinescribe.synthesis;

import java.util.Locale;
import kinescribe.base.Units;
import kinescribe.math.Vec3;
import kinescribe.motion.Body;

/**
 * Jumps on the spot, one after another: countermovement, push, free flight, landing. Heights and
 * times within those of untrained people (Bobbert et al. 1996 for the course); our own fit.
 */
final class Jumping implements Movement {
    // The feet join the body's flight within this time after take-off (and before landing).
    private static final double CATCH_UP_S = 0.10;

    // About what one takes, so that a last one is not cut off.
    private static final double JUMP_S = 1.5;
    private static final double HOP_S = 0.6;

    /** Rounds the corner between crouched and stretched. */
    private static final double ROUND_M = 0.05;

    // The free foot of who hops on one leg: how high and how far behind, shares of the leg's
    // length, and its pitch, radians; our own choice.
    private static final double FREE_UP = 0.34;
    private static final double FREE_BACK = 0.36;
    private static final double FREE_PITCH = 1.0;

    private final Track pelvis = new Track();
    private final Track toe = new Track();
    private final Track pitch = new Track();
    private final Track bow = new Track();
    private final Track arms = new Track();
    private final Track way = new Track();
    private final Unrest unrest;
    private final double halfWidth;
    private final double toeOut;
    private final Arm arm;
    private final double standing;
    private final Side free;
    private final boolean oneLeg;

    Jumping(Situation situation) {
        Body body = situation.body();
        Intent intent = situation.intent();
        double seconds = situation.seconds();
        Dice dice = situation.dice();
        unrest = new Unrest(situation.seed(), 1);
        halfWidth = Math.max(0.05, dice.normal("jump.width", 0.085, 0.02)) * body.heightM() / 1.72;
        toeOut = Math.toRadians(dice.normal("jump.toeOut", 7, 4));
        arm = Arms.hanging(dice);
        oneLeg = intent.manner().steps() == Steps.ONE_LEG;
        free = intent.sideOr(dice) > 0 ? Side.RIGHT : Side.LEFT;
        boolean hop = intent.hopping() || oneLeg;
        double leg = body.legLengthM();
        standing = pose0(body) - 0.02 * leg;
        double usual =
                hop
                        ? dice.normal("jump.height", 0.075, 0.015)
                        : dice.normal("jump.height", 0.19, 0.045);
        double height = Math.max(0.04, usual * intent.vigour()) * leg / 0.84;
        double swing = Math.toRadians(hop ? 10 : dice.even("jump.arms", 25, 70));
        double depth = (hop ? 0.09 : dice.normal("jump.depth", 0.24, 0.04)) * leg;
        double rest =
                hop ? 0.02 : Math.max(0.05, dice.normal("jump.rest", 0.3, 0.2) / intent.tempo());
        double along = hop ? 0 : dice.even("jump.forward", 0, 0.06);
        boolean counted = situation.repetitions().isPresent();
        int most = situation.repetitions().orElse(Integer.MAX_VALUE);
        double last = counted ? seconds - (hop ? HOP_S : JUMP_S) : seconds + 0.1;
        double t = dice.even("jump.start", 0, 0.6) * (counted ? 0.8 : -1);
        int done = 0;
        while (done < most && t < last) {
            double own = dice.normal("jump.own." + done, 1, 0.05);
            t = addJump(t, height * own, depth * own, hop, swing, done * along, along);
            t += rest * dice.even("jump.rest." + done, 0.6, 1.4);
            done++;
        }
        if (counted && done < most) {
            situation.remark(
                    String.format(
                            Locale.ROOT,
                            "In %.1f s there is time for %d jumps, not %d; ask for more time.",
                            seconds,
                            done,
                            most));
        }
        if (done == 0) {
            addJump(0, height, depth, hop, swing, 0, along);
        }
    }

    private Arm raised(double swing) {
        return new Arm(
                arm.flexion() + swing,
                arm.abduction(),
                arm.inward(),
                arm.elbow() + 0.25 * (Math.sqrt(0.1 + swing * swing) - Math.sqrt(0.1)),
                arm.pronation());
    }

    private static double pose0(Body body) {
        return body.skeleton().offset(0).y();
    }

    private double addJump(
            double start,
            double height,
            double depth,
            boolean hop,
            double swing,
            double from,
            double along) {
        double g = Units.STANDARD_GRAVITY;
        double v = Math.sqrt(2 * g * height);
        double rise = 0.035 * standing;
        double down = hop ? 0.16 : 0.46;
        double push = 1.75 * (depth + rise) / v;
        double flight = 2 * v / g;
        double land = 1.8 * (0.8 * depth + rise) / v;
        double up = hop ? 0.14 : 0.42;
        double bottom = start + down;
        double off = bottom + push;
        double on = off + flight;
        double low = on + land;
        double end = low + up;
        pelvis.key(start, standing)
                .key(bottom, standing - depth, 0, 1.2 * v / push)
                .key(off, standing + rise, v, -g)
                .key(on, standing + rise, -v, -g)
                .key(low, standing - 0.8 * depth, 0, 1.2 * v / land)
                .key(end, standing);
        double fly = Math.min(CATCH_UP_S, flight * 0.4);
        double lag = v * fly / 2 - g * fly * fly / 6;
        toe.key(off, 0)
                .key(off + fly, lag, v - g * fly, -g)
                .key(on - fly, lag, -(v - g * fly), -g)
                .key(on, 0);
        double point = Math.toRadians(hop ? 38 : 52);
        pitch.key(bottom + 0.35 * push, 0)
                .key(off + 0.5 * fly, point)
                .key(on - 0.4 * fly, 0.6 * point)
                .key(on + 0.5 * land, 0);
        double bend = Math.toRadians(hop ? 5 : 32);
        bow.key(start, 0)
                .key(bottom, bend)
                .key(off, 0.1 * bend)
                .key(on, 0.2 * bend)
                .key(low, 0.8 * bend)
                .key(end, 0);
        arms.key(start, 0)
                .key(bottom, hop ? 0 : -0.45 * Math.min(1, swing))
                .key((off + on) / 2, swing)
                .key(end, 0);
        way.key(bottom, from).key(low, from + along);
        return end;
    }

    /** The leg that carries nothing: the foot behind the knee, as high as the pelvis lets it. */
    private void lifted(Side side, double t, double z, PoseBuilder pose) {
        double leg = pose.body().legLengthM();
        Vec3 ankle =
                new Vec3(
                        side.sign() * halfWidth,
                        pose.body().ankleHeightM() + FREE_UP * leg + pelvis.at(t) - standing,
                        z - FREE_BACK * leg);
        pose.foot(side, new Foot(ankle, side.sign() * toeOut, FREE_PITCH), 0.05);
    }

    @Override
    public void pose(double t, PoseBuilder pose) {
        Body body = pose.body();
        double lean = bow.at(t);
        double z = way.at(t);
        double depth = standing - pelvis.at(t);
        // On one leg the body is over its foot.
        double aside = oneLeg ? -free.sign() * 0.8 * halfWidth : 0;
        double back = 0.1 * (depth + Math.sqrt(depth * depth + ROUND_M * ROUND_M));
        pose.pelvis(
                new Vec3(aside + 0.004 * unrest.drift(0, t), pelvis.at(t), z + 0.02 - back),
                0.01 * unrest.drift(4, t),
                0.05 + 0.5 * lean,
                0.004 * unrest.drift(5, t));
        pose.spine(0.03 + 0.6 * lean, 0, 0.015 * unrest.drift(4, t));
        pose.head(-0.6 * lean + 0.02 * unrest.drift(6, t), 0.05 * unrest.drift(7, t));
        double swing = arms.at(t);
        Vec3 ball = pose.skeleton().offset(Side.LEFT.joint("FOOT"));
        double angle = pitch.at(t);
        // The ball joint is the point that carries while the heel is up.
        double up = -ball.y() * Math.cos(angle) + ball.z() * Math.sin(angle) + ball.y();
        double front = -ball.y() * Math.sin(angle) - ball.z() * Math.cos(angle) + ball.z();
        for (Side side : Side.values()) {
            pose.arm(side, raised(swing - lean));
            if (oneLeg && side == free) {
                lifted(side, t, z, pose);
                continue;
            }
            Vec3 ankle =
                    new Vec3(
                            side.sign() * halfWidth,
                            body.ankleHeightM() + toe.at(t) + up,
                            z + front);
            pose.foot(side, new Foot(ankle, side.sign() * toeOut, angle), 0.05);
        }
    }
}
