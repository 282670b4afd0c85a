package kinescribe.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import kinescribe.math.Vec3;
import kinescribe.motion.Body;

/**
 * Moving on foot: plants along a path, pelvis, trunk and arms as low-order Fourier series of the
 * phase, legs by inverse kinematics in between. Sizes and courses come from {@link GaitStyles}.
 */
final class Gait implements Movement {
    /** Strides of plants kept before the first and after the last phase. */
    private static final int MARGIN = 3;

    private static final int PHASES_TRIED = 64;

    /** No foot reaches farther over the place it stands at. */
    private static final double FOOT_LENGTH_M = 0.3;

    // Share of the trunk's fast movements that loose shoulders keep from the arms; our own choice.
    private static final double LOOSE = 0.6;
    private static final double HEAD_LEAD = 0.22;

    private final GaitStyle style;
    private final Path path;
    private final DoubleUnaryOperator phase;
    private final List<Double> rests;
    private final FootTrack[] feet;
    private final double hipBase;
    private final double standing;
    private final double climbBase;
    private final Drift[] unrest;
    private final Ripple[] ripples;

    /**
     * @param seconds how long it lasts
     */
    Gait(Body body, GaitStyle style, Progress progress, double seconds, long seed) {
        this.style = style;
        phase = progress.phase();
        rests = progress.rests();
        double from = Math.floor(phase.applyAsDouble(0)) - MARGIN;
        double to = Math.ceil(phase.applyAsDouble(seconds)) + MARGIN;
        path = new Path(progress.heading(), progress.stride(), from, to);
        // No step of the clip lies below the floor: the first going up, the last going down.
        double rise = style.ground().riseM();
        double end = path.travelled(rise < 0 || style.ground().slope() < 0 ? to : from);
        climbBase =
                (rise < 0 ? -2 * rise * (to - 2) : rise)
                        - Math.tan(style.ground().slope()) * end
                        + FOOT_LENGTH_M * Math.abs(Math.tan(style.ground().slope()));
        Dice dice = new Dice(seed);
        feet = new FootTrack[Side.values().length];
        for (Side side : Side.values()) {
            feet[side.ordinal()] = new FootTrack(body, plants(side, from + 1, to - 1, dice), style);
        }
        unrest =
                new Drift[] {
                    new Drift(seed, "gait.lean", Math.toRadians(0.8), 0.1, 0.8),
                    new Drift(seed, "gait.nod", Math.toRadians(2), 0.05, 0.5),
                    new Drift(seed, "gait.look", Math.toRadians(4), 0.05, 0.4),
                    new Drift(seed, "gait.swing", 0.07, 0.1, 0.6)
                };
        double ripple = style.sway().ripple() / Math.sqrt(3);
        ripples =
                new Ripple[] {
                    new Ripple(seed, "gait.up", style.strideS(), ripple, true),
                    new Ripple(seed, "gait.ahead", style.strideS(), ripple, true),
                    new Ripple(seed, "gait.side", style.strideS(), ripple, false)
                };
        PoseBuilder pose = new PoseBuilder(body);
        hipBase = hipBase(pose, progress.steady());
        standing = standing(pose);
    }

    private List<Plant> plants(Side side, double from, double to, Dice dice) {
        List<Plant> plants = new ArrayList<>();
        GaitStyle.Variability spread = style.variability();
        double half = side == Side.LEFT ? 0 : 0.5 + style.sway().unevenness() / 10;
        boolean moving = style.strideM() > 0;
        double stance = style.foot().stance();
        for (double k = from; k <= to; k++) {
            double on = k + half;
            double off = on + stance;
            String name = side + ".step." + (long) k;
            double along = on + style.ahead();
            double rest = rest(on, off);
            if (!Double.isNaN(rest)) {
                along = rest;
            } else if (moving) {
                along += dice.normal(name + ".length", 0, spread.length()) / style.strideM();
            }
            double width = style.halfWidth() + dice.normal(name + ".width", 0, spread.width());
            double yaw = path.heading(along) + style.facing() + side.sign() * style.toeOut();
            double steps = 2 * k + (side == Side.LEFT ? 0 : 1);
            double height = style.ground().riseM() * steps + ramp(along);
            FootStyle.Roll roll = style.foot().roll().times(size(on), size(off));
            plants.add(
                    new Plant(
                            on,
                            off,
                            beside(path.at(along), along, side.sign() * width, height),
                            style.ground().slope() * Math.cos(style.facing()),
                            yaw + dice.normal(name + ".yaw", 0, 0.02),
                            Double.isNaN(rest) ? roll : roll.pushingFrom(off - rest)));
        }
        return plants;
    }

    /** The phase within a stance at which the body rests; NaN if it goes on. */
    private double rest(double on, double off) {
        for (double rest : rests) {
            if (on < rest && rest < off) {
                return rest;
            }
        }
        return Double.NaN;
    }

    private double ramp(double u) {
        double slope = style.ground().slope();
        return climbBase + (slope == 0 ? 0 : Math.tan(slope) * path.travelled(u));
    }

    /** A point to the left of another, as the body faces at a phase. */
    private Vec3 beside(Vec3 at, double u, double left, double height) {
        double psi = path.heading(u) + style.facing();
        return new Vec3(at.x() + left * Math.cos(psi), height, at.z() - left * Math.sin(psi));
    }

    /** The highest mean pelvis at which no leg must reach too far. */
    private double hipBase(PoseBuilder pose, double steady) {
        double high = 2 * pose.body().heightM();
        double drop = 0;
        for (int i = 0; i < PHASES_TRIED; i++) {
            double u = steady + (double) i / PHASES_TRIED;
            placePelvis(u, high, 1, Vec3.ZERO, pose);
            for (Side side : Side.values()) {
                FootTrack foot = feet[side.ordinal()];
                double reach = foot.stands(u) ? style.reach() : style.airReach();
                drop = Math.max(drop, pose.drop(side, foot.at(u), reach));
            }
        }
        return high - drop;
    }

    /** The height of a pelvis on legs as straight as the straightest in the gait. */
    private double standing(PoseBuilder pose) {
        pose.pelvis(Vec3.ZERO, 0, style.sway().tilt(), 0);
        Vec3 ankle = new Vec3(style.halfWidth(), pose.body().ankleHeightM(), 0);
        return -pose.drop(Side.LEFT, new Foot(ankle, 0, 0), style.reach());
    }

    @Override
    public void pose(double t, PoseBuilder pose) {
        double u = phase.applyAsDouble(t);
        double size = size(u);
        GaitStyle.Sway sway = style.sway();
        double shake = size * shake(u);
        double height = hipBase + (1 - size) * (standing - hipBase) + shake;
        Vec3 ripple =
                new Vec3(ripples[2].at(u, t), ripples[0].at(u, t), ripples[1].at(u, t)).times(size);
        placePelvis(u, height, size, ripple, pose);
        double counter = size * sway.counter().at(u);
        double lead = 0.5 * Math.tanh(1.6 * (path.heading(u + HEAD_LEAD) - path.heading(u)));
        double lean = sway.lean() + unrest[0].at(t) + size * sway.bow().at(u);
        pose.spine(lean, size * sway.bend().at(u), counter + 0.4 * lead);
        double thoraxYaw = size * sway.yaw().at(u) + counter;
        double nod = sway.gaze() + unrest[1].at(t) - 0.5 * (lean + sway.tilt());
        pose.head(nod, unrest[2].at(t) + lead - thoraxYaw);
        pose.shoulders(-LOOSE * (ripple.y() + shake), -LOOSE * ripple.z());
        for (Side side : Side.values()) {
            double ownSize = size * (1 + unrest[3].at(t));
            pose.arm(side, arm(side, u, ownSize));
            pose.foot(side, feet[side.ordinal()].at(u));
        }
    }

    /** Sets the pelvis; the ripple is added to its place: to the left, up and ahead. */
    private void placePelvis(double u, double base, double size, Vec3 ripple, PoseBuilder pose) {
        GaitStyle.Sway sway = style.sway();
        double uneven = 1 + sway.unevenness() * Math.cos(2 * Math.PI * (u - 0.3));
        double psi = path.heading(u);
        double surge = size * sway.surge().at(u) + ripple.z();
        double climb = ramp(u) + 2 * style.ground().riseM() * u;
        Vec3 way = path.at(u);
        Vec3 ahead = new Vec3(way.x() + surge * Math.sin(psi), 0, way.z() + surge * Math.cos(psi));
        double height = base + climb + size * uneven * sway.up().at(u) + ripple.y();
        pose.pelvis(
                beside(ahead, u, size * sway.side().at(u) + ripple.x(), height),
                psi + style.facing() + size * sway.yaw().at(u),
                sway.tilt() + size * sway.nod().at(u),
                size * sway.list().at(u));
    }

    private Arm arm(Side side, double u, double size) {
        GaitStyle.ArmSwing arms = style.arms();
        double own = size * (1 + side.sign() * arms.unevenness());
        // Arms swing against the legs, the elbow a little later than the shoulder.
        double shoulder = -side.sign() * Math.cos(2 * Math.PI * (u - 0.01));
        double elbow = -side.sign() * Math.cos(2 * Math.PI * (u - 0.06));
        return new Arm(
                arms.mean()
                        + own * arms.swing() * shoulder
                        + size * arms.together() * Math.cos(4 * Math.PI * (u - 0.46))
                        - style.sway().lean(),
                arms.abduction() + own * arms.aside() * shoulder,
                arms.inward() + 0.12 * own * shoulder,
                bent(arms.elbow() + own * arms.elbowSwing() * elbow),
                0.35);
    }

    /** Elbows stay a little bent; the limit is round, so that it adds no jolt. */
    private static double bent(double elbow) {
        return 0.03 + (elbow + Math.sqrt(elbow * elbow + 0.01)) / 2;
    }

    /** How much of the full movement there is: less where the steps are short. */
    private double size(double u) {
        double share = style.strideM() > 0 ? path.stride(u) / style.strideM() : 1;
        return share * (1.6 - 0.6 * share);
    }

    /** The shock of the last two contacts. */
    private double shake(double u) {
        double sum = 0;
        double step = Math.floor(u * 2) / 2;
        for (int i = 0; i < 2; i++) {
            sum += Shock.body((u - step + i * 0.5) * style.strideS());
        }
        return -style.sway().impact() * sum;
    }
}
