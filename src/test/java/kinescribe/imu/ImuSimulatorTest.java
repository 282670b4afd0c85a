package kinescribe.imu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.DoubleFunction;
import kinescribe.job.CancelledContext;
import kinescribe.job.JobCancelled;
import kinescribe.job.JobContext;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Motion;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ImuSimulatorTest {
    private static final double NEAR_S = 0.1;
    private static final double G = 9.80665;
    private static final double ROUNDING = 1e-9;
    private static final double TENTH_OF_PERCENT = 1e-3;

    private static void assertVector(Vec3 actual, Vec3 expected, double tolerance) {
        assertThat(actual.minus(expected).norm())
                .as("distance of %s from %s", actual, expected)
                .isLessThanOrEqualTo(tolerance);
    }

    /** At rest the specific force is Rᵀ (0, g, 0) and nothing turns, in any orientation. */
    @Property(tries = 300)
    void restsInAnyOrientation(
            @ForAll @DoubleRange(min = -3, max = 3) double a,
            @ForAll @DoubleRange(min = -3, max = 3) double b,
            @ForAll @DoubleRange(min = -3, max = 3) double c,
            @ForAll @DoubleRange(min = -3, max = 3) double d,
            @ForAll @IntRange(min = 1, max = 12) int frames) {
        Quat body = Quat.fromRotationVector(new Vec3(a, b, c));
        Quat mounting = Quat.fromRotationVector(new Vec3(d, a, b));
        Motion motion = Motions.stick(30, frames, t -> new Vec3(1, 2, 3), t -> body);
        Recording recording =
                Motions.ideal(motion, Motions.onStick(new Vec3(0.1, -0.2, c), mounting), 47);
        Vec3 up = body.times(mounting).inverse().rotate(Vec3.Y);
        assertThat(recording.samples()).isPositive();
        for (int i = 0; i < recording.samples(); i++) {
            assertVector(Motions.acceleration(recording, i), up.times(G), ROUNDING);
            assertVector(Motions.rotation(recording, i), Vec3.ZERO, ROUNDING);
        }
    }

    /**
     * An arm of 0.6 m turns about the vertical at 2π rad/s: the sensor at its end, x outward, reads
     * −ω² r = −(2π)² 0.6 = −23.687 m/s² along the arm, g up, and 2π rad/s about y.
     */
    @Test
    void uniformlyRotatingArmReadsCentripetalAcceleration() {
        double omega = 2 * Math.PI;
        Motion motion =
                Motions.stick(60, 181, t -> Vec3.ZERO, t -> Quat.aboutAxis(Vec3.Y, omega * t));
        Recording recording =
                Motions.ideal(motion, Motions.onStick(new Vec3(0.6, 0, 0), Quat.IDENTITY), 100);
        assertThat(recording.samples()).isEqualTo(301);
        double centripetal = omega * omega * 0.6;
        for (int i = 0; i < recording.samples(); i++) {
            if (isNearEnd(recording, i)) {
                continue;
            }
            assertVector(
                    Motions.acceleration(recording, i),
                    new Vec3(-centripetal, G, 0),
                    TENTH_OF_PERCENT * centripetal);
            assertVector(
                    Motions.rotation(recording, i),
                    new Vec3(0, omega, 0),
                    TENTH_OF_PERCENT * omega);
        }
    }

    /** The same end of the arm as a joint's own path: both ways have to agree. */
    @Test
    void circlingJointEqualsLeverArm() {
        double omega = 5;
        DoubleFunction<Quat> turn = t -> Quat.aboutAxis(Vec3.Y, omega * t);
        Vec3 arm = new Vec3(0.3, 0.1, -0.2);
        Recording lever =
                Motions.ideal(
                        Motions.stick(60, 100, t -> Vec3.ZERO, turn),
                        Motions.onStick(arm, Quat.IDENTITY),
                        60);
        Recording path =
                Motions.ideal(
                        Motions.stick(60, 100, t -> turn.apply(t).rotate(arm), turn),
                        Motions.onStick(Vec3.ZERO, Quat.IDENTITY),
                        60);
        for (int i = 0; i < lever.samples(); i++) {
            if (isNearEnd(lever, i)) {
                continue;
            }
            assertVector(Motions.acceleration(lever, i), Motions.acceleration(path, i), 0.003);
        }
    }

    @Test
    void freeFallReadsNothing() {
        // y = 2 + 3 t − g t² / 2, drifting sideways and tilted.
        Quat tilt = Quat.fromRotationVector(new Vec3(0.4, 0.5, -0.6));
        Motion motion =
                Motions.stick(50, 40, t -> new Vec3(t, 2 + 3 * t - G * t * t / 2, 0), t -> tilt);
        Recording recording =
                Motions.ideal(motion, Motions.onStick(new Vec3(0, 1, 0), Quat.IDENTITY), 128);
        for (int i = 0; i < recording.samples(); i++) {
            assertVector(Motions.acceleration(recording, i), Vec3.ZERO, 1e-8);
        }
    }

    /** Splines end level, see {@link kinescribe.math.UniformSpline}: some frames are less exact. */
    private static boolean isNearEnd(Recording recording, int i) {
        return Math.min(recording.timeS(i), recording.durationS() - recording.timeS(i)) < NEAR_S;
    }

    /**
     * The last sample of a sine of 2 Hz is off by at most 7 % of its size at 120 frames a second.
     */
    @Test
    void endsAreNearlyRight() {
        double omega = 4 * Math.PI;
        Motion motion =
                Motions.stick(
                        120,
                        241,
                        t -> new Vec3(0.1 * Math.sin(omega * t), 1, 0),
                        t -> Quat.IDENTITY);
        Recording recording = Motions.ideal(motion, Motions.onStick(Vec3.ZERO, Quat.IDENTITY), 120);
        double peak = 0.1 * omega * omega;
        for (int i : new int[] {0, 240}) {
            double x = -peak * Math.sin(omega * recording.timeS(i));
            assertThat(recording.value(i, 0)).isCloseTo(x, within(0.07 * peak));
        }
        double x = -peak * Math.sin(omega * recording.timeS(3));
        assertThat(recording.value(3, 0)).isCloseTo(x, within(0.004 * peak));
    }

    @Test
    void sinusoidalTranslationReadsItsSecondDerivative() {
        // x = 0.1 sin(2π 2 t): x'' = −0.1 (4π)² sin(4π t), at most 15.79 m/s².
        double omega = 4 * Math.PI;
        Motion motion =
                Motions.stick(
                        120,
                        241,
                        t -> new Vec3(0.1 * Math.sin(omega * t), 1, 0),
                        t -> Quat.IDENTITY);
        Recording recording = Motions.ideal(motion, Motions.onStick(Vec3.ZERO, Quat.IDENTITY), 100);
        double peak = 0.1 * omega * omega;
        for (int i = 0; i < recording.samples(); i++) {
            if (isNearEnd(recording, i)) {
                continue;
            }
            double x = -peak * Math.sin(omega * recording.timeS(i));
            assertVector(
                    Motions.acceleration(recording, i), new Vec3(x, G, 0), TENTH_OF_PERCENT * peak);
        }
    }

    /**
     * Turning about z by θ = t² rad: ω = 2 t, α = 2 rad/s². At r = (0.5, 0, 0) the lever arm adds α
     * × r = (0, 1, 0) and −ω² r = (−2 t², 0, 0); gravity shows as g (sin θ, cos θ, 0).
     */
    @Test
    void leverArmFeelsAngularAcceleration() {
        Motion motion = Motions.stick(60, 91, t -> Vec3.ZERO, t -> Quat.aboutAxis(Vec3.Z, t * t));
        Recording recording =
                Motions.ideal(motion, Motions.onStick(new Vec3(0.5, 0, 0), Quat.IDENTITY), 75);
        for (int i = 0; i < recording.samples(); i++) {
            if (isNearEnd(recording, i)) {
                continue;
            }
            double t = recording.timeS(i);
            Vec3 expected = new Vec3(G * Math.sin(t * t) - 2 * t * t, G * Math.cos(t * t) + 1, 0);
            assertVector(Motions.acceleration(recording, i), expected, 1e-3);
            assertVector(Motions.rotation(recording, i), new Vec3(0, 0, 2 * t), 1e-4);
        }
    }

    /** A cone: fixed rotation after a turning one, so all three body rates vary; hand formula. */
    @Test
    void composedRotationReadsBodyRates() {
        // R = Ry(3 t) Rx(2 t): ω_body = Rx(2 t)ᵀ (0, 3, 0) + (2, 0, 0)
        //                            = (2, 3 cos 2t, −3 sin 2t).
        Motion motion =
                Motions.stick(
                        100,
                        201,
                        t -> Vec3.ZERO,
                        t -> Quat.aboutAxis(Vec3.Y, 3 * t).times(Quat.aboutAxis(Vec3.X, 2 * t)));
        Recording recording = Motions.ideal(motion, Motions.onStick(Vec3.ZERO, Quat.IDENTITY), 90);
        for (int i = 0; i < recording.samples(); i++) {
            if (isNearEnd(recording, i)) {
                continue;
            }
            double t = recording.timeS(i);
            assertVector(
                    Motions.rotation(recording, i),
                    new Vec3(2, 3 * Math.cos(2 * t), -3 * Math.sin(2 * t)),
                    1e-4);
        }
    }

    /**
     * Even where the motion is coarse, angular acceleration is the derivative of the angular
     * velocity. A sensor at r = (1, 0, 0) differs from one at the joint by (…, α_z + ω_x ω_y, −α_y
     * + ω_x ω_z); α is compared with central differences of the gyroscope.
     */
    @Test
    void angularAccelerationIsTheDerivativeOfAngularVelocityOnCoarseMotions() {
        double rate = 5000;
        Motion motion =
                Motions.stick(
                        8,
                        24,
                        t -> Vec3.ZERO,
                        t -> Quat.fromRotationVector(new Vec3(2 * Math.sin(5 * t), 6 * t, t * t)));
        Recording joint = Motions.ideal(motion, Motions.onStick(Vec3.ZERO, Quat.IDENTITY), rate);
        Recording lever = Motions.ideal(motion, Motions.onStick(Vec3.X, Quat.IDENTITY), rate);
        for (int i = 50; i < joint.samples() - 50; i += 37) {
            Vec3 difference = Motions.acceleration(lever, i).minus(Motions.acceleration(joint, i));
            Vec3 w = Motions.rotation(joint, i);
            Vec3 slope =
                    Motions.rotation(joint, i + 1)
                            .minus(Motions.rotation(joint, i - 1))
                            .times(rate / 2);
            assertThat(difference.y() - w.x() * w.y()).isCloseTo(slope.z(), within(0.01));
            assertThat(w.x() * w.z() - difference.z()).isCloseTo(slope.y(), within(0.01));
        }
    }

    @Test
    void mountingTurnsBothTriads() {
        // Sensor x points along body y, sensor y along body −x, z along z: a quarter turn about z.
        Quat mounting = Quat.aboutAxis(Vec3.Z, Math.PI / 2);
        Motion motion = Motions.stick(60, 61, t -> Vec3.ZERO, t -> Quat.aboutAxis(Vec3.Y, t));
        Recording recording = Motions.ideal(motion, Motions.onStick(Vec3.ZERO, mounting), 60);
        assertVector(Motions.acceleration(recording, 30), new Vec3(G, 0, 0), 1e-6);
        assertVector(Motions.rotation(recording, 30), new Vec3(1, 0, 0), 1e-6);
    }

    /** q and −q are one rotation: flipped signs in the motion must not show. */
    @Test
    void signFlipsOfQuaternionsDoNotShow() {
        DoubleFunction<Quat> turn = t -> Quat.aboutAxis(Vec3.X, 4 * t);
        Motion plain = Motions.stick(60, 60, t -> Vec3.ZERO, turn);
        Motion flipped =
                Motions.stick(
                        60,
                        60,
                        t -> Vec3.ZERO,
                        t -> Math.round(t * 60) % 3 == 0 ? turn.apply(t).negated() : turn.apply(t));
        SensorPlacement placement = Motions.onStick(new Vec3(0, 0.2, 0), Quat.IDENTITY);
        assertThat(Motions.ideal(flipped, placement, 100).values())
                .containsExactly(Motions.ideal(plain, placement, 100).values(), within(ROUNDING));
    }

    /** The world's axes are a convention: turning them all about the vertical changes nothing. */
    @Property(tries = 50)
    void headingDoesNotMatter(@ForAll @DoubleRange(min = -3, max = 3) double heading) {
        Quat world = Quat.aboutAxis(Vec3.Y, heading);
        DoubleFunction<Quat> turn =
                t -> Quat.fromRotationVector(new Vec3(Math.sin(3 * t), t, Math.cos(2 * t)));
        DoubleFunction<Vec3> path = t -> new Vec3(Math.sin(t), t * t, Math.cos(5 * t));
        SensorPlacement placement = Motions.onStick(new Vec3(0.1, 0.2, 0.3), Quat.IDENTITY);
        Recording plain = Motions.ideal(Motions.stick(30, 40, path, turn), placement, 50);
        Recording turned =
                Motions.ideal(
                        Motions.stick(
                                30,
                                40,
                                t -> world.rotate(path.apply(t)),
                                t -> world.times(turn.apply(t))),
                        placement,
                        50);
        assertThat(turned.values()).containsExactly(plain.values(), within(1e-7));
    }

    @Test
    void timesAndLabelsAreThoseAskedFor() {
        Motion motion = Motions.standing(31, 0);
        List<LabelSpan> labels = List.of(new LabelSpan(0, 0.5, "standing"));
        Recording recording =
                ImuSimulator.of(motion)
                        .record(
                                SitePlacements.onBody(BodySite.CHEST, motion.skeleton()),
                                50,
                                SensorModels.PHONE,
                                3,
                                Motions.SOURCE,
                                labels,
                                JobContext.silent());
        // 30 intervals at 60 Hz last 0.5 s: samples at 0, 0.02 … 0.5 s are 26.
        assertThat(recording.samples()).isEqualTo(26);
        assertThat(recording.timeS(25)).isCloseTo(0.5, within(ROUNDING));
        assertThat(recording.channels()).isEqualTo(ImuChannel.SIX_AXIS);
        assertThat(recording.labels()).isEqualTo(labels);
        assertThat(recording.source()).isEqualTo(Motions.SOURCE);
    }

    @Test
    void smoothingTakesJitterOutAndKeepsTheMovement() {
        // 1 mm of jitter at 40 Hz would read 0.001 (80π)² = 63 m/s²; the 1 Hz sway 3.95 m/s² stays.
        Motion motion =
                Motions.stick(
                        120,
                        361,
                        t ->
                                new Vec3(
                                        0.1 * Math.sin(2 * Math.PI * t),
                                        0.001 * Math.sin(80 * Math.PI * t),
                                        0),
                        t -> Quat.IDENTITY);
        Recording recording =
                ImuSimulator.smoothed(motion, 12)
                        .record(
                                Motions.onStick(Vec3.ZERO, Quat.IDENTITY),
                                100,
                                SensorModel.IDEAL,
                                0,
                                Motions.SOURCE,
                                List.of(),
                                JobContext.silent());
        double peak = 0.1 * 4 * Math.PI * Math.PI;
        // Away from the ends by the filter's reach, 2 / 12 s.
        for (int i = 20; i < recording.samples() - 20; i++) {
            double x = -peak * Math.sin(2 * Math.PI * recording.timeS(i));
            assertVector(Motions.acceleration(recording, i), new Vec3(x, G, 0), 0.5);
        }
    }

    @Test
    void oneFrameIsASampleAtRest() {
        Recording recording =
                Motions.ideal(
                        Motions.stick(60, 1, t -> Vec3.ZERO, t -> Quat.IDENTITY),
                        Motions.onStick(Vec3.X, Quat.IDENTITY),
                        100);
        assertThat(recording.values()).containsExactly(0, G, 0, 0, 0, 0);
    }

    @Test
    void refusesUnknownJointsAndRates() {
        Motion motion = Motions.standing(2, 0);
        SensorPlacement tail = new SensorPlacement("tail", "tail", Vec3.ZERO, Quat.IDENTITY);
        assertThatThrownBy(() -> Motions.ideal(motion, tail, 50))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tail");
        SensorPlacement chest = SitePlacements.onBody(BodySite.CHEST, motion.skeleton());
        assertThatThrownBy(() -> Motions.ideal(motion, chest, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void stopsWhenCancelled() {
        JobContext cancelled = new CancelledContext();
        Motion motion = Motions.standing(2, 0);
        SensorPlacement chest = SitePlacements.onBody(BodySite.CHEST, motion.skeleton());
        assertThatThrownBy(
                        () ->
                                ImuSimulator.of(motion)
                                        .record(
                                                chest,
                                                50,
                                                SensorModel.IDEAL,
                                                0,
                                                Motions.SOURCE,
                                                List.of(),
                                                cancelled))
                .isInstanceOf(JobCancelled.class);
    }
}
