package kinescribe.format.table;

import java.util.Locale;
import java.util.function.IntFunction;

/**
 * Samples of a sensor that lies still for three seconds and is then tilted to and fro about its x
 * axis: acc = g (0, sin θ, cos θ), gyr = (dθ/dt, 0, 0), which obeys u̇ = −ω × u.
 */
final class TableSamples {
    static final double G = 9.80665;
    static final double RATE_HZ = 100;
    static final int ROWS = 1000;
    static final double SWING_RAD = 0.9;
    static final double SWING_HZ = 0.7;

    /** The greatest angular velocity: 0.9 · 2π · 0.7 = 3.96 rad/s. */
    static final double PEAK_RADPS = SWING_RAD * 2 * Math.PI * SWING_HZ;

    private static final double STILL_S = 3;

    private TableSamples() {}

    /** A table: lines above, then a line for each row. */
    static String table(String above, IntFunction<String> row) {
        return table(above, ROWS, row);
    }

    static String table(String above, int rows, IntFunction<String> row) {
        StringBuilder text = new StringBuilder(above);
        for (int i = 0; i < rows; i++) {
            text.append(row.apply(i)).append('\n');
        }
        return text.toString();
    }

    /** Time of a row in seconds. */
    static double t(int i) {
        return i / RATE_HZ;
    }

    /** Acceleration in m/s². */
    static double acc(int i, int axis) {
        double noise = 0.02 * Math.sin(12.9898 * i + 78.233 * axis);
        return noise
                + switch (axis) {
                    case 0 -> 0.1;
                    case 1 -> G * Math.sin(angle(i));
                    default -> G * Math.cos(angle(i));
                };
    }

    /** Angular velocity in rad/s. */
    static double gyr(int i, int axis) {
        double noise = 0.005 * Math.sin(7.31 * i + 3 * axis);
        double phase = 2 * Math.PI * SWING_HZ * (t(i) - STILL_S);
        return noise + (axis == 0 && t(i) > STILL_S ? PEAK_RADPS * Math.cos(phase) : 0);
    }

    /** Magnetic field in µT. */
    static double mag(int i, int axis) {
        return axis == 0 ? 20 : axis == 1 ? 40 * Math.sin(angle(i)) : 40 * Math.cos(angle(i));
    }

    /** Three numbers of a kind with a factor, joined. */
    static String three(IntFunction<Double> axis, double factor, String between) {
        return n(axis.apply(0) * factor)
                + between
                + n(axis.apply(1) * factor)
                + between
                + n(axis.apply(2) * factor);
    }

    static String acc(int i, double factor, String between) {
        return three(axis -> acc(i, axis), factor, between);
    }

    static String gyr(int i, double factor, String between) {
        return three(axis -> gyr(i, axis), factor, between);
    }

    static String mag(int i, double factor, String between) {
        return three(axis -> mag(i, axis), factor, between);
    }

    static String n(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }

    private static double angle(int i) {
        double phase = 2 * Math.PI * SWING_HZ * (t(i) - STILL_S);
        return t(i) > STILL_S ? SWING_RAD * Math.sin(phase) : 0;
    }
}
