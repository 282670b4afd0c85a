package kinescribe.app.training;

import java.util.Locale;

/** Times and sizes as people read them. */
final class FigureWords {
    private static final String UNKNOWN = "–";
    private static final double MILLI = 1e3;
    private static final double MICRO = 1e6;
    private static final long KILO = 1000;

    private FigureWords() {}

    /** A short time, such as {@code 0.41 ms}. */
    static String time(double seconds) {
        if (Double.isNaN(seconds)) {
            return UNKNOWN;
        }
        return seconds * MILLI < 0.1
                ? String.format(Locale.ROOT, "%.0f µs", seconds * MICRO)
                : String.format(Locale.ROOT, "%.2f ms", seconds * MILLI);
    }

    /** A size, such as {@code 1.2 MB}; a thousand bytes are a kB. */
    static String bytes(long bytes) {
        if (bytes <= 0) {
            return UNKNOWN;
        }
        if (bytes < KILO) {
            return bytes + " B";
        }
        return bytes < KILO * KILO
                ? Math.round(bytes / (double) KILO) + " kB"
                : String.format(Locale.ROOT, "%.1f MB", bytes / (double) (KILO * KILO));
    }
}
