package kinescribe.format.imu;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The spellings of a time column that states its unit: {@code time_s}, {@code Time (s)}, {@code
 * timestamp [ms]}, {@code t/µs} and their like.
 */
final class TimeColumn {
    private static final Pattern NAME =
            Pattern.compile(
                    "(?:elapsed[ _]?time|time[ _]?stamps?|time|elapsed|ts?)"
                            + "(?:[ _]*[\\[(/][ _]*|[ _]+(?:in[ _])?)(\\p{L}+)[ _]*[\\])]?");

    private TimeColumn() {}

    /** How many seconds the unit of a time column is; empty where the name is none of one. */
    static OptionalDouble unitS(String name) {
        Matcher spelt = NAME.matcher(name.strip().toLowerCase(Locale.ROOT));
        return spelt.matches() ? seconds(spelt.group(1)) : OptionalDouble.empty();
    }

    private static OptionalDouble seconds(String unit) {
        return switch (unit) {
            case "s", "sec", "secs", "second", "seconds" -> OptionalDouble.of(1);
            case "ms", "msec", "msecs", "millis", "millisecond", "milliseconds" ->
                    OptionalDouble.of(1e-3);
            // The micro sign, the Greek letter, and what stands for them.
            case "µs", "μs", "us", "usec", "micros", "microsecond", "microseconds" ->
                    OptionalDouble.of(1e-6);
            case "ns", "nsec", "nanos", "nanosecond", "nanoseconds" -> OptionalDouble.of(1e-9);
            default -> OptionalDouble.empty();
        };
    }
}
