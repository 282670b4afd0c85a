package kinescribe.imu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import kinescribe.job.JobContext;
import kinescribe.math.Quat;
import kinescribe.math.UniformSpline;
import kinescribe.math.Vec3;
import kinescribe.motion.Motion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Sines from 1 to 10 Hz come out of the simulator with the gain that {@link UniformSpline#gain}
 * states, translations as accelerations and rotations as angular velocities.
 */
class FrequencyResponseTest {
    private static final double SECONDS = 12;
    private static final double SENSOR_HZ = 400;

    /** Amplitude at a frequency by least squares over whole periods in the middle. */
    private static double amplitude(Recording recording, int column, double hz) {
        int from = (int) (SENSOR_HZ * 3);
        int count = (int) (SENSOR_HZ * 6);
        double sine = 0;
        double cosine = 0;
        for (int i = from; i < from + count; i++) {
            double phase = 2 * Math.PI * hz * recording.timeS(i);
            sine += recording.value(i, column) * Math.sin(phase);
            cosine += recording.value(i, column) * Math.cos(phase);
        }
        return 2 * Math.hypot(sine, cosine) / count;
    }

    private static Recording ideal(Motion motion) {
        return ImuSimulator.of(motion)
                .record(
                        Motions.onStick(Vec3.ZERO, Quat.IDENTITY),
                        SENSOR_HZ,
                        SensorModel.IDEAL,
                        0,
                        Motions.SOURCE,
                        List.of(),
                        JobContext.silent());
    }

    @ParameterizedTest
    @CsvSource({
        "20,1", "20,2", "20,3", "20,5", "20,7", "60,1", "60,2", "60,5", "60,10", "120,1", "120,2",
        "120,5", "120,10"
    })
    void sinesKeepTheStatedGain(double motionHz, double hz) {
        double omega = 2 * Math.PI * hz;
        int frames = (int) (SECONDS * motionHz) + 1;
        double swayM = 0.01;
        // So small that the components of the quaternion are sines too.
        double turnRad = 0.01;
        Recording moved =
                ideal(
                        Motions.stick(
                                motionHz,
                                frames,
                                t -> new Vec3(swayM * Math.sin(omega * t + 0.3), 0, 0),
                                t -> Quat.IDENTITY));
        Recording turned =
                ideal(
                        Motions.stick(
                                motionHz,
                                frames,
                                t -> Vec3.ZERO,
                                t -> Quat.aboutAxis(Vec3.X, turnRad * Math.sin(omega * t + 0.3))));
        double translation = amplitude(moved, 0, hz) / (swayM * omega * omega);
        double rotation = amplitude(turned, 3, hz) / (turnRad * omega);
        double stated = UniformSpline.gain(hz, motionHz);
        assertThat(translation).isCloseTo(stated, within(1e-3));
        assertThat(rotation).isCloseTo(stated, within(1e-3));
        if (motionHz == 120) {
            assertThat(translation).isBetween(0.98, 1.02);
        }
    }
}
