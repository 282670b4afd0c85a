package kinescribe.imu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.job.JobContext;
import kinescribe.math.Quat;
import kinescribe.math.Statistics;
import kinescribe.math.Vec3;
import kinescribe.motion.Motion;
import org.junit.jupiter.api.Test;

class SensorNoiseTest {
    private static final double G = 9.80665;
    private static final SensorModel.Errors NONE = SensorModel.Errors.NONE;

    private static Recording atRest(SensorModel model, String site, long seed) {
        Motion motion = Motions.stick(10, 1001, t -> Vec3.ZERO, t -> Quat.IDENTITY);
        return ImuSimulator.of(motion)
                .record(
                        new SensorPlacement(site, "root", Vec3.ZERO, Quat.IDENTITY),
                        200,
                        model,
                        seed,
                        Motions.SOURCE,
                        List.of(),
                        JobContext.silent());
    }

    private static double[] column(Recording recording, int column) {
        double[] values = new double[recording.samples()];
        for (int i = 0; i < values.length; i++) {
            values[i] = recording.value(i, column);
        }
        return values;
    }

    @Test
    void whiteNoiseHasTheStandardDeviationOfItsDensity() {
        // 0.02 m/s²/√Hz at 200 Hz: 0.02 √100 = 0.2 m/s². 0.003 rad/s/√Hz: 0.03 rad/s.
        SensorModel model =
                new SensorModel(
                        "noisy",
                        new SensorModel.Errors(0.02, 0, 1000),
                        new SensorModel.Errors(0.003, 0, 1000));
        Recording recording = atRest(model, "here", 1);
        // 20,001 samples: the standard error of an sd is sd / √40,000 = 0.5 %; of a mean 0.7 % sd.
        for (int c = 0; c < 6; c++) {
            double sd = c < 3 ? 0.2 : 0.03;
            assertThat(Statistics.sd(column(recording, c))).isCloseTo(sd, within(0.02 * sd));
            assertThat(Statistics.mean(column(recording, c)))
                    .isCloseTo(c == 1 ? G : 0, within(0.03 * sd));
        }
        double[] x = column(recording, 0);
        assertThat(Statistics.pearson(x, 0, x, 1, x.length - 1)).isCloseTo(0, within(0.03));
        assertThat(Statistics.pearson(x, column(recording, 2))).isCloseTo(0, within(0.03));
    }

    @Test
    void biasIsConstantWithinARecordingAndSpreadsBetweenThem() {
        SensorModel model = new SensorModel("biased", new SensorModel.Errors(0, 0.5, 1000), NONE);
        int recordings = 300;
        double[] biases = new double[recordings];
        SensorPlacement placement = Motions.onStick(Vec3.ZERO, Quat.IDENTITY);
        Motion motion = Motions.stick(10, 3, t -> Vec3.ZERO, t -> Quat.IDENTITY);
        for (int seed = 0; seed < recordings; seed++) {
            Recording recording =
                    ImuSimulator.of(motion)
                            .record(
                                    placement,
                                    50,
                                    model,
                                    seed,
                                    Motions.SOURCE,
                                    List.of(),
                                    JobContext.silent());
            double[] x = column(recording, 0);
            assertThat(x).containsOnly(new double[] {x[0]}, within(1e-9));
            assertThat(column(recording, 3)).containsOnly(new double[] {0}, within(1e-9));
            biases[seed] = x[0];
        }
        // Standard error of the sd: 0.5 / √600 = 0.02.
        assertThat(Statistics.sd(biases)).isCloseTo(0.5, within(0.08));
    }

    @Test
    void rangeCutsOff() {
        SensorModel model = new SensorModel("small", new SensorModel.Errors(0, 0, 5), NONE);
        assertThat(column(atRest(model, "here", 0), 1)).containsOnly(5.0);
    }

    @Test
    void theSeedDecidesAndSitesDiffer() {
        double[] first = atRest(SensorModels.WATCH, "here", 5).values();
        assertThat(atRest(SensorModels.WATCH, "here", 5).values()).containsExactly(first);
        assertThat(atRest(SensorModels.WATCH, "here", 6).values()).isNotEqualTo(first);
        assertThat(atRest(SensorModels.WATCH, "there", 5).values()).isNotEqualTo(first);
    }

    @Test
    void devicesAreFoundByName() throws KinescribeException {
        for (SensorModel model : SensorModels.all()) {
            assertThat(SensorModels.byName(model.name())).isSameAs(model);
        }
        assertThat(SensorModels.byName("ideal")).isSameAs(SensorModel.IDEAL);
        // 8 g = 78.4532 m/s²; 2000 °/s = 34.9066 rad/s.
        assertThat(SensorModels.PHONE.acceleration().range()).isCloseTo(78.4532, within(1e-9));
        assertThat(SensorModels.PHONE.rotation().range()).isCloseTo(34.9066, within(1e-4));
        assertThatThrownBy(() -> SensorModels.byName("toaster"))
                .isInstanceOfSatisfying(
                        KinescribeException.class,
                        e ->
                                assertThat(e.text())
                                        .contains("toaster", "ideal, phone, watch, research"));
    }
}
