package kinescribe.app.calibration;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import kinescribe.base.Counted;
import kinescribe.calibration.CalibrationReport;
import kinescribe.calibration.GravityCheck;
import kinescribe.calibration.Verdict;

/** A report in plain sentences. */
final class ReportWords {
    private ReportWords() {}

    /** On whom it was judged. */
    static String audience(CalibrationReport report) {
        String people = String.join(", ", report.subjects());
        return report.audience() == CalibrationReport.Audience.OTHERS
                ? "On other people than it was fitted on: " + people
                : "On the people it was fitted on, whom it flatters: "
                        + people
                        + ". Keep somebody for the test to see what it is worth.";
    }

    /** What became better and what worse. */
    static String gains(CalibrationReport report) {
        String pairs =
                report.pairs() == 0
                        ? " Without pairs of the same motion there is no correlation."
                        : " Correlation over "
                                + Counted.of(report.pairs(), "pair")
                                + ": "
                                + counts(report, CalibrationReport.Change::correlation)
                                + ".";
        return "Distributions: "
                + counts(report, CalibrationReport.Change::distribution)
                + ". Spectra: "
                + counts(report, CalibrationReport.Change::spectrum)
                + "."
                + pairs;
    }

    /** What accelerometers show at rest; a warning where calibrated ones show no gravity. */
    static String gravity(CalibrationReport report) {
        CalibrationReport.Gravity gravity = report.gravity();
        if (gravity.after().restS() == 0) {
            return "Nobody rests here, so gravity cannot be checked.";
        }
        String rest =
                "At rest acceleration is "
                        + mps2(gravity.before())
                        + " simulated, "
                        + mps2(gravity.after())
                        + " calibrated, "
                        + mps2(gravity.measured())
                        + " measured.";
        return isGravityLost(report)
                ? rest + " The calibration spoils gravity: do not use it for tilt."
                : rest;
    }

    /** Whether what showed gravity before shows something else after. */
    static boolean isGravityLost(CalibrationReport report) {
        return report.gravity().after().isOff() && !report.gravity().measured().isOff();
    }

    private static String mps2(GravityCheck check) {
        return check.restS() == 0
                ? "unknown"
                : String.format(Locale.ROOT, "%.2f m/s²", check.meanMps2());
    }

    private static String counts(
            CalibrationReport report, Function<CalibrationReport.Change, Verdict> of) {
        List<Verdict> all = report.channels().stream().map(of).toList();
        long better = all.stream().filter(v -> v == Verdict.BETTER).count();
        long worse = all.stream().filter(v -> v == Verdict.WORSE).count();
        return "better in "
                + better
                + " of "
                + Counted.of(all.size(), "channel")
                + (worse == 0 ? "" : ", worse in " + worse);
    }
}
