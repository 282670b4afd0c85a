package kinescribe.app.signals;

import java.util.Locale;

/**
 * How strong a signal is over a stretch of time: root mean square, mean and peak. NaN values do not
 * count; without any value all three are NaN.
 *
 * @param rms root mean square
 * @param mean arithmetic mean
 * @param peak greatest value by magnitude
 */
record StretchStatistics(double rms, double mean, double peak) {
    /** Statistics of the samples from one time to another, both included. */
    static StretchStatistics of(Series series, double fromS, double toS) {
        double sum = 0;
        double squares = 0;
        double peak = Double.NaN;
        int count = 0;
        int end = series.firstAtOrAfter(Math.nextUp(toS));
        for (int i = series.firstAtOrAfter(fromS); i < end; i++) {
            double value = series.value(i);
            if (!Double.isNaN(value)) {
                sum += value;
                squares += value * value;
                peak = Double.isNaN(peak) ? Math.abs(value) : Math.max(peak, Math.abs(value));
                count++;
            }
        }
        return new StretchStatistics(Math.sqrt(squares / count), sum / count, peak);
    }

    /** Such as {@code RMS 9.91 · mean 9.81 · peak 14.20 m/s²}. */
    String text(String unit) {
        if (Double.isNaN(mean)) {
            return "no values";
        }
        return String.format(
                Locale.ROOT, "RMS %.2f · mean %.2f · peak %.2f %s", rms, mean, peak, unit);
    }
}
