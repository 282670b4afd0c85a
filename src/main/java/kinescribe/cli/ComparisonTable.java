package kinescribe.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import kinescribe.base.Counted;
import kinescribe.imu.compare.Agreement;
import kinescribe.imu.compare.FrameAlignment;
import kinescribe.imu.compare.SignalComparison;
import kinescribe.imu.compare.SpectralAgreement;

/** A comparison as a person reads it: how it was aligned, then a row a signal. */
final class ComparisonTable {
    private ComparisonTable() {}

    /**
     * The lines of a table.
     *
     * @param coherence whether a second table tells how well the sides agree by frequency
     */
    static List<String> lines(String site, SignalComparison comparison, boolean coherence) {
        List<String> lines = new ArrayList<>();
        lines.add(
                text(
                        "%s: %s at %.1f Hz, the real side %.4f s later",
                        site,
                        Counted.of(comparison.samples(), "sample"),
                        comparison.rateHz(),
                        comparison.lagS()));
        if (comparison.settings().drift()) {
            lines.add(text("  clocks apart by %.0f ppm", comparison.time().driftPpm()));
        }
        FrameAlignment frame = comparison.frame();
        if (frame != null) {
            lines.add(
                    text(
                            "  frame turned by %.1f° about (%.2f, %.2f, %.2f); left over %.0f %%, was"
                                    + " %.0f %%",
                            Math.toDegrees(frame.angleRad()),
                            frame.axis().x(),
                            frame.axis().y(),
                            frame.axis().z(),
                            100 * frame.residual(),
                            100 * frame.before()));
        }
        lines.add(text("  %-16s %9s %9s %9s %9s", "signal", "RMSE", "NRMSE", "r", "bias"));
        comparison.channels().forEach(one -> lines.add(row(one)));
        comparison.norms().forEach(one -> lines.add(row(one)));
        if (coherence) {
            lines.addAll(coherence(comparison.spectra()));
        }
        return lines;
    }

    private static List<String> coherence(List<SpectralAgreement> signals) {
        List<String> lines = new ArrayList<>();
        for (SpectralAgreement signal : signals) {
            if (lines.isEmpty()) {
                lines.add(
                        text("  %-16s", "coherence")
                                + cells(signal, band -> hertz(band.fromHz(), band.toHz()))
                                + text(" %9s", "log-PSD"));
            }
            lines.add(
                    text("  %-16s", signal.name())
                            + cells(signal, band -> number(band.coherence()))
                            + text(" %9s", number(signal.logDistance())));
        }
        return lines;
    }

    private static String cells(
            SpectralAgreement signal, Function<SpectralAgreement.Band, String> cell) {
        return signal.bands().stream()
                .map(band -> text(" %9s", cell.apply(band)))
                .collect(Collectors.joining());
    }

    private static String hertz(double from, double to) {
        return text("%.3g", from).replaceFirst("\\.?0+$", "") + "-" + text("%.0f Hz", to);
    }

    /** A dash where the rate is too low for the band. */
    private static String number(double value) {
        return Double.isNaN(value) ? "-" : text("%.4f", value);
    }

    private static String row(Agreement one) {
        return text(
                "  %-16s %9.4f %9.4f %9.4f %9.4f",
                one.name(), one.rmse(), one.nrmse(), one.r(), one.bias());
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
