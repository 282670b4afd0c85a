package kinescribe.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.format.FileFaults;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.imu.SiteMatch;
import kinescribe.imu.compare.Clock;
import kinescribe.imu.compare.ComparisonSettings;
import kinescribe.imu.compare.SignalComparison;

/** What is odd about two recordings that are to be compared, and about what came of it. */
final class ComparisonChecks {
    /** With less a correlation says nothing: our own choice. */
    private static final int LEAST_SAMPLES = 30;

    private static final double LEAST_S = 1;

    private ComparisonChecks() {}

    /** By whose time two recordings are compared. */
    static Clock clock(ComparisonSettings settings, Recording simulated, Recording real) {
        return settings.clock() == Clock.STARTS ? Clock.STARTS : Clock.between(simulated, real);
    }

    /**
     * Refuses a low-pass that would do nothing.
     *
     * @throws KinescribeException if it is not below half the rate at which the two meet
     */
    static void requireEffect(ComparisonSettings settings, Recording simulated, Recording real)
            throws KinescribeException {
        double halfHz = Math.min(simulated.rateHz(), real.rateHz()) / 2;
        if (settings.cutOffHz() < Double.POSITIVE_INFINITY && settings.cutOffHz() >= halfHz) {
            throw new KinescribeException(
                    String.format(
                            Locale.ROOT,
                            "--low-pass is %s Hz, but at the lower of the two rates there is"
                                    + " nothing from %s Hz on.",
                            Arguments.number(settings.cutOffHz()),
                            Arguments.number(halfHz)),
                    "Give a lower frequency, or leave it out.");
        }
    }

    /** What is odd before they are compared. */
    static List<Notice> before(
            Recording simulated, Path simulatedFile, Recording real, Clock clock) {
        List<Notice> notices = new ArrayList<>();
        String here = simulated.source().site();
        String there = real.source().site();
        if (SiteMatch.differ(here, there)) {
            notices.add(
                    Notice.warning(
                            "The simulated sensor sits at "
                                    + here
                                    + ", the real one at "
                                    + there
                                    + ": their signals differ by the place alone."));
        }
        if (real.source().origin() == Origin.VIRTUAL) {
            notices.add(
                    Notice.warning(
                            "What was given as --real says that it was simulated"
                                    + (simulated.source().origin() == Origin.REAL
                                            ? ": are the two sides mixed up?"
                                            : ".")));
        } else if (saysMeasured(simulated, simulatedFile)) {
            notices.add(Notice.warning("What was given as --simulated says that it was measured."));
        }
        if (clock == Clock.STARTS) {
            notices.add(
                    Notice.info(
                            "Each side is counted from its own first sample, not by the times that"
                                    + " stand in the files."));
        }
        return notices;
    }

    /** What is odd about the result. */
    static List<Notice> after(SignalComparison comparison) {
        double seconds = comparison.samples() / comparison.rateHz();
        return comparison.samples() < LEAST_SAMPLES || seconds < LEAST_S
                ? List.of(
                        Notice.warning(
                                String.format(
                                        Locale.ROOT,
                                        "Only %d samples (%.2f s) are compared: r and NRMSE of so"
                                                + " few mean nothing.",
                                        comparison.samples(),
                                        seconds)))
                : List.of();
    }

    /** A file that says nothing is taken as measured and as of the subject it is called by. */
    private static boolean saysMeasured(Recording recording, Path file) {
        String stem = FileFaults.name(file).replaceFirst("\\.[^.]*$", "");
        return recording.source().origin() == Origin.REAL
                && !recording.source().subject().equals(stem);
    }
}
