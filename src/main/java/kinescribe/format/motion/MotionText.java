package kinescribe.format.motion;

import java.util.Locale;

/** Numbers in text files. */
final class MotionText {
    private MotionText() {}

    /** A number with six decimals, never "-0.000000". */
    static String number(double value) {
        return String.format(Locale.ROOT, "%.6f", Math.abs(value) < 5e-7 ? 0.0 : value);
    }
}
