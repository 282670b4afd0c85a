package kinescribe.format.table;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates with times, and times of day, as loggers write them. */
final class DateTimes {
    private static final String CLOCK = "(\\d{1,2}):(\\d{2}):(\\d{2})(?:[.,:](\\d{1,9}))?";
    private static final Pattern TIME = Pattern.compile(CLOCK);
    private static final Pattern YEAR_FIRST =
            Pattern.compile(
                    "(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})[T _-]\\s?"
                            + CLOCK
                            + "\\s?(Z|UTC|[+-]\\d{2}:?\\d{2})?(\\[.{1,40}\\])?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[.](\\d{1,2})[.](\\d{4})[T _]\\s?" + CLOCK);
    private static final int LONGEST = 80;

    private DateTimes() {}

    /** Whether a cell is one of them. */
    static boolean isOne(String cell) {
        return isClock(cell) || !Double.isNaN(seconds(cell));
    }

    /** Whether a cell is a time of day. */
    static boolean isClock(String cell) {
        return !Double.isNaN(clockSeconds(cell));
    }

    /** Seconds since midnight; NaN where the cell is no time of day. */
    static double clockSeconds(String cell) {
        if (cell.length() > LONGEST || cell.indexOf(':') < 0) {
            return Double.NaN;
        }
        Matcher clock = TIME.matcher(cell);
        if (!clock.matches()) {
            return Double.NaN;
        }
        double hours = Integer.parseInt(clock.group(1));
        double minutes = Integer.parseInt(clock.group(2));
        double seconds = Integer.parseInt(clock.group(3)) + fraction(clock.group(4));
        return hours < 25 && minutes < 60 && seconds < 61
                ? 3600 * hours + 60 * minutes + seconds
                : Double.NaN;
    }

    /** Seconds since 1970 in UTC; without a zone the time is taken as UTC. NaN where it is none. */
    static double seconds(String cell) {
        if (cell.length() > LONGEST || cell.indexOf(':') < 0) {
            return Double.NaN;
        }
        Matcher yearFirst = YEAR_FIRST.matcher(cell);
        if (yearFirst.matches()) {
            return seconds(yearFirst, 1, 2, 3) - zone(yearFirst.group(8));
        }
        Matcher dayFirst = DAY_FIRST.matcher(cell);
        return dayFirst.matches() ? seconds(dayFirst, 3, 2, 1) : Double.NaN;
    }

    private static double seconds(Matcher m, int year, int month, int day) {
        try {
            return LocalDateTime.of(
                                    Integer.parseInt(m.group(year)),
                                    Integer.parseInt(m.group(month)),
                                    Integer.parseInt(m.group(day)),
                                    Integer.parseInt(m.group(4)),
                                    Integer.parseInt(m.group(5)),
                                    Integer.parseInt(m.group(6)))
                            .toEpochSecond(ZoneOffset.UTC)
                    + fraction(m.group(7));
        } catch (DateTimeException e) {
            return Double.NaN;
        }
    }

    private static double fraction(@Nullable String digits) {
        return digits == null ? 0 : Double.parseDouble("0." + digits);
    }

    private static double zone(@Nullable String zone) {
        if (zone == null || zone.equals("Z") || zone.equals("UTC")) {
            return 0;
        }
        String digits = zone.replace(":", "");
        double seconds =
                3600 * Integer.parseInt(digits.substring(1, 3))
                        + 60 * Integer.parseInt(digits.substring(3, 5));
        return digits.charAt(0) == '-' ? -seconds : seconds;
    }
}
