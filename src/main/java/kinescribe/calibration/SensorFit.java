package kinescribe.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kinescribe.base.Digits;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.imu.SensorPlacement;
import kinescribe.imu.compare.Clock;
import kinescribe.imu.compare.ComparisonSettings;
import kinescribe.imu.compare.FrameAlignment;
import kinescribe.imu.compare.SignalComparison;
import kinescribe.job.JobContext;
import kinescribe.math.BoundedLeastSquares;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;

/**
 * Fits where a sensor sits, how it is turned and how it errs to known motions: the least squares of
 * simulated less measured acceleration and angular velocity, each as a share of what was measured,
 * within bounds. It starts from the best shift in time and the best turn of the whole.
 */
public final class SensorFit {
    private static final int CHANNELS = 6;

    /** A triad that varies less counts as if it varied so, in its unit: our own choice. */
    private static final double LEAST_SD = 1e-3;

    /** What is left, in standard deviations, where half of the variance is explained. */
    private static final double HALF_EXPLAINED = Math.sqrt(0.5);

    private SensorFit() {}

    /**
     * The best parameters for one device on one or more motions. Notices tell which came to a
     * bound, which nothing tells, and where the time shift is not by the clocks.
     *
     * @param motions known motions of the same device in the same place
     * @throws KinescribeException if a recording is of a person it may not be fitted on, lacks a
     *     channel or is too short
     */
    public static Noticed<SensorCalibration> of(
            List<KnownMotion> motions,
            SensorFitSettings settings,
            CalibrationSubjects subjects,
            JobContext context)
            throws KinescribeException {
        if (motions.isEmpty()) {
            throw new KinescribeException(
                    "There is no known motion to fit the sensor to.",
                    "Choose a motion and what a device measured of it.");
        }
        List<Notice> notices = new ArrayList<>();
        List<KnownMotion> known = new ArrayList<>();
        List<MotionBasis> bases = new ArrayList<>();
        for (KnownMotion motion : motions) {
            subjects.admit(motion.measured());
            Noticed<KnownMotion> started = CommonStart.of(motion, settings, context);
            notices.addAll(started.notices());
            known.add(started.value());
            bases.add(MotionBasis.of(started.value(), settings, context));
        }
        int count = bases.stream().mapToInt(b -> b.samples() * CHANNELS).sum();
        double[] weights = weights(bases, count / CHANNELS);
        double[] lower = new double[SensorParameter.COUNT];
        double[] upper = new double[SensorParameter.COUNT];
        double[] usual = new double[SensorParameter.COUNT];
        for (SensorParameter parameter : SensorParameter.values()) {
            int k = parameter.ordinal();
            usual[k] = parameter.usual();
            lower[k] = usual[k] - parameter.reach(settings.bounds());
            upper[k] = usual[k] + parameter.reach(settings.bounds());
        }
        BoundedLeastSquares.Residuals residuals =
                (p, out) -> {
                    Quat mounting = mounting(settings, p);
                    int at = 0;
                    for (MotionBasis basis : bases) {
                        basis.residuals(mounting, p, weights, out, at);
                        at += basis.samples() * CHANNELS;
                    }
                };
        double[] left = new double[count];
        residuals.at(usual, left);
        double[] start = start(known.get(0), settings, usual, context);
        BoundedLeastSquares.Solution solution =
                BoundedLeastSquares.solve(residuals, count, start, lower, upper, context);
        double rateHz = motions.get(0).measured().rateHz();
        double share = MotionBasis.independentShare(rateHz, settings.bounds().cutOffHz());
        Noticed<SensorCalibration> found =
                result(motions, settings, solution, lower, upper, rms(left), Math.sqrt(1 / share));
        notices.addAll(found.notices());
        if (solution.rms() > HALF_EXPLAINED) {
            notices.add(explainsLittle(known.get(0), settings, context));
        }
        return new Noticed<>(found.value(), notices);
    }

    private static Quat mounting(SensorFitSettings settings, double[] p) {
        return settings.start().mounting().times(SensorParameter.turn(p)).unit();
    }

    /** One over the standard deviation of each measured triad, per axis. */
    private static double[] weights(List<MotionBasis> bases, int samples) {
        double[] squares = new double[2];
        bases.forEach(basis -> basis.addSquares(squares));
        double[] weights = new double[2];
        for (int t = 0; t < 2; t++) {
            weights[t] = 1 / Math.max(LEAST_SD, Math.sqrt(squares[t] / (3.0 * samples)));
        }
        return weights;
    }

    /** Shift in time and turn of the first motion as a whole. */
    private static double[] start(
            KnownMotion motion, SensorFitSettings settings, double[] usual, JobContext context)
            throws KinescribeException {
        SignalComparison comparison =
                SignalComparison.of(
                        CommonStart.simulated(motion, settings, context),
                        motion.measured(),
                        ComparisonSettings.STANDARD
                                .withClock(Clock.STARTS)
                                .withMaxLagS(settings.bounds().timeShiftS())
                                .withRotation(true)
                                .withCutOffHz(settings.bounds().cutOffHz()),
                        context);
        double[] start = usual.clone();
        start[SensorParameter.TIME_SHIFT.ordinal()] = comparison.lagS();
        FrameAlignment frame = comparison.frame();
        if (frame != null && frame.isDetermined()) {
            // Sensor axes turned by R show R v, so the mounting is turned by R⁻¹.
            frame.rotation()
                    .inverse()
                    .toRotationVector()
                    .put(start, SensorParameter.TURN_X.ordinal());
        }
        return start;
    }

    private static Noticed<SensorCalibration> result(
            List<KnownMotion> motions,
            SensorFitSettings settings,
            BoundedLeastSquares.Solution solution,
            double[] lower,
            double[] upper,
            double before,
            double inflation) {
        double[] p = solution.parameters();
        List<ParameterEstimate> estimates = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        for (SensorParameter parameter : SensorParameter.values()) {
            int k = parameter.ordinal();
            ParameterEstimate estimate =
                    new ParameterEstimate(
                            parameter.label(),
                            parameter.unit(),
                            p[k],
                            solution.standardErrors()[k] * inflation,
                            lower[k],
                            upper[k],
                            solution.atBound()[k]);
            estimates.add(estimate);
            notices.addAll(notices(estimate));
        }
        if (!solution.converged()) {
            notices.add(Notice.warning("The fit did not come to an end; its result is not best."));
        }
        SensorPlacement start = settings.start();
        Vec3 place = start.offset().plus(SensorParameter.SHIFT_X.vector(p));
        double[] scale = new double[CHANNELS];
        double[] bias = new double[CHANNELS];
        System.arraycopy(p, SensorParameter.ACC_SCALE_X.ordinal(), scale, 0, CHANNELS);
        System.arraycopy(p, SensorParameter.ACC_BIAS_X.ordinal(), bias, 0, CHANNELS);
        SensorCalibration found =
                new SensorCalibration(
                        new SensorPlacement(
                                start.site(), start.joint(), place, mounting(settings, p)),
                        new SensorCalibration.Response(
                                scale, bias, p[SensorParameter.TIME_SHIFT.ordinal()]),
                        estimates,
                        new SensorCalibration.Quality(
                                settings.bounds().cutOffHz(),
                                before,
                                solution.rms(),
                                solution.iterations(),
                                solution.converged()),
                        FittedOn.of(
                                motions.stream().map(KnownMotion::measured).toList(),
                                Set.of(start.site())));
        return new Noticed<>(found, notices);
    }

    private static Notice explainsLittle(
            KnownMotion first, SensorFitSettings settings, JobContext context)
            throws KinescribeException {
        Optional<String> far = FarShift.told(first, settings, context);
        return Notice.warning(
                "The fit explains less than half of what was measured: "
                        + far.orElse(
                                "it may be of another motion or site, or shifted by more than the "
                                        + Digits.rounded(settings.bounds().timeShiftS(), 3)
                                        + " s that are allowed")
                        + ".");
    }

    private static List<Notice> notices(ParameterEstimate estimate) {
        if (estimate.isHeld()) {
            return List.of();
        }
        if (estimate.atBound()) {
            return List.of(
                    Notice.warning(
                            String.format(
                                    Locale.ROOT,
                                    "The parameter %s came to its bound at %.4g %s; the true value"
                                            + " may lie beyond.",
                                    estimate.name(),
                                    estimate.value(),
                                    estimate.unit())));
        }
        return Double.isNaN(estimate.standardError())
                ? List.of(
                        Notice.warning(
                                "Nothing in this motion tells the parameter "
                                        + estimate.name()
                                        + "."))
                : List.of();
    }

    private static double rms(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value * value;
        }
        return Math.sqrt(sum / values.length);
    }
}
