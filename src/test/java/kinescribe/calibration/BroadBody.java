package kinescribe.calibration;

import java.util.List;
import java.util.Set;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.format.SharedData;
import kinescribe.format.imu.BroadTrial;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.ImuSimulator;
import kinescribe.imu.Recording;
import kinescribe.imu.SensorModel;
import kinescribe.imu.SensorPlacement;
import kinescribe.imu.compare.Agreement;
import kinescribe.imu.compare.ComparisonSettings;
import kinescribe.imu.compare.SignalComparison;
import kinescribe.job.JobContext;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;

/**
 * The rigid body of a BROAD trial: sensors on its optical motion, and what its IMU showed while it
 * moved, without samples within 0.3 s of one at which the cameras lost it.
 *
 * @param simulator sensors on the motion
 * @param measured the IMU
 */
record BroadBody(ImuSimulator simulator, Recording measured) {
    static final String FITTED = "21_undisturbed_fast_combined";
    static final List<String> HELD_OUT =
            List.of(
                    "01_undisturbed_slow_rotation_A",
                    "06_undisturbed_fast_rotation_A",
                    "15_undisturbed_fast_translation_A");
    static final double CUT_OFF_HZ = 10;

    private static final SensorPlacement AT_MARKERS =
            new SensorPlacement("body", "body", Vec3.ZERO, Quat.IDENTITY);
    private static final double NEAR_GAP_S = 0.3;
    private static final int SIX = 6;

    static BroadBody read(String name) throws KinescribeException {
        BroadTrial trial =
                BroadTrial.read(
                        SharedData.folder("imu/broad_imu_omc/data_mat").resolve(name + ".mat"));
        Recording all = trial.recording();
        boolean[] used = used(trial, (int) Math.ceil(NEAR_GAP_S * all.rateHz()));
        double[] values = new double[trial.samples() * SIX];
        for (int i = 0; i < values.length; i++) {
            values[i] = used[i / SIX] ? all.value(i / SIX, i % SIX) : Double.NaN;
        }
        Recording.Source source =
                new Recording.Source(name, name, all.source().site(), all.source().origin());
        return new BroadBody(
                ImuSimulator.of(trial.motion()),
                new Recording(
                        source, all.rateHz(), ImuChannel.SIX_AXIS, all.times(), values, List.of()));
    }

    private static boolean[] used(BroadTrial trial, int reach) {
        boolean[] used = new boolean[trial.samples()];
        int lost = -reach - 1;
        for (int i = 0; i < used.length; i++) {
            lost = trial.tracked(i) ? lost : i;
            used[i] = i - lost > reach && trial.moving(i);
        }
        lost = used.length + reach;
        for (int i = used.length - 1; i >= 0; i--) {
            lost = trial.tracked(i) ? lost : i;
            used[i] &= lost - i > reach;
        }
        return used;
    }

    /** Mounting, place, scale, bias and clock of the IMU from one trial. */
    static Noticed<SensorCalibration> fitted() throws KinescribeException {
        BroadBody body = read(FITTED);
        return SensorFit.of(
                List.of(new KnownMotion(body.simulator, body.measured)),
                new SensorFitSettings(
                        AT_MARKERS, new SensorFitBounds(CUT_OFF_HZ, 3.5, 0.15, 1, 0.2, 0.1, 0.2)),
                CalibrationSubjects.of(Set.of(FITTED), Set.copyOf(HELD_OUT)),
                JobContext.silent());
    }

    /** How well this trial agrees under a fit, without any further shift or turn. */
    List<Agreement> agreements(SensorCalibration fit, double cutOffHz) throws KinescribeException {
        Recording simulated =
                simulator.record(
                        fit.placement(),
                        measured.rateHz(),
                        SensorModel.IDEAL,
                        0,
                        measured.source(),
                        List.of(),
                        JobContext.silent());
        ComparisonSettings settings =
                ComparisonSettings.STANDARD.withGivenLagS(0.0).withCutOffHz(cutOffHz);
        return SignalComparison.of(fit.apply(simulated), measured, settings, JobContext.silent())
                .channels();
    }
}
