package kinescribe.compose;

/** The course by which one thing turns into another. */
final class Blend {
    /** Largest value of u³(1 − u)³ is 1/64, at one half. */
    private static final double BUMP_NORM = 64;

    private Blend() {}

    /** From 0 to 1 along the minimum-jerk course (Flash and Hogan 1985); clamped outside. */
    static double share(double u) {
        if (u <= 0) {
            return 0;
        }
        return u >= 1 ? 1 : u * u * u * (10 + u * (6 * u - 15));
    }

    /** From 0 over 1 at one half to 0, twice continuously differentiable; zero outside 0 … 1. */
    static double bump(double u) {
        if (u <= 0 || u >= 1) {
            return 0;
        }
        double p = u * (1 - u);
        return BUMP_NORM * p * p * p;
    }
}
