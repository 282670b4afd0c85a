package kinescribe.imu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import kinescribe.imu.SignalParts.Frame;
import kinescribe.imu.SignalParts.Part;
import kinescribe.job.JobContext;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Motion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignalPartsTest {
    private static final double G = 9.80665;
    private static final double OMEGA = 3;
    private static final Quat MOUNTING = Quat.aboutAxis(Vec3.Z, Math.PI / 2);

    /** An arm turning about the vertical at 3 rad/s whose joint goes x = t² m sideways. */
    private static final Motion MOTION =
            Motions.stick(
                    60, 121, t -> new Vec3(t * t, 0, 0), t -> Quat.aboutAxis(Vec3.Y, OMEGA * t));

    private static WornSensor sensor(SensorModel model) {
        SensorPlacement end = Motions.onStick(new Vec3(0.5, 0, 0), MOUNTING);
        return new WornSensor(end, model, 4, Motions.SOURCE);
    }

    private static Vec3 part(Part part, Frame frame, int sample) {
        SignalParts parts =
                ImuSimulator.of(MOTION)
                        .explain(sensor(SensorModel.IDEAL), 50, frame, JobContext.silent());
        return Vec3.at(parts.of(part), 3 * sample);
    }

    private static void assertVector(Vec3 actual, double x, double y, double z) {
        assertThat(actual.minus(new Vec3(x, y, z)).norm()).as("%s", actual).isLessThan(0.02);
    }

    /** Sample 40 is at 0.8 s, when the arm has turned by 2.4 rad. */
    @Test
    void inTheWorldGravityIsUpTheJointAcceleratesSidewaysAndTheLeverPullsInwards() {
        assertVector(part(Part.GRAVITY, Frame.WORLD, 40), 0, G, 0);
        assertVector(part(Part.MOTION, Frame.WORLD, 40), 2, 0, 0);
        double pull = -OMEGA * OMEGA * 0.5;
        assertVector(
                part(Part.LEVER_ARM, Frame.WORLD, 40),
                pull * Math.cos(2.4),
                0,
                -pull * Math.sin(2.4));
        assertVector(part(Part.FORCE_ERRORS, Frame.WORLD, 40), 0, 0, 0);
    }

    @Test
    void onTheSegmentTheLeverPullsAlongTheArm() {
        assertVector(part(Part.LEVER_ARM, Frame.SEGMENT, 40), -OMEGA * OMEGA * 0.5, 0, 0);
        // The sensor's x is the segment's y, its y the segment's −x.
        assertVector(part(Part.LEVER_ARM, Frame.SENSOR, 40), 0, OMEGA * OMEGA * 0.5, 0);
        assertVector(part(Part.GRAVITY, Frame.SENSOR, 40), G, 0, 0);
    }

    @Test
    void turningIsTheSegmentsAndAboutTheVerticalInEveryFrame() {
        assertVector(part(Part.TURNING, Frame.WORLD, 40), 0, OMEGA, 0);
        assertVector(part(Part.TURNING, Frame.SEGMENT, 40), 0, OMEGA, 0);
        // The sensor's x is the segment's y.
        assertVector(part(Part.TURNING, Frame.SENSOR, 40), OMEGA, 0, 0);
        assertVector(part(Part.TURN_ERRORS, Frame.WORLD, 40), 0, 0, 0);
    }

    /** Standing still only gravity and the device are left: without gravity the mean is zero. */
    @Test
    void atRestNothingButErrorsIsLeftWithoutGravity() {
        Motion still =
                Motions.stick(60, 121, t -> new Vec3(0, 1, 0), t -> Quat.aboutAxis(Vec3.X, 0.7));
        SignalParts parts =
                ImuSimulator.of(still)
                        .explain(sensor(SensorModel.IDEAL), 50, Frame.SENSOR, JobContext.silent());
        double[] sum = parts.sum(Triad.ACCELEROMETER);
        double[] gravity = parts.of(Part.GRAVITY);
        for (int i = 0; i < sum.length; i++) {
            assertThat(sum[i] - gravity[i]).isCloseTo(0, within(1e-9));
        }
    }

    @ParameterizedTest
    @EnumSource
    void partsAddUpToWhatTheDeviceShows(Frame frame) {
        WornSensor watch = sensor(SensorModels.WATCH.switched(ErrorPart.DROPOUTS, false));
        SignalParts parts = ImuSimulator.of(MOTION).explain(watch, 50, frame, JobContext.silent());
        Recording shown =
                ImuSimulator.of(MOTION)
                        .record(List.of(watch), 50, List.of(), JobContext.silent())
                        .get(0);
        double[] sum = parts.sum(Triad.ACCELEROMETER);
        double[] turns = parts.sum(Triad.GYROSCOPE);
        for (int i = 0; i < shown.samples(); i++) {
            Vec3 force = Vec3.at(shown.values(), 6 * i);
            assertThat(Vec3.at(sum, 3 * i).norm()).isCloseTo(force.norm(), within(1e-9));
            Vec3 turn = Vec3.at(shown.values(), 6 * i + 3);
            assertThat(Vec3.at(turns, 3 * i).norm()).isCloseTo(turn.norm(), within(1e-9));
            if (frame == Frame.SENSOR) {
                assertThat(Vec3.at(turns, 3 * i).minus(turn).norm()).isLessThan(1e-9);
                assertThat(Vec3.at(sum, 3 * i).minus(force).norm()).isLessThan(1e-9);
            }
        }
    }
}
