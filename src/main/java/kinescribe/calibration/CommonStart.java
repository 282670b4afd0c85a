package kinescribe.calibration;

import java.util.Arrays;
import java.util.List;
import kinescribe.base.Digits;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.imu.Recording;
import kinescribe.imu.SensorModel;
import kinescribe.imu.compare.Clock;
import kinescribe.imu.compare.ComparisonSettings;
import kinescribe.imu.compare.SignalComparison;
import kinescribe.job.JobContext;

/**
 * Brings what was measured to the start of the motion that it is of: a recording whose first
 * samples are missing, but whose times are those of the motion, gets missing samples in their
 * place, so that both can be counted from their first sample.
 */
final class CommonStart {
    /** Share of a sample by which rounding may move a start. */
    private static final double ROUNDING = 1e-6;

    private CommonStart() {}

    /** The sensor where the fit starts, on a motion, at the rate of what was measured. */
    static Recording simulated(KnownMotion motion, SensorFitSettings settings, JobContext context) {
        return motion.simulator()
                .record(
                        settings.start(),
                        motion.measured().rateHz(),
                        SensorModel.IDEAL,
                        0,
                        motion.measured().source(),
                        List.of(),
                        context);
    }

    /**
     * The motion with what was measured from its start on; as it is where the times are not the
     * motion's: the two would then be apart by more than the settings allow. Then the time shift is
     * that of the first samples, which a notice tells.
     *
     * @throws KinescribeException if the recording is too short or lacks a channel
     */
    static Noticed<KnownMotion> of(
            KnownMotion motion, SensorFitSettings settings, JobContext context)
            throws KinescribeException {
        Recording measured = motion.measured();
        Recording simulated = simulated(motion, settings, context);
        double boundS = settings.bounds().timeShiftS();
        double laterS = measured.timeS(0) - simulated.timeS(0);
        if (Math.abs(laterS) * measured.rateHz() <= ROUNDING) {
            return Noticed.of(motion);
        }
        if (Clock.between(simulated, measured) == Clock.STARTS) {
            return byStarts(motion, "the times are not of the motion's clock");
        }
        if (laterS < 0) {
            return byStarts(
                    motion, "it begins " + Digits.rounded(-laterS, 3) + " s before the motion");
        }
        ComparisonSettings search =
                ComparisonSettings.STANDARD
                        .withMaxLagS(boundS)
                        .withRotation(true)
                        .withCutOffHz(settings.bounds().cutOffHz());
        double lagS = SignalComparison.of(simulated, measured, search, context).lagS();
        return Math.abs(lagS) > boundS
                ? byStarts(
                        motion,
                        "by the clocks the two are "
                                + Digits.rounded(Math.abs(lagS), 3)
                                + " s apart, more than the delay of "
                                + Digits.rounded(boundS, 3)
                                + " s that is allowed")
                : Noticed.of(
                        new KnownMotion(motion.simulator(), padded(measured, simulated.timeS(0))));
    }

    private static Noticed<KnownMotion> byStarts(KnownMotion motion, String why) {
        Recording.Source of = motion.measured().source();
        return new Noticed<>(
                motion,
                List.of(
                        Notice.warning(
                                of.subject()
                                        + " "
                                        + of.trial()
                                        + ": "
                                        + why
                                        + ". So the time shift is counted from the first samples"
                                        + " of both.")));
    }

    private static Recording padded(Recording measured, double startS) {
        double rateHz = measured.rateHz();
        int missing = (int) Math.ceil((measured.timeS(0) - startS) * rateHz - ROUNDING);
        int width = measured.channels().size();
        double[] times = new double[missing + measured.samples()];
        double[] values = new double[times.length * width];
        for (int i = 0; i < missing; i++) {
            times[i] = startS + i / rateHz;
        }
        Arrays.fill(values, 0, missing * width, Double.NaN);
        System.arraycopy(measured.times(), 0, times, missing, measured.samples());
        System.arraycopy(measured.values(), 0, values, missing * width, measured.values().length);
        return new Recording(
                measured.source(), rateHz, measured.channels(), times, values, measured.labels());
    }
}
