package kinescribe.app.signals;

import java.util.Locale;
import java.util.function.DoubleSupplier;
import javafx.util.StringConverter;

/**
 * Axis ticks at 1, 2 or 5 times a power of ten, and labels with as many decimals as they need.
 * ChartFX's own labels round 2.5 to 3.
 */
final class NiceTicks {
    private NiceTicks() {}

    /** The least step of the form 1, 2 or 5 × 10ⁿ that gives at most {@code most} steps. */
    static double step(double length, int most) {
        double least = length / Math.max(1, most);
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double factor : new double[] {1, 2, 5}) {
            if (factor * power >= least * (1 - 1e-9)) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    /** A value as a label beside ticks of that step. */
    static String label(double value, double step) {
        int decimals = (int) Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
        String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
        return text.matches("-0(\\.0+)?") ? text.substring(1) : text;
    }

    /** A formatter for an axis whose step is asked for each label. */
    static StringConverter<Number> formatter(DoubleSupplier step) {
        return new StringConverter<>() {
            @Override
            public String toString(Number value) {
                return label(value.doubleValue(), step.getAsDouble());
            }

            @Override
            public Number fromString(String text) {
                return Double.valueOf(text);
            }
        };
    }
}
