package kinescribe.synthesis;

import java.util.function.DoubleUnaryOperator;
import kinescribe.math.Vec3;

/**
 * Where the body goes over the floor: heading and progress as functions of the gait's phase, summed
 * up to a place. Starts at the origin at phase zero.
 */
final class Path {
    private static final int PER_STRIDE = 256;

    private final DoubleUnaryOperator heading;
    private final DoubleUnaryOperator stride;
    private final double first;
    private final double[] x;
    private final double[] z;
    private final double[] length;

    /**
     * @param heading radians, left positive, by phase
     * @param stride metres per stride, by phase
     * @param first lowest phase asked for, below zero
     * @param last highest phase asked for
     */
    Path(DoubleUnaryOperator heading, DoubleUnaryOperator stride, double first, double last) {
        this.heading = heading;
        this.stride = stride;
        this.first = first;
        int n = (int) Math.ceil((last - first) * PER_STRIDE) + 2;
        x = new double[n];
        z = new double[n];
        length = new double[n];
        double h = 1.0 / PER_STRIDE;
        for (int i = 1; i < n; i++) {
            double u = first + (i - 1) * h;
            // Simpson's rule.
            x[i] = x[i - 1] + h / 6 * (dx(u) + 4 * dx(u + h / 2) + dx(u + h));
            z[i] = z[i - 1] + h / 6 * (dz(u) + 4 * dz(u + h / 2) + dz(u + h));
            length[i] = length[i - 1] + h / 6 * (stride(u) + 4 * stride(u + h / 2) + stride(u + h));
        }
        int origin = (int) Math.round(-first * PER_STRIDE);
        double x0 = x[origin];
        double z0 = z[origin];
        double length0 = length[origin];
        for (int i = 0; i < n; i++) {
            x[i] -= x0;
            z[i] -= z0;
            length[i] -= length0;
        }
    }

    private double dx(double u) {
        return stride.applyAsDouble(u) * Math.sin(heading.applyAsDouble(u));
    }

    private double dz(double u) {
        return stride.applyAsDouble(u) * Math.cos(heading.applyAsDouble(u));
    }

    /** The heading at a phase, radians. */
    double heading(double u) {
        return heading.applyAsDouble(u);
    }

    /** The progress at a phase, metres per stride. */
    double stride(double u) {
        return stride.applyAsDouble(u);
    }

    /** The way gone since phase zero, metres. */
    double travelled(double u) {
        int i = before(u);
        double h = 1.0 / PER_STRIDE;
        double a = first + i * h;
        double f = (u - a) * PER_STRIDE;
        return hermite(length[i], length[i + 1], h * stride(a), h * stride(a + h), f);
    }

    private int before(double u) {
        return Math.max(0, Math.min(x.length - 2, (int) Math.floor((u - first) * PER_STRIDE)));
    }

    /** The point at a phase. */
    Vec3 at(double u) {
        int i = before(u);
        double h = 1.0 / PER_STRIDE;
        double a = first + i * h;
        double f = (u - a) * PER_STRIDE;
        double px = hermite(x[i], x[i + 1], h * dx(a), h * dx(a + h), f);
        double pz = hermite(z[i], z[i + 1], h * dz(a), h * dz(a + h), f);
        return new Vec3(px, 0, pz);
    }

    private static double hermite(double a, double b, double da, double db, double f) {
        double d = b - a;
        return a + f * (da + f * (3 * d - 2 * da - db + f * (da + db - 2 * d)));
    }
}
