package kinescribe.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.imu.compare.ComparisonSettings;
import org.junit.jupiter.api.Test;

/** Simulated from Kinect skeletons against the wrist sensor of UTD-MHAD, at 3 Hz. */
class UtdWristValidationTest {
    @Test
    void lengthsOfAccelerationGoTogether() throws KinescribeException {
        List<UtdWrist> all = UtdWrist.all();

        assertThat(all).hasSize(671);
        // As they are, and shifted by up to 0.2 s.
        ComparisonSettings settings = ComparisonSettings.STANDARD;
        assertThat(UtdWrist.median(all, settings.withGivenLagS(0.0))).isGreaterThan(0.69);
        assertThat(UtdWrist.median(all, settings.withMaxLagS(0.2))).isGreaterThan(0.81);

        // Fitted on four people, judged on the other four.
        CalibrationReport.Change affine =
                UtdWrist.gains(all, Calibration.Method.AFFINE).channels().get(0);
        assertThat(affine.after().rmse()).isLessThan(0.98 * affine.before().rmse());
        assertThat(affine.distribution()).isEqualTo(Verdict.SAME);
        CalibrationReport.Change quantile =
                UtdWrist.gains(all, Calibration.Method.QUANTILE).channels().get(0);
        assertThat(quantile.after().wasserstein())
                .isLessThan(0.35 * quantile.before().wasserstein());
        assertThat(quantile.correlation()).isEqualTo(Verdict.SAME);
    }
}
