package kinescribe.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kinescribe.base.Counted;
import kinescribe.imu.compare.Agreement;
import kinescribe.imu.compare.FrameAlignment;
import kinescribe.imu.compare.SignalComparison;

/** A comparison as a person reads it: how it was aligned, then a row a signal. */
final class ComparisonTable {
    private ComparisonTable() {}

    static List<String> lines(String site, SignalComparison comparison) {
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
        return lines;
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
