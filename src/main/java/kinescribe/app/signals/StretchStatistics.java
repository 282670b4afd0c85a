package kinescribe.app.signals;

import java.util.Locale;

/**
 * Numbers of a signal over a stretch of time. NaN values do not count; without any value all are
 * NaN.
 *
 * @param mean arithmetic mean
 * @param sd standard deviation about the mean, over n − 1; NaN below two values
 * @param rms root mean square
 * @param min least value
 * @param max greatest value
 */
record StretchStatistics(double mean, double sd, double rms, double min, double max) {
    /** Statistics of the samples from one time to another, both included. */
    static StretchStatistics of(Series series, double fromS, double toS) {
        SeriesIndex.Summary part =
                series.summary(
                        series.firstAtOrAfter(fromS),
                        Math.max(
                                series.firstAtOrAfter(fromS),
                                series.firstAtOrAfter(Math.nextUp(toS))));
        int n = part.count();
        if (n == 0) {
            return new StretchStatistics(
                    Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        }
        double mean = part.mean();
        return new StretchStatistics(
                mean,
                n < 2 ? Double.NaN : Math.sqrt(part.squares() / (n - 1)),
                Math.sqrt(mean * mean + part.squares() / n),
                series.value(part.leastAt()),
                series.value(part.greatestAt()));
    }

    /** From the least to the greatest value. */
    double peakToPeak() {
        return max - min;
    }

    /** Such as {@code RMS 9.91 · mean 9.81 · peak to peak 14.20 m/s²}. */
    String text(String unit) {
        if (Double.isNaN(mean)) {
            return "no values";
        }
        return String.format(
                Locale.ROOT,
                "RMS %.2f · mean %.2f · sd %.2f · %.2f … %.2f %s",
                rms,
                mean,
                sd,
                min,
                max,
                unit);
    }
}
