package kinescribe.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import kinescribe.math.Vec3;
import kinescribe.motion.Body;

/**
 * Moving on foot: plants along a path, pelvis and trunk as low-order Fourier series of the phase
 * shaped after Winter (1991) and Perry and Burnfield (2010) by our own fit, legs by inverse
 * kinematics in between.
 */
final class Gait implements Movement {
    /** Strides of plants kept before the first and after the last phase. */
    private static final int MARGIN = 3;

    // The leg may reach so far at most anywhere in the stride; the knee keeps some flexion.
    private static final double REACH = 0.991;
    private static final double HEAD_LEAD = 0.22;
    private static final double SHAKE_HZ = 11;
    private static final double SHAKE_RISE_S = 0.012;
    private static final double SHAKE_FADE_S = 0.035;

    private final GaitStyle style;
    private final Path path;
    private final DoubleUnaryOperator phase;
    private final FootTrack[] feet;
    private final double hipBase;
    private final double climbBase;
    private final Drift[] unrest;

    /**
     * @param phase from seconds to strides, never falling
     * @param path made for {@link #reachOf} of the phases
     * @param seconds how long it lasts
     */
    Gait(
            Body body,
            GaitStyle style,
            Path path,
            DoubleUnaryOperator phase,
            double seconds,
            long seed) {
        this.style = style;
        this.path = path;
        this.phase = phase;
        double from = Math.floor(phase.applyAsDouble(0)) - 2;
        double to = Math.ceil(phase.applyAsDouble(seconds)) + 2;
        // Going down, the last step is the floor, so nothing lies below it.
        climbBase = style.riseM() < 0 ? -2 * style.riseM() * (to - 1) : 0;
        Dice dice = new Dice(seed);
        feet = new FootTrack[Side.values().length];
        for (Side side : Side.values()) {
            feet[side.ordinal()] = new FootTrack(body, plants(side, from, to, dice), style.foot());
        }
        unrest =
                new Drift[] {
                    new Drift(seed, "gait.lean", Math.toRadians(0.8), 0.1, 0.8),
                    new Drift(seed, "gait.nod", Math.toRadians(2), 0.05, 0.5),
                    new Drift(seed, "gait.look", Math.toRadians(4), 0.05, 0.4),
                    new Drift(seed, "gait.swing", 0.07, 0.1, 0.6)
                };
        hipBase = hipBase(body);
    }

    /** The phases a path must cover: lowest and highest. */
    static double[] reachOf(DoubleUnaryOperator phase, double seconds) {
        return new double[] {
            Math.floor(phase.applyAsDouble(0)) - MARGIN,
            Math.ceil(phase.applyAsDouble(seconds)) + MARGIN
        };
    }

    private List<Plant> plants(Side side, double from, double to, Dice dice) {
        List<Plant> plants = new ArrayList<>();
        double half = side == Side.LEFT ? 0 : 0.5 + style.sway().unevenness() / 10;
        boolean moving = style.strideM() > 0;
        for (double k = from; k <= to; k++) {
            double on = k + half;
            String name = side + ".step." + (long) k;
            // Step-to-step spread of place of about 1 to 2 cm: our own choice after the step width
            // and length variability of Owings and Grabiner 2004. Treads leave less freedom.
            double spread = style.riseM() == 0 && moving ? 1 : 0.3;
            double along = on + style.ahead();
            if (moving) {
                along += dice.normal(name + ".length", 0, 0.012 * spread) / style.strideM();
            }
            double width = style.halfWidth() + dice.normal(name + ".width", 0, 0.008 * spread);
            Vec3 at = path.at(along, side.sign() * width);
            double yaw = path.heading(along) + side.sign() * style.toeOut();
            double steps = 2 * k + (side == Side.LEFT ? 0 : 1);
            plants.add(
                    new Plant(
                            on,
                            on + style.foot().stance(),
                            at.x(),
                            climbBase + style.riseM() * steps,
                            at.z(),
                            yaw + dice.normal(name + ".yaw", 0, 0.02),
                            style.foot().pitchOn(),
                            style.foot().pitchOff()));
        }
        return plants;
    }

    /** The highest mean pelvis at which no leg must reach too far, found by halving. */
    private double hipBase(Body body) {
        PoseBuilder pose = new PoseBuilder(body);
        double standing = pose.skeleton().offset(0).y();
        double low = 0.5 * standing;
        double high = standing + Math.abs(style.riseM());
        double start = phase.applyAsDouble(0);
        for (int i = 0; i < 24; i++) {
            double middle = (low + high) / 2;
            if (reachable(pose, middle, start)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean reachable(PoseBuilder pose, double base, double start) {
        for (int i = 0; i < 64; i++) {
            double u = start + i / 64.0;
            placePelvis(u, base, 1, pose);
            for (Side side : Side.values()) {
                if (pose.reachShare(side, feet[side.ordinal()].at(u)) > REACH) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public void pose(double t, PoseBuilder pose) {
        double u = phase.applyAsDouble(t);
        double size = size(u);
        GaitStyle.Sway sway = style.sway();
        placePelvis(u, hipBase + shake(u), size, pose);
        double counter = size * (sway.yaw() + sway.counter()) * cycle(u, 0);
        double lead = 0.5 * Math.tanh(1.6 * (path.heading(u + HEAD_LEAD) - path.heading(u)));
        double lean =
                sway.lean() + unrest[0].at(t) + 0.02 * size * Math.cos(4 * Math.PI * (u - 0.08));
        pose.spine(lean, -0.6 * list(u, size), counter + 0.4 * lead);
        pose.head(
                unrest[1].at(t) - 0.5 * (lean + sway.tilt()),
                unrest[2].at(t) + lead - 0.5 * counter);
        for (Side side : Side.values()) {
            pose.arm(side, arm(side, u, size * (1 + unrest[3].at(t))));
            pose.foot(side, feet[side.ordinal()].at(u));
        }
    }

    private void placePelvis(double u, double base, double size, PoseBuilder pose) {
        GaitStyle.Sway sway = style.sway();
        double step = 4 * Math.PI * (u - sway.lowest());
        double up = -sway.bounce() * Math.cos(step) - sway.bounce2() * Math.cos(2 * step);
        double uneven = 1 + sway.unevenness() * cycle(u, 0.3);
        Vec3 at = path.at(u, size * sway.side() * cycle(u, 0.3));
        double psi = path.heading(u);
        double surge = size * sway.surge() * Math.sin(step);
        double climb = climbBase + 2 * style.riseM() * u;
        pose.pelvis(
                new Vec3(
                        at.x() + surge * Math.sin(psi),
                        base + climb + size * up * uneven,
                        at.z() + surge * Math.cos(psi)),
                psi - size * sway.yaw() * cycle(u, 0),
                sway.tilt() + 0.015 * size * Math.cos(step),
                list(u, size));
    }

    private double list(double u, double size) {
        return size * style.sway().list() * cycle(u, 0.13);
    }

    private Arm arm(Side side, double u, double size) {
        GaitStyle.ArmSwing arms = style.arms();
        double own = size * (1 + side.sign() * arms.unevenness());
        // Arms swing against the legs, the elbow a little later than the shoulder.
        double shoulder = -side.sign() * cycle(u, 0.04);
        double elbow = -side.sign() * cycle(u, 0.09);
        return new Arm(
                arms.mean() + own * arms.swing() * shoulder - style.sway().lean(),
                arms.abduction() - 0.04 * own * shoulder,
                arms.inward() + 0.12 * own * shoulder,
                Math.max(0.05, arms.elbow() + own * arms.elbowSwing() * elbow),
                0.35);
    }

    /** How much of the full movement there is: less where the steps are short. */
    private double size(double u) {
        return style.strideM() > 0 ? 0.35 + 0.65 * path.stride(u) / style.strideM() : 1;
    }

    private static double cycle(double u, double top) {
        return Math.cos(2 * Math.PI * (u - top));
    }

    /** The short shake of the body after each contact; our own shape, smooth at its start. */
    private double shake(double u) {
        double sum = 0;
        double step = Math.floor(u * 2) / 2;
        for (int i = 0; i < 2; i++) {
            double s = (u - step + i * 0.5) * style.strideS();
            double rise = 1 - Math.exp(-s / SHAKE_RISE_S);
            sum +=
                    rise
                            * rise
                            * rise
                            * Math.exp(-s / SHAKE_FADE_S)
                            * Math.sin(2 * Math.PI * SHAKE_HZ * s);
        }
        return -style.sway().impact() * sum;
    }
}
