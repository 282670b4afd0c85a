package kinescribe.format.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a table tells time. */
public enum TimeCode {
    SECONDS("s", 1),
    MILLISECONDS("ms", 1e-3),
    MICROSECONDS("us", 1e-6),
    NANOSECONDS("ns", 1e-9),
    /** Date and time of day, as in ISO 8601, with a zone or taken as UTC. */
    DATE_TIME("date-time", 1),
    /** Time of day; midnight goes on into the next day. */
    CLOCK("clock", 1),
    /** A counter of samples; needs the rate. */
    SAMPLES("samples", Double.NaN),
    /** There is no column: rows follow one another at the rate. */
    NONE("none", Double.NaN);

    private final String word;
    private final double seconds;

    TimeCode(String word, double seconds) {
        this.word = word;
        this.seconds = seconds;
    }

    /** The word for it in recipes and on the screen. */
    public String word() {
        return word;
    }

    /** Whether the rate has to be told. */
    public boolean needsRate() {
        return this == SAMPLES || this == NONE;
    }

    /** What people read. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Whether cells hold plain numbers of a unit of time. */
    boolean isUnit() {
        return ordinal() <= NANOSECONDS.ordinal();
    }

    /** Seconds in the unit; of dates and clocks 1. */
    double seconds() {
        return seconds;
    }

    /** The code of that word. */
    public static Optional<TimeCode> of(String word) {
        return Arrays.stream(values()).filter(c -> c.word.equals(word)).findFirst();
    }
}
