package kinescribe.base;

/** Conversion constants between the SI units used inside and those seen outside. */
public final class Units {
    /** Standard acceleration of free fall in m/s² (CGPM 1901, ISO 80000-3). */
    public static final double STANDARD_GRAVITY = 9.80665;

    private Units() {}

    /** Acceleration in multiples of standard gravity, as m/s². */
    public static double gToMetresPerSecondSquared(double g) {
        return g * STANDARD_GRAVITY;
    }
}
