package kinescribe.math;

/** Blends that are twice continuously differentiable. */
public final class Ease {
    /** Largest value of u³(1 − u)³ is 1/64, at one half. */
    private static final double BUMP_NORM = 64;

    /** Largest value of u³(1 − u)⁴, at 3/7. */
    private static final double EARLY_MAX = Math.pow(3.0 / 7, 3) * Math.pow(4.0 / 7, 4);

    private Ease() {}

    /** From 0 to 1 along the minimum-jerk course (Flash and Hogan 1985); clamped outside. */
    public static double blend(double u) {
        if (u <= 0) {
            return 0;
        }
        return u >= 1 ? 1 : u * u * u * (10 + u * (6 * u - 15));
    }

    /** The same between two times. */
    public static double blend(double t, double from, double to) {
        return blend((t - from) / (to - from));
    }

    /** The integral of {@link #blend} from 0; one half at 1. */
    public static double rise(double u) {
        return u * u * u * u * (u * (u - 3) + 2.5);
    }

    /** A bump from 0 over 1 (at one half) to 0; zero outside 0 … 1. */
    public static double bump(double u) {
        if (u <= 0 || u >= 1) {
            return 0;
        }
        double p = u * (1 - u);
        return BUMP_NORM * p * p * p;
    }

    /** As {@link #bump}, with its top a little before the middle. */
    public static double earlyBump(double u) {
        if (u <= 0 || u >= 1) {
            return 0;
        }
        double v = 1 - u;
        return u * u * u * v * v * v * v / EARLY_MAX;
    }

    /**
     * The value as wished up to a soft limit, then ever more slowly nearer to {@code room} beyond
     * it. The change is once continuously differentiable at the limit.
     */
    public static double approach(double wished, double soft, double room) {
        return wished <= soft ? wished : soft + room * Math.tanh((wished - soft) / room);
    }

    /** A plateau: rises over the first {@code edge} of 0 … 1, falls over the last. */
    public static double plateau(double u, double edge) {
        return blend(u / edge) * blend((1 - u) / edge);
    }
}
