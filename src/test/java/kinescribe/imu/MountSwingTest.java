package kinescribe.imu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import kinescribe.job.JobContext;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Motion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MountSwingTest {
    private static final double SECONDS = 6;

    private static SensorModel on(double frequencyHz) {
        return SensorModel.of(
                "loose",
                Map.of(
                        DeviceParameter.MOUNT_FREQUENCY,
                        frequencyHz,
                        DeviceParameter.MOUNT_DAMPING,
                        0.2));
    }

    /** A sway of 6 Hz, 1 cm to either side, with a little of 11 Hz. */
    private static Recording swayed(double rateHz, SensorModel model) {
        Motion motion =
                Motions.stick(
                        120,
                        (int) (SECONDS * 120) + 1,
                        t ->
                                new Vec3(
                                        0.01 * Math.sin(2 * Math.PI * 6 * t)
                                                + 0.002 * Math.sin(2 * Math.PI * 11 * t),
                                        0,
                                        0),
                        t -> Quat.IDENTITY);
        return ImuSimulator.of(motion)
                .record(
                        Motions.onStick(Vec3.ZERO, Quat.IDENTITY),
                        rateHz,
                        model,
                        1,
                        Motions.SOURCE,
                        List.of(),
                        JobContext.silent());
    }

    /** Down to rates at which the mount swings faster than half of them. */
    @ParameterizedTest
    @CsvSource({"100, 12", "50, 12", "20, 12", "10, 12", "10, 4", "25, 30"})
    void theSwingDoesNotDependOnTheRate(double rateHz, double frequencyHz) {
        Recording fine = swayed(1000, on(frequencyHz));
        Recording tight = swayed(1000, SensorModel.IDEAL);
        Recording coarse = swayed(rateHz, on(frequencyHz));
        double worst = 0;
        double greatest = 0;
        double swing = 0;
        for (int i = 0; i < coarse.samples(); i++) {
            int same = (int) Math.round(i * 1000 / rateHz);
            // The free swing that the start sets off dies away.
            if (coarse.timeS(i) > 2) {
                worst = Math.max(worst, Math.abs(coarse.value(i, 0) - fine.value(same, 0)));
                greatest = Math.max(greatest, Math.abs(fine.value(same, 0)));
                swing = Math.max(swing, Math.abs(tight.value(same, 0) - fine.value(same, 0)));
            }
        }
        assertThat(swing).as("it swings at all").isGreaterThan(0.05 * greatest);
        assertThat(worst).isLessThan(0.1 * greatest);
        assertThat(worst).as("as a share of the swing").isLessThan(0.5 * swing);
    }

    /**
     * A phone pushed along its z axis at 5 Hz, held at 10 Hz (ω = 62.8 /s) with ζ = 0.2 on an arm
     * of 3 cm, which is 3 / (4 · 0.03) = 25 rad/m: its edge moves with the mount's transmissibility
     * √(1.04 / (0.75² + 0.04)) = 1.314, so of 1 m/s² the turn is 1.314 · 25 / 62.8² / √0.6025 =
     * 0.01073 rad, and its speed 31.4 times that.
     */
    @Test
    void whatPushesAHeldEdgeMakesTheDeviceRock() {
        SensorModel held = on(10).with("held", DeviceParameter.MOUNT_LEVER, 0.03);
        double size = 1 / Math.pow(10 * Math.PI, 2);
        Motion motion =
                Motions.stick(
                        120,
                        (int) (SECONDS * 120) + 1,
                        t -> new Vec3(0, 0, size * Math.sin(10 * Math.PI * t)),
                        t -> Quat.IDENTITY);
        Recording rocked =
                ImuSimulator.of(motion)
                        .record(
                                Motions.onStick(Vec3.ZERO, Quat.IDENTITY),
                                500,
                                held,
                                1,
                                Motions.SOURCE,
                                List.of(),
                                JobContext.silent());
        double most = 0;
        for (int i = 0; i < rocked.samples(); i++) {
            if (rocked.timeS(i) > 3 && rocked.timeS(i) < 5) {
                most = Math.max(most, Math.abs(rocked.value(i, 4)));
            }
        }
        assertThat(most).isCloseTo(0.01073 * 10 * Math.PI, within(0.02));
    }

    @Test
    void aStiffMountIsRigid() {
        Recording stiff = swayed(50, on(500));
        assertThat(stiff.values()).isEqualTo(swayed(50, SensorModel.IDEAL).values());
        assertThat(MountSwing.stepsASample(SensorModel.IDEAL, 50)).isEqualTo(1);
    }

    @Test
    void stepsLieOnSamplesAndEvenlyBetweenThem() {
        // Movement takes 100 steps a second, 30 Hz take 150, 12 Hz no more than movement.
        assertThat(MountSwing.stepsASample(on(12), 20)).isEqualTo(5);
        assertThat(MountSwing.stepsASample(on(12), 100)).isEqualTo(1);
        assertThat(MountSwing.stepsASample(on(30), 50)).isEqualTo(3);
        assertThat(MountSwing.steps(new double[] {0, 0.3, 0.9}, 3))
                .containsExactly(new double[] {0, 0.1, 0.2, 0.3, 0.5, 0.7, 0.9}, within(1e-12));
    }
}
