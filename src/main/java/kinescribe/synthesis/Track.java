package kinescribe.synthesis;

import java.util.ArrayList;
import java.util.List;

/**
 * A number over time through keys with value, first and second derivative: quintic Hermite pieces,
 * so twice continuously differentiable. Before the first and after the last key it holds.
 */
final class Track {
    private record Key(double t, double value, double rate, double bend) {}

    private final List<Key> keys = new ArrayList<>();
    private int last;

    /** Adds a key at rest. Keys come in the order of time. */
    Track key(double t, double value) {
        return key(t, value, 0, 0);
    }

    /** Adds a key with its first and second derivative. */
    Track key(double t, double value, double rate, double bend) {
        if (!keys.isEmpty() && !(t > keys.get(keys.size() - 1).t())) {
            throw new IllegalArgumentException(
                    "Expected a key after " + keys.get(keys.size() - 1).t() + ", got " + t);
        }
        keys.add(new Key(t, value, rate, bend));
        return this;
    }

    /** The value at a time. */
    double at(double t) {
        int n = keys.size();
        if (t <= keys.get(0).t()) {
            return keys.get(0).value();
        }
        if (t >= keys.get(n - 1).t()) {
            return keys.get(n - 1).value();
        }
        int i = keys.get(last).t() <= t ? last : 0;
        while (keys.get(i + 1).t() <= t) {
            i++;
        }
        last = i;
        return piece(keys.get(i), keys.get(i + 1), t);
    }

    private static double piece(Key a, Key b, double t) {
        double h = b.t() - a.t();
        double u = (t - a.t()) / h;
        double v0 = a.rate() * h;
        double v1 = b.rate() * h;
        double c0 = a.bend() * h * h / 2;
        double c1 = b.bend() * h * h / 2;
        // Coefficients of u³ … u⁵ from value, slope and curvature at u = 1.
        double p = b.value() - a.value() - v0 - c0;
        double q = v1 - v0 - 2 * c0;
        double r = c1 - c0;
        double k3 = 10 * p - 4 * q + r;
        double k4 = -15 * p + 7 * q - 2 * r;
        double k5 = 6 * p - 3 * q + r;
        return a.value() + u * (v0 + u * (c0 + u * (k3 + u * (k4 + u * k5))));
    }
}
