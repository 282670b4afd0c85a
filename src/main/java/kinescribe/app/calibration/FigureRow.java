package kinescribe.app.calibration;

import java.util.List;
import java.util.Locale;
import kinescribe.calibration.CalibrationReport;
import kinescribe.calibration.ChannelPicture;
import kinescribe.calibration.Verdict;

/**
 * What a calibration changes in one channel, in words and numbers.
 *
 * @param change the figures
 */
record FigureRow(CalibrationReport.Change change) {
    /**
     * A figure before and after.
     *
     * @param text both numbers
     * @param verdict what to think of them
     */
    record Figure(String text, Verdict verdict) {}

    /** The rows of a report. */
    static List<FigureRow> of(CalibrationReport report) {
        return report.channels().stream().map(FigureRow::new).toList();
    }

    String channel() {
        return change.channel().label();
    }

    /** The channel with its unit. */
    String titled() {
        return channel() + ", " + change.channel().unit();
    }

    /** The Wasserstein distance of the distributions, in the channel's unit. */
    Figure distribution() {
        return new Figure(
                arrow(change.before().wasserstein(), change.after().wasserstein()),
                change.distribution());
    }

    /** The Kolmogorov–Smirnov distance. */
    Figure kolmogorovSmirnov() {
        double before = change.before().kolmogorovSmirnov();
        double after = change.after().kolmogorovSmirnov();
        return new Figure(arrow(before, after), Verdict.ofDistance(before, after));
    }

    /** The distance of the log spectra. */
    Figure spectrum() {
        return new Figure(
                arrow(change.before().spectrum(), change.after().spectrum()), change.spectrum());
    }

    /** The correlation of pairs of the same motion; a dash without any. */
    Figure correlation() {
        Verdict verdict = change.correlation();
        return new Figure(
                verdict == Verdict.UNKNOWN ? "" : arrow(change.before().r(), change.after().r()),
                verdict);
    }

    /** The means, with the measured one. */
    Figure mean() {
        ChannelPicture picture = change.picture();
        return near(
                picture.simulated().mean(), picture.calibrated().mean(), picture.measured().mean());
    }

    /** The standard deviations, with the measured one. */
    Figure sd() {
        ChannelPicture picture = change.picture();
        return near(picture.simulated().sd(), picture.calibrated().sd(), picture.measured().sd());
    }

    private static Figure near(double before, double after, double wanted) {
        return new Figure(
                arrow(before, after) + text(" (%s)", number(wanted)),
                Verdict.ofDistance(Math.abs(before - wanted), Math.abs(after - wanted)));
    }

    private static String arrow(double before, double after) {
        return number(before) + " → " + number(after);
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "–" : text("%.2f", value == 0 ? 0 : value);
    }

    private static String text(String format, Object value) {
        return String.format(Locale.ROOT, format, value);
    }
}
