package kinescribe.routine;

import java.time.LocalTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells times of a recording.
 *
 * @param start when the recording began, by the clock; null where nobody knows
 */
public record DayClock(@Nullable LocalTime start) {
    /** A moment: by the clock, or as hours, minutes and seconds since the beginning. */
    public String at(double timeS) {
        long seconds = Math.round(timeS);
        LocalTime begin = start;
        if (begin != null) {
            LocalTime time = begin.plusSeconds(seconds);
            return String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
        }
        return String.format(
                Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /** A length in the words people use. */
    public static String length(double lengthS) {
        long seconds = Math.round(lengthS);
        if (seconds < 100) {
            return seconds + " s";
        }
        if (seconds < 5400) {
            return Math.round(lengthS / 60) + " min";
        }
        long minutes = Math.round(lengthS / 60);
        return minutes / 60 + " h " + minutes % 60 + " min";
    }
}
