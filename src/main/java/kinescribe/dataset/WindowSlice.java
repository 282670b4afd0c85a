package kinescribe.dataset;

import org.jspecify.annotations.Nullable;

/**
 * What a recording shows during one window.
 *
 * @param startS when it begins, in the recording's time
 * @param values samples {@code [samples × channels]}, row by row; null where one is missing; owned,
 *     never written
 */
public record WindowSlice(double startS, float @Nullable [] values) {}
