package kinescribe.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.base.Seeds;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.imu.compare.ComparisonSettings;
import kinescribe.job.JobContext;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LinearFitTest {
    private static FittingSet set(Recording simulated, Recording measured)
            throws KinescribeException {
        return FittingSet.of(
                List.of(simulated),
                List.of(measured),
                CalibrationSubjects.of(Set.of("anna"), Set.of()));
    }

    private static Noticed<LinearCalibration> affine(Recording simulated, Recording measured)
            throws KinescribeException {
        return AffineFit.of(
                set(simulated, measured),
                ComparisonSettings.STANDARD.withGivenLagS(0.0),
                JobContext.silent());
    }

    /** y = M x + b with a full 3 × 3 block for each triad. */
    private static LinearCalibration random(long seed) {
        RandomGenerator random = Seeds.generator(seed);
        double[] matrix = new double[36];
        double[] offset = new double[6];
        for (int r = 0; r < 6; r++) {
            offset[r] = random.nextGaussian();
            for (int c = r / 3 * 3; c < r / 3 * 3 + 3; c++) {
                matrix[6 * r + c] = (r == c ? 1 : 0) + 0.2 * random.nextGaussian();
            }
        }
        return new LinearCalibration(
                Calibration.Method.AFFINE,
                ImuChannel.SIX_AXIS,
                matrix,
                offset,
                FittedOn.of(List.of(), Set.of()));
    }

    @Property(tries = 20)
    void affineMapsAreFoundAgain(@ForAll long seed) throws KinescribeException {
        Recording simulated = Signals.smooth("anna", Origin.VIRTUAL, seed, 1500);
        LinearCalibration truth = random(seed);
        Recording measured = Signals.of("anna", Origin.REAL, truth.apply(simulated).values());

        LinearCalibration found = affine(simulated, measured).value();

        Recording mapped = found.apply(simulated);
        for (int i = 0; i < mapped.values().length; i += 37) {
            assertThat(mapped.values()[i]).isCloseTo(measured.values()[i], within(0.02));
        }
        assertThat(found.factor(0, 3)).as("acceleration from rotation").isZero();
    }

    @Test
    void gravityThatIsOffIsWarnedOf() throws KinescribeException {
        double[] still = new double[300 * 6];
        double[] inG = new double[300 * 6];
        for (int i = 0; i < 300; i++) {
            still[i * 6 + 1] = 9.80665 + 0.01 * Math.sin(i);
            inG[i * 6 + 1] = 1 + 0.001 * Math.sin(i);
        }

        Noticed<LinearCalibration> found =
                affine(
                        Signals.of("anna", Origin.VIRTUAL, still),
                        Signals.of("anna", Origin.REAL, inG));

        assertThat(found.notices()).hasSize(2);
        assertThat(found.notices().get(0).text()).contains("measured", "1.00", "9.81");
        assertThat(GravityCheck.of(List.of(Signals.of("anna", Origin.REAL, still))))
                .satisfies(check -> assertThat(check.restS()).isEqualTo(6))
                .satisfies(check -> assertThat(check.isOff()).isFalse());
    }

    @Test
    void anAffineMapNeedsPairs() {
        assertThatThrownBy(
                        () ->
                                affine(
                                        Signals.smooth("v-1", Origin.VIRTUAL, 1, 200),
                                        Signals.smooth("anna", Origin.REAL, 2, 200)))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("same subject, trial and site");
    }

    /** M and b of NumPy and SciPy 1.17.1: sqrtm(C(y)) inv(sqrtm(C(x))), C = cov + 0.01 diag. */
    @Test
    void coralAgreesWithSciPy() throws KinescribeException {
        int samples = 40;
        Recording x = plane(samples, "v-1", Origin.VIRTUAL);
        Recording y = plane(samples, "anna", Origin.REAL);
        for (int i = 0; i < samples; i++) {
            x.values()[2 * i] = Math.sin(0.5 * i);
            x.values()[2 * i + 1] = Math.cos(0.9 * i) + 0.5 * Math.sin(0.5 * i);
            y.values()[2 * i] = 2 * Math.sin(0.7 * i) + 1;
            y.values()[2 * i + 1] = Math.cos(0.7 * i) - 0.4 * Math.sin(0.3 * i);
        }

        LinearCalibration found = CovarianceFit.of(set(x, y), 0.01);

        assertThat(found.matrix())
                .containsExactly(
                        new double[] {2.13722229, -0.35065646, -0.18895369, 1.08149992},
                        within(1e-7));
        assertThat(found.offset())
                .containsExactly(new double[] {1.08912619, 0.03228874}, within(1e-7));
    }

    private static Recording plane(int samples, String subject, Origin origin) {
        double[] times = new double[samples];
        for (int i = 0; i < samples; i++) {
            times[i] = i / 50.0;
        }
        return new Recording(
                new Recording.Source(subject, "t", "wrist", origin),
                50,
                List.of(ImuChannel.ACC_X, ImuChannel.GYR_Y),
                times,
                new double[samples * 2],
                List.of());
    }

    @Property(tries = 20)
    void coralGivesTheMeasuredMeansAndCovariance(@ForAll long seed) throws KinescribeException {
        Recording simulated = noise("v-1", Origin.VIRTUAL, seed, 900);
        Recording measured = random(seed).apply(noise("anna", Origin.REAL, ~seed, 1100));

        Recording mapped = CovarianceFit.of(set(simulated, measured), 1e-9).apply(simulated);

        for (int a = 0; a < 6; a++) {
            assertThat(moment(mapped, a, -1)).isCloseTo(moment(measured, a, -1), within(1e-6));
            for (int b = 0; b < 6; b++) {
                assertThat(moment(mapped, a, b)).isCloseTo(moment(measured, a, b), within(1e-4));
            }
        }
    }

    private static Recording noise(String subject, Origin origin, long seed, int samples) {
        RandomGenerator random = Seeds.generator(seed);
        double[] values = new double[samples * 6];
        for (int i = 0; i < values.length; i++) {
            values[i] = i % 6 + (1 + i % 6) * random.nextGaussian();
        }
        return Signals.of(subject, origin, values);
    }

    /** The covariance of two channels, or the mean of one. */
    private static double moment(Recording recording, int a, int b) {
        int n = recording.samples();
        double sum = 0;
        double meanA = b < 0 ? 0 : moment(recording, a, -1);
        double meanB = b < 0 ? 0 : moment(recording, b, -1);
        for (int i = 0; i < n; i++) {
            sum += (recording.value(i, a) - meanA) * (b < 0 ? 1 : recording.value(i, b) - meanB);
        }
        return sum / (b < 0 ? n : n - 1);
    }
}
