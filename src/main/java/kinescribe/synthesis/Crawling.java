package kinescribe.synthesis;

import kinescribe.math.Ease;
import kinescribe.math.Vec3;

/**
 * Crawling on hands and knees, opposite hand and knee together, the commonest pattern (Patrick,
 * Noah and Yang 2009). Speed of about 0.35 m/s and all sizes are our own choice.
 */
final class Crawling implements Movement {
    private static final double STANCE = 0.6;
    private static final double TILT_RAD = Math.toRadians(80);
    private static final double HAND_LIFT_M = 0.06;

    private final Unrest unrest;
    private final Track way = new Track();
    private final double cycleS;
    private final double strideM;
    private final double thigh;
    private final double height;
    private final double scale;
    private final double start;
    private final double roll;

    Crawling(Situation situation) {
        Dice dice = situation.dice();
        Intent intent = situation.intent();
        unrest = new Unrest(situation.seed(), 1);
        scale = situation.body().heightM() / Pose.REFERENCE_HEIGHT_M;
        cycleS = dice.normal("crawl.cycle", 1.35, 0.1) / intent.tempo();
        strideM = dice.normal("crawl.stride", 0.46, 0.04) * scale * (0.6 + 0.4 * intent.vigour());
        thigh = -situation.body().skeleton().offset(Side.LEFT.joint("KNEE")).y();
        height = 0.98 * thigh + 0.05 * scale;
        start = dice.even("crawl.start", 0, 1);
        roll = Math.toRadians(dice.normal("crawl.roll", 4, 1));
        double share = STANCE * strideM;
        way.key(0, share / 2, -strideM, 0)
                .key(STANCE, -share / 2, -strideM, 0)
                .key(1, share / 2, -strideM, 0);
    }

    @Override
    public void pose(double t, PoseBuilder pose) {
        double u = start + t / cycleS;
        double wave = Math.sin(2 * Math.PI * (u - STANCE / 2 + 0.25));
        double ahead = strideM * t / cycleS;
        Vec3 root =
                new Vec3(
                        0.012 * scale * wave + 0.004 * unrest.drift(0, t),
                        height + 0.0006 * unrest.breath(t),
                        ahead);
        double tilt = TILT_RAD + 0.008 * unrest.drift(2, t);
        pose.pelvis(root, 0.05 * wave + 0.01 * unrest.drift(4, t), tilt, roll * wave);
        pose.spine(0.06 + 0.01 * unrest.drift(3, t), -0.6 * roll * wave, -0.06 * wave);
        pose.head(-0.7 + 0.03 * unrest.drift(6, t), 0.08 * unrest.drift(7, t));
        for (Side side : Side.values()) {
            double half = side == Side.LEFT ? 0 : 0.5;
            double knee = share(u + half);
            double lean = Math.asin(way.at(knee) / thigh);
            pose.leg(side, lean + tilt, 0.05, lean + Math.PI / 2 + 0.03, Math.toRadians(66));
            double hand = share(u + half + 0.5);
            double lift = HAND_LIFT_M * Ease.bump((hand - STANCE) / (1 - STANCE));
            Vec3 wrist =
                    new Vec3(
                            side.sign() * 0.18 * scale,
                            0.06 * scale + lift,
                            ahead + 0.52 * scale + way.at(hand));
            pose.hand(side, wrist, 0.35, 1.3, 1);
        }
    }

    private static double share(double u) {
        return u - Math.floor(u);
    }
}
