package kinescribe.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import kinescribe.base.KinescribeException;
import kinescribe.format.SharedData;
import kinescribe.imu.compare.SignalComparison;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Simulated from optical markers against the real IMUs of IMUSim's leg swing. There is but one
 * swing, so mounting, place, errors and clock are fitted on the swing itself, and once more on its
 * first 2.2 s to be judged on the rest.
 */
class LegSwingValidationTest {
    @ParameterizedTest
    @CsvSource({"0, Upper_Leg", "2, Lower_Leg"})
    void theMainAxesAgree(int body, String name) throws IOException, KinescribeException {
        LegSwing swing = LegSwing.read(SharedData.folder("imu/imusim_leg_swing"), body, name);

        SignalComparison whole = swing.judged(swing.measured(), swing.measured());
        SignalComparison rest =
                swing.judged(swing.part(0, LegSwing.FITTED_S), swing.part(LegSwing.FITTED_S, 9));

        assertThat(LegSwing.main(whole, 0).r()).isGreaterThan(0.9995);
        assertThat(LegSwing.main(whole, 3).r()).isGreaterThan(0.9985);
        assertThat(LegSwing.main(rest, 0).r()).isGreaterThan(0.9995);
        assertThat(LegSwing.main(rest, 3).r()).isGreaterThan(0.996);
    }
}
