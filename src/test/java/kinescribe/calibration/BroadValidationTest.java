package kinescribe.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import kinescribe.base.KinescribeException;
import kinescribe.format.SharedData;
import kinescribe.imu.Recording;
import kinescribe.imu.SensorModel;
import kinescribe.imu.compare.Agreement;
import kinescribe.imu.compare.ComparisonSettings;
import kinescribe.imu.compare.SignalComparison;
import kinescribe.job.JobContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Simulated from the optical pose against the real IMU of BROAD: mounting, lever arm, scale, bias
 * and clock fitted on trial 21 and taken to the others as they are.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BroadValidationTest {
    private static final double CUT_OFF_HZ = 10;

    private SensorCalibration fitted;

    private static BroadTrial trial(String name) throws IOException {
        return BroadTrial.read(
                SharedData.folder("imu/broad_imu_omc").resolve("data_mat").resolve(name + ".mat"),
                name);
    }

    @BeforeAll
    void fitOnOneTrial() throws IOException, KinescribeException {
        BroadTrial trial = trial("21_undisturbed_fast_combined");
        fitted =
                SensorFit.of(
                                List.of(new KnownMotion(trial.simulator(), trial.measured())),
                                SensorFitSettings.near(BroadTrial.AT_MARKERS),
                                CalibrationSubjects.of(
                                        Set.of(trial.measured().source().subject()), Set.of()),
                                JobContext.silent())
                        .value();
    }

    @Test
    void theFitIsPlausibleAndWithinItsBounds() {
        assertThat(fitted.quality().converged()).isTrue();
        assertThat(fitted.quality().after()).isLessThan(0.6 * fitted.quality().before());
        assertThat(fitted.estimates()).noneMatch(ParameterEstimate::atBound);
        // The markers' centre is millimetres from the chip, which is 3.5 ms late.
        assertThat(fitted.placement().offset().norm()).isBetween(0.004, 0.015);
        assertThat(fitted.response().lateS()).isBetween(0.003, 0.004);
        assertThat(Arrays.stream(fitted.response().scale()))
                .allMatch(scale -> Math.abs(scale - 1) < 0.005);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01_undisturbed_slow_rotation_A",
                "06_undisturbed_fast_rotation_A",
                "15_undisturbed_fast_translation_A"
            })
    void otherTrialsAgree(String name) throws IOException, KinescribeException {
        BroadTrial trial = trial(name);

        List<Agreement> agreements = agreements(trial, CUT_OFF_HZ);

        assertThat(agreements.subList(0, 3))
                .allSatisfy(
                        acc -> {
                            assertThat(acc.r()).isGreaterThan(0.998);
                            assertThat(acc.rmse()).isLessThan(0.3);
                        });
        assertThat(agreements.subList(3, 6))
                .allSatisfy(gyr -> assertThat(gyr.r()).isGreaterThan(0.994));
        // Without a low-pass differentiated marker jitter drowns acceleration, not rotation.
        assertThat(agreements(trial, Double.POSITIVE_INFINITY).subList(3, 6))
                .allSatisfy(gyr -> assertThat(gyr.r()).isGreaterThan(0.989));
    }

    private List<Agreement> agreements(BroadTrial trial, double cutOffHz)
            throws KinescribeException {
        Recording measured = trial.measured();
        Recording simulated =
                fitted.apply(
                        trial.simulator()
                                .record(
                                        fitted.placement(),
                                        measured.rateHz(),
                                        SensorModel.IDEAL,
                                        0,
                                        measured.source(),
                                        List.of(),
                                        JobContext.silent()));
        ComparisonSettings settings =
                ComparisonSettings.STANDARD.withGivenLagS(0.0).withCutOffHz(cutOffHz);
        return new ArrayList<>(
                SignalComparison.of(simulated, measured, settings, JobContext.silent()).channels());
    }
}
