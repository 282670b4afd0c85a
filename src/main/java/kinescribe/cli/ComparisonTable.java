package kinescribe.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kinescribe.base.Counted;
import kinescribe.imu.compare.Agreement;
import kinescribe.imu.compare.Clock;
import kinescribe.imu.compare.FrameAlignment;
import kinescribe.imu.compare.SignalComparison;
import kinescribe.imu.compare.SpectralAgreement;

/** A comparison as a person reads it: how it was aligned, then a row a signal. */
final class ComparisonTable {
    private ComparisonTable() {}

    static List<String> lines(String site, SignalComparison comparison, Clock clock) {
        List<String> lines = new ArrayList<>();
        lines.add(
                text(
                        "%s: %s at %.1f Hz, the real side %.4f s later by %s",
                        site,
                        Counted.of(comparison.samples(), "sample"),
                        comparison.rateHz(),
                        comparison.lagS(),
                        clock == Clock.TIMES ? "the times" : "their starts"));
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
        lines.add(
                text(
                        "  %-16s %9s %9s %9s %9s %9s %9s",
                        "signal", "RMSE", "NRMSE", "r", "bias", "95 % from", "to"));
        comparison.channels().forEach(one -> lines.add(row(one)));
        comparison.norms().forEach(one -> lines.add(row(one)));
        return lines;
    }

    private static String row(Agreement one) {
        return text(
                "  %-16s %s %s %s %s %s %s",
                one.name(),
                cell(one.rmse()),
                cell(one.nrmse()),
                cell(one.r()),
                cell(one.bias()),
                cell(one.lowerLimit()),
                cell(one.upperLimit()));
    }

    /** Mean coherence in bands, a row a signal. */
    static List<String> coherence(SignalComparison comparison) {
        List<SpectralAgreement> signals = comparison.spectra();
        StringBuilder head = new StringBuilder(text("  %-16s", "coherence"));
        signals.get(0)
                .bands()
                .forEach(band -> head.append(text(" %9s", span(band.fromHz(), band.toHz()))));
        List<String> lines = new ArrayList<>(List.of(head + " spectra apart"));
        for (SpectralAgreement signal : signals) {
            StringBuilder line = new StringBuilder(text("  %-16s", signal.name()));
            signal.bands().forEach(band -> line.append(" ").append(cell(band.coherence())));
            lines.add(line + " " + cell(signal.logDistance()));
        }
        return lines;
    }

    private static String span(double fromHz, double toHz) {
        return text("%s-%s Hz", plain(fromHz), plain(toHz));
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? text("%.0f", value) : text("%s", value);
    }

    /** A number in a column; a dash where there is none. */
    private static String cell(double value) {
        return Double.isNaN(value) ? text("%9s", "–") : text("%9.4f", value);
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
