package kinescribe.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import kinescribe.base.Seeds;
import kinescribe.math.Ease;

/**
 * The course of a gait's phase over time: stride times that differ with long memory, standing
 * before the first and after the last step where that is asked for. Stride times vary around the
 * style's own, so that the mean speed over the clip is that of the style.
 */
final class Pace {
    // Phases at which both feet stand, with the left foot to swing first and after the last step.
    private static final double BEFORE_LEFT = 0.56;
    private static final double AFTER_CONTACT = 0.06;

    // Starting and stopping take about three steps (Jian et al. 1993: the speed of steady walking
    // is reached within the first two); the courses are our own.
    private static final double RAMP_STRIDES = 0.7;
    private static final double RAMP_S = 0.5;

    // Least phase left for slowing down; about that of a stop at will.
    private static final double LEAST_TO_REST = 0.36;

    private static final double MOST_SD = 3;

    private final GaitStyle style;
    private final Way way;
    private final double ramp;
    private final double endS;
    private final Track phase = new Track();
    private final List<Double> rests = new ArrayList<>();
    private final double startsAt;
    private final double stopsAt;

    /**
     * @param starts whether it starts from standing
     * @param stops whether it ends standing
     * @param way how far it goes
     * @param offset phase at which it goes on where it does not start from standing
     */
    Pace(
            GaitStyle style,
            boolean starts,
            boolean stops,
            Way way,
            Dice dice,
            double seconds,
            double offset) {
        this.style = style;
        this.way = way;
        double standS = standing("gait.stand", dice, seconds);
        double begin = starts ? standS + RAMP_S : 0;
        double end = stops ? seconds - standing("gait.stay", dice, seconds) : seconds;
        double[] times = strideTimes(dice, end - begin);
        double u = offset;
        startsAt = starts ? BEFORE_LEFT : Double.NEGATIVE_INFINITY;
        if (starts) {
            rests.add(BEFORE_LEFT);
            u = BEFORE_LEFT + 0.5 * RAMP_S / times[0];
            phase.key(0, BEFORE_LEFT).key(standS, BEFORE_LEFT);
        }
        double t = begin;
        double last = stops ? end - RAMP_S - times[0] : seconds + 2 * style.strideS();
        int i = 0;
        phase.key(t, u, 1 / times[0], 0);
        double goal = way.isOpen() ? Double.POSITIVE_INFINITY : way.restPhase();
        while (t < last && i + 1 < times.length && goal - u > 1 + LEAST_TO_REST) {
            t += times[i];
            u++;
            i++;
            phase.key(t, u, 2 / (times[i - 1] + times[i]), 0);
        }
        if (!way.isOpen() && goal - u <= 1 + LEAST_TO_REST) {
            if (goal - u > 0.5 + LEAST_TO_REST) {
                t += times[i] / 2;
                u += 0.5;
                phase.key(t, u, 1 / times[i], 0);
            }
            t += 2 * (goal - u) * times[i];
            phase.key(t, goal);
            rests.add(goal);
            stopsAt = goal;
        } else if (stops) {
            double rest = Math.ceil(2 * (u + 0.3)) / 2 + AFTER_CONTACT;
            double ramp = 2 * (rest - u) * times[i];
            phase.key(t + ramp, rest);
            rests.add(rest);
            stopsAt = rest;
        } else {
            stopsAt = Double.POSITIVE_INFINITY;
        }
        double span = stopsAt - startsAt;
        ramp = way.isOpen() ? RAMP_STRIDES : Math.min(RAMP_STRIDES, Way.RAMP_SHARE * span);
        endS = Double.isInfinite(stopsAt) ? Double.POSITIVE_INFINITY : t;
    }

    /** The phase at a time in seconds. */
    double phase(double t) {
        return phase.at(t);
    }

    /** When the last foot is down; infinite where it goes on. */
    double endS() {
        return endS;
    }

    /**
     * How far to go from standing to standing.
     *
     * @param steps number of steps; {@link #OPEN} without end
     * @param strideShare what each stride is of the usual one
     */
    record Way(int steps, double strideShare) {
        /** Without end. */
        static final Way OPEN = new Way(Integer.MAX_VALUE, 1);

        private static final double RAMP_SHARE = 0.4;

        /** The way a prompt states, in whole steps that fit it. */
        static Way of(Extent extent, double strideM) {
            if (extent.steps().isPresent()) {
                return new Way(extent.steps().getAsInt(), 1);
            }
            if (extent.distanceM().isEmpty()) {
                return OPEN;
            }
            double strides = extent.distanceM().getAsDouble() / strideM;
            int steps = (int) Math.max(1, Math.min(100_000, Math.round(2 * strides)));
            while (steps < 100_000 && strides(steps + 1) < strides) {
                steps++;
            }
            boolean more = strides(steps + 1) - strides < strides - strides(steps);
            int nearest = more ? steps + 1 : steps;
            return new Way(nearest, strides / strides(nearest));
        }

        boolean isOpen() {
            return steps == OPEN.steps;
        }

        /** The phase at which it stands again. */
        double restPhase() {
            return (steps + 1) / 2.0 + AFTER_CONTACT;
        }

        /** Strides that some steps cover, starting and stopping included. */
        private static double strides(int steps) {
            double span = steps / 2.0;
            return span - Math.min(RAMP_STRIDES, RAMP_SHARE * span);
        }
    }

    private static double standing(String name, Dice dice, double seconds) {
        return Math.min(0.15 * seconds, dice.even(name, 0.4, 0.9));
    }

    private double[] strideTimes(Dice dice, double seconds) {
        GaitStyle.Variability spread = style.variability();
        int within = (int) Math.max(1, Math.round(seconds / style.strideS()));
        double[] noise =
                FractionalNoise.of(
                        within + 6,
                        spread.persistence(),
                        Seeds.derive(dice.seed(), "gait.strides"));
        double mean = 0;
        for (int i = 0; i < within; i++) {
            mean += noise[i] / within;
        }
        double[] times = new double[noise.length];
        for (int i = 0; i < times.length; i++) {
            double z = Math.max(-MOST_SD, Math.min(MOST_SD, noise[i] - mean));
            times[i] = style.strideS() * (1 + spread.strideTime() * z);
        }
        return times;
    }

    /** Going on along a way with this pace. */
    Progress along(DoubleUnaryOperator heading) {
        return along(heading, u -> style.strideM());
    }

    /**
     * Going on along a way with this pace.
     *
     * @param stride metres per stride by phase, before starts and stops
     */
    Progress along(DoubleUnaryOperator heading, DoubleUnaryOperator stride) {
        double steady = phase.at(0) + (rests.isEmpty() ? 0 : 1.5);
        return new Progress(
                phase::at,
                heading,
                u -> way.strideShare() * share(u) * stride.applyAsDouble(u),
                steady,
                rests);
    }

    private double share(double u) {
        return Ease.blend((u - startsAt) / ramp) * Ease.blend((stopsAt - u) / ramp);
    }
}
