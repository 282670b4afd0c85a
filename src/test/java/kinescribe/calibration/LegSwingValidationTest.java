package kinescribe.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import kinescribe.base.KinescribeException;
import kinescribe.format.SharedData;
import kinescribe.imu.ImuSimulator;
import kinescribe.imu.Recording;
import kinescribe.imu.SensorModel;
import kinescribe.imu.compare.Agreement;
import kinescribe.imu.compare.ComparedSignal;
import kinescribe.imu.compare.ComparisonSettings;
import kinescribe.imu.compare.SignalComparison;
import kinescribe.job.JobContext;
import kinescribe.math.Statistics;
import kinescribe.motion.PoseTrack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Simulated from optical markers against the real IMUs of IMUSim's leg swing. There is but one
 * swing, so mounting, place, errors and clock are fitted on the swing itself, and once more on its
 * first 2.2 s to be judged on the rest.
 */
class LegSwingValidationTest {
    private static final double CUT_OFF_HZ = 6;
    private static final double POSE_CUT_OFF_HZ = 15;
    private static final double FITTED_S = 2.2;

    @ParameterizedTest
    @CsvSource({"0, Upper_Leg", "2, Lower_Leg"})
    void theMainAxesAgree(int body, String name) throws IOException, KinescribeException {
        LegSwing swing = LegSwing.read(SharedData.folder("imu/imusim_leg_swing"), body, name);

        SignalComparison whole = judged(swing, swing.measured(), swing.measured());
        SignalComparison rest = judged(swing, swing.part(0, FITTED_S), swing.part(FITTED_S, 9));

        assertThat(main(whole, 0).r()).isGreaterThan(0.9995);
        assertThat(main(whole, 3).r()).isGreaterThan(0.9985);
        assertThat(main(rest, 0).r()).isGreaterThan(0.9995);
        assertThat(main(rest, 3).r()).isGreaterThan(0.996);
    }

    private static SignalComparison judged(LegSwing swing, Recording fitOn, Recording judgeOn)
            throws KinescribeException {
        ImuSimulator simulator =
                ImuSimulator.smoothed(PoseTrack.of(swing.motion()), POSE_CUT_OFF_HZ);
        SensorFitSettings settings =
                new SensorFitSettings(LegSwing.AT_MARKERS, CUT_OFF_HZ, 3.5, 0.1, 1, 0.2, 0.05, 0.1);
        SensorCalibration fitted =
                SensorFit.of(
                                List.of(new KnownMotion(simulator, fitOn)),
                                settings,
                                CalibrationSubjects.of(Set.of("imusim"), Set.of()),
                                JobContext.silent())
                        .value();
        Recording simulated =
                simulator.record(
                        fitted.placement(),
                        LegSwing.RATE_HZ,
                        SensorModel.IDEAL,
                        0,
                        judgeOn.source(),
                        List.of(),
                        JobContext.silent());
        return SignalComparison.of(
                fitted.apply(simulated),
                judgeOn,
                ComparisonSettings.STANDARD.withGivenLagS(0.0).withCutOffHz(CUT_OFF_HZ),
                JobContext.silent());
    }

    /** The channel of a triad that varies most. */
    private static Agreement main(SignalComparison comparison, int from) {
        ComparedSignal most =
                comparison.signals().channelSignals().subList(from, from + 3).stream()
                        .max(Comparator.comparing(s -> Statistics.sd(s.measured())))
                        .orElseThrow();
        return Agreement.of(most);
    }
}
