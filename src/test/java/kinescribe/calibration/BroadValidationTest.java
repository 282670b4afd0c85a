package kinescribe.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.imu.compare.Agreement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Simulated from the optical pose against the real IMU of BROAD: mounting, lever arm, scale, bias
 * and clock fitted on trial 21 and taken to the others as they are.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BroadValidationTest {
    private SensorCalibration fitted;

    @BeforeAll
    void fitOnOneTrial() throws KinescribeException {
        fitted = BroadBody.fitted().value();
    }

    @Test
    void theFitIsPlausibleAndWithinItsBounds() {
        assertThat(fitted.quality().converged()).isTrue();
        assertThat(fitted.quality().after()).isLessThan(0.6 * fitted.quality().before());
        assertThat(fitted.estimates()).noneMatch(ParameterEstimate::atBound);
        // The markers' centre is millimetres from the chip, whose two triads are 2.8 and 4.2 ms
        // late.
        assertThat(fitted.placement().offset().norm()).isBetween(0.004, 0.015);
        assertThat(fitted.response().lateS()).isBetween(0.003, 0.004);
        assertThat(Arrays.stream(fitted.response().scale()))
                .allMatch(scale -> Math.abs(scale - 1) < 0.005);
    }

    @Test
    void otherTrialsAgree() throws KinescribeException {
        for (String name : BroadBody.HELD_OUT) {
            BroadBody body = BroadBody.read(name);
            List<Agreement> smooth = body.agreements(fitted, BroadBody.CUT_OFF_HZ);
            assertThat(smooth.subList(0, 3))
                    .as(name)
                    .allSatisfy(acc -> assertThat(acc.r()).isGreaterThan(0.998))
                    .allSatisfy(acc -> assertThat(acc.rmse()).isLessThan(0.3));
            assertThat(smooth.subList(3, 6))
                    .as(name)
                    .allSatisfy(gyr -> assertThat(gyr.r()).isGreaterThan(0.994));
            // Without a low-pass the markers' jitter drowns acceleration, but not rotation.
            assertThat(body.agreements(fitted, Double.POSITIVE_INFINITY).subList(3, 6))
                    .as(name)
                    .allSatisfy(gyr -> assertThat(gyr.r()).isGreaterThan(0.989));
        }
    }
}
