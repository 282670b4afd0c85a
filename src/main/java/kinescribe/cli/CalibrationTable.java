package kinescribe.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kinescribe.calibration.CalibrationReport;
import kinescribe.calibration.GravityCheck;
import kinescribe.calibration.ParameterEstimate;
import kinescribe.calibration.SensorCalibration;
import kinescribe.calibration.Verdict;

/** A calibration's report as a person reads it: a row a channel, before and after. */
final class CalibrationTable {
    private CalibrationTable() {}

    static List<String> lines(CalibrationReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "Judged "
                        + report.audience().label()
                        + ": "
                        + String.join(", ", report.subjects()));
        lines.add(
                text(
                        "  %-8s %-32s %-32s %s",
                        "channel",
                        "distribution (Wasserstein)",
                        "spectrum (log distance)",
                        report.pairs() == 0 ? "" : "r of pairs"));
        for (CalibrationReport.Change change : report.channels()) {
            CalibrationReport.Distance before = change.before();
            CalibrationReport.Distance after = change.after();
            lines.add(
                    text(
                                    "  %-8s %-32s %-32s %s",
                                    change.channel().label(),
                                    change(
                                            before.wasserstein(),
                                            after.wasserstein(),
                                            change.distribution()),
                                    change(before.spectrum(), after.spectrum(), change.spectrum()),
                                    report.pairs() == 0
                                            ? ""
                                            : change(before.r(), after.r(), change.correlation()))
                            .stripTrailing());
        }
        GravityCheck after = report.gravity().after();
        if (after.isOff()) {
            lines.add(
                    text(
                            "Warning: at rest the calibrated acceleration is %.2f m/s² (before: %.2f,"
                                    + " measured: %.2f).",
                            after.meanMps2(),
                            report.gravity().before().meanMps2(),
                            report.gravity().measured().meanMps2()));
        }
        return lines;
    }

    /** The parameters of a sensor's fit, a row each. */
    static List<String> lines(SensorCalibration sensor) {
        List<String> lines = new ArrayList<>();
        lines.add(text("  %-14s %10s %-23s %s", "parameter", "value", "  95 % interval", "unit"));
        for (ParameterEstimate one : sensor.estimates()) {
            String interval =
                    one.isHeld()
                            ? "  held"
                            : Double.isNaN(one.standardError())
                                    ? "  not told by this motion"
                                    : text(
                                            "%10.5f … %10.5f",
                                            one.confidenceLower(), one.confidenceUpper());
            lines.add(
                    text(
                                    "  %-14s %10.5f %-23s %s%s",
                                    one.name(),
                                    one.value(),
                                    interval,
                                    one.unit(),
                                    one.atBound() && !one.isHeld() ? " at its bound" : "")
                            .stripTrailing());
        }
        return lines;
    }

    private static String change(double before, double after, Verdict verdict) {
        return Double.isNaN(before) || Double.isNaN(after)
                ? "–"
                : text("%.3f → %.3f %s", before, after, verdict.label());
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
