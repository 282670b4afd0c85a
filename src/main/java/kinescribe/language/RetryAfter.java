package kinescribe.language;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The header in which a server says when to come again (RFC 9110, section 10.2.3). */
final class RetryAfter {
    private RetryAfter() {}

    /**
     * How long to wait: seconds, or the time up to a date by the server's own clock; null where the
     * server does not say.
     */
    static @Nullable Duration of(HttpHeaders headers) {
        Optional<String> told = headers.firstValue("retry-after").map(String::strip);
        if (told.isEmpty()) {
            return null;
        }
        try {
            double seconds = Double.parseDouble(told.get()); // some servers say fractions
            return seconds >= 0 && seconds < Integer.MAX_VALUE
                    ? Duration.ofMillis((long) Math.ceil(seconds * 1000))
                    : null;
        } catch (NumberFormatException e) {
            return untilDate(told.get(), headers);
        }
    }

    private static @Nullable Duration untilDate(String date, HttpHeaders headers) {
        try {
            ZonedDateTime now = parsed(headers.firstValue("date").orElse(""));
            Duration left = Duration.between(now, parsed(date));
            return left.isNegative() ? Duration.ZERO : left;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static ZonedDateTime parsed(String date) {
        return ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME);
    }
}
