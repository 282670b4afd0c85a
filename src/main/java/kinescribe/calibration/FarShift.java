package kinescribe.calibration;

import java.util.Locale;
import java.util.Optional;
import kinescribe.base.Digits;
import kinescribe.base.KinescribeException;
import kinescribe.imu.Recording;
import kinescribe.imu.compare.Clock;
import kinescribe.imu.compare.ComparisonSettings;
import kinescribe.imu.compare.SignalComparison;
import kinescribe.job.JobContext;

/**
 * Whether a motion and what was measured of it would match at a shift in time that the settings do
 * not allow: by the normalised cross-correlation at all shifts that leave half of the shorter side.
 */
final class FarShift {
    /** A mean correlation from which on two sides match: our own choice. */
    private static final double MATCH = 0.6;

    /** So much more than the shift is advised, seconds: our own choice. */
    private static final double SPARE_S = 0.1;

    /** More than this nobody can allow, seconds. */
    private static final double MOST_S = 60;

    /** Better than within the bounds by this much: our own choice. */
    private static final double BETTER = 0.1;

    private FarShift() {}

    /** Where they match, as a sentence, if they do so beyond the bounds only. */
    static Optional<String> told(KnownMotion motion, SensorFitSettings settings, JobContext context)
            throws KinescribeException {
        Recording simulated = CommonStart.simulated(motion, settings, context);
        Recording measured = motion.measured();
        double boundS = settings.bounds().timeShiftS();
        double longestS = Math.max(simulated.durationS(), measured.durationS());
        if (longestS <= boundS) {
            return Optional.empty();
        }
        ComparisonSettings near =
                ComparisonSettings.STANDARD
                        .withClock(Clock.STARTS)
                        .withMaxLagS(boundS)
                        .withRotation(true)
                        .withCutOffHz(settings.bounds().cutOffHz());
        SignalComparison allowed = SignalComparison.of(simulated, measured, near, context);
        SignalComparison best =
                SignalComparison.of(simulated, measured, near.withMaxLagS(longestS), context);
        double score = best.time().score();
        double apartS = Math.abs(best.lagS());
        if (apartS <= boundS || score < MATCH || score < allowed.time().score() + BETTER) {
            return Optional.empty();
        }
        double wantedS = Math.ceil(apartS + SPARE_S);
        String found =
                String.format(
                        Locale.ROOT,
                        "motion and measurement match best %.1f s apart (correlation %.2f), the"
                                + " measurement being %s, but only %s s are allowed; ",
                        apartS,
                        score,
                        best.lagS() > 0 ? "later" : "earlier",
                        Digits.rounded(boundS, 3));
        return Optional.of(found + advice(wantedS));
    }

    private static String advice(double wantedS) {
        return wantedS > MOST_S
                ? "cut one of them so that both begin together"
                : String.format(
                        Locale.ROOT,
                        "set --most-delay %.0f or more, in the window the bound of the delay",
                        wantedS);
    }
}
