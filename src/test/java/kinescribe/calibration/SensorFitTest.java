package kinescribe.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.imu.ImuSimulator;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.imu.SensorModel;
import kinescribe.imu.SensorPlacement;
import kinescribe.job.JobContext;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Motion;
import kinescribe.motion.Skeleton;
import org.junit.jupiter.api.Test;

/** A sensor whose place and errors are known, simulated and then fitted. */
class SensorFitTest {
    private static final double RATE_HZ = 100;
    private static final SensorPlacement START =
            new SensorPlacement("wrist", "root", new Vec3(0.1, 0, 0), Quat.IDENTITY);
    private static final Quat TURN = Quat.fromRotationVector(new Vec3(0.4, -1.1, 0.7));
    private static final SensorPlacement TRUTH =
            new SensorPlacement("wrist", "root", new Vec3(0.13, -0.02, 0.05), TURN);
    private static final SensorCalibration.Response ERRORS =
            new SensorCalibration.Response(
                    new double[] {1.02, 0.97, 1, 1.01, 1, 0.98},
                    new double[] {0.2, -0.1, 0.3, 0.02, -0.05, 0.01},
                    0.034);

    private static Motion tumbling(int frames) {
        Skeleton stick = new Skeleton(List.of("root"), List.of(-1), List.of(Vec3.ZERO));
        double[] root = new double[frames * 3];
        double[] rotations = new double[frames * 4];
        for (int f = 0; f < frames; f++) {
            double t = f / RATE_HZ;
            new Vec3(0.2 * Math.sin(4 * t), 0.1 * Math.cos(5 * t), 0.3 * Math.sin(3 * t + 1))
                    .put(root, f * 3);
            Quat.fromRotationVector(
                            new Vec3(
                                    1.2 * Math.sin(2.3 * t),
                                    0.9 * Math.sin(3.1 * t + 2),
                                    0.7 * Math.cos(4.7 * t)))
                    .put(rotations, f * 4);
        }
        return new Motion(stick, RATE_HZ, root, rotations);
    }

    private static Recording ideal(Motion motion, SensorPlacement placement) {
        return ImuSimulator.of(motion)
                .record(
                        placement,
                        RATE_HZ,
                        SensorModel.IDEAL,
                        0,
                        new Recording.Source("anna", "trial", "wrist", Origin.REAL),
                        List.of(),
                        JobContext.silent());
    }

    private static Recording measured(Motion motion) throws KinescribeException {
        SensorCalibration device =
                new SensorCalibration(
                        TRUTH,
                        ERRORS,
                        List.of(),
                        new SensorCalibration.Quality(10, 0, 0, 0, true),
                        FittedOn.of(List.of(), Set.of()));
        return device.apply(ideal(motion, TRUTH));
    }

    private static Noticed<SensorCalibration> fit(Motion motion, SensorFitSettings settings)
            throws KinescribeException {
        return SensorFit.of(
                List.of(new KnownMotion(ImuSimulator.of(motion), measured(motion))),
                settings,
                CalibrationSubjects.of(Set.of("anna"), Set.of()),
                JobContext.silent());
    }

    @Test
    void placeMountingAndErrorsAreFoundAgain() throws KinescribeException {
        Noticed<SensorCalibration> found = fit(tumbling(2000), SensorFitSettings.near(START));

        SensorCalibration fitted = found.value();
        assertThat(found.notices()).isEmpty();
        assertThat(fitted.quality().after()).isLessThan(1e-3);
        assertThat(fitted.placement().mounting().angleTo(TURN)).isLessThan(1e-3);
        assertThat(fitted.placement().offset().minus(TRUTH.offset()).norm()).isLessThan(1e-3);
        assertThat(fitted.response().lateS()).isCloseTo(0.034, within(1e-4));
        assertThat(fitted.response().scale()).containsExactly(ERRORS.scale(), within(2e-3));
        assertThat(fitted.response().bias()).containsExactly(ERRORS.bias(), within(5e-3));
        assertThat(fitted.estimates())
                .hasSize(SensorParameter.COUNT)
                .allSatisfy(e -> assertThat(e.standardError()).isPositive().isLessThan(0.02));
    }

    @Test
    void aRecordingThatBeginsLaterIsFittedByItsTimes() throws KinescribeException {
        Motion motion = tumbling(2000);
        Recording whole = measured(motion);
        int first = 57;
        Recording late =
                without(first, whole, Arrays.copyOfRange(whole.times(), first, whole.samples()));

        SensorCalibration fitted =
                SensorFit.of(
                                List.of(new KnownMotion(ImuSimulator.of(motion), late)),
                                SensorFitSettings.near(START),
                                CalibrationSubjects.of(Set.of("anna"), Set.of()),
                                JobContext.silent())
                        .value();

        assertThat(fitted.response().lateS()).isCloseTo(0.034, within(1e-4));
        assertThat(fitted.quality().after()).isLessThan(1e-3);
        assertThat(fitted.fittedOn().samples()).isEqualTo(late.samples());
    }

    @Test
    void aShiftThatIsNotByTheClocksIsTold() throws KinescribeException {
        Motion motion = tumbling(2000);
        Recording whole = measured(motion);
        assertThat(shifted(motion, whole, 5).notices())
                .anySatisfy(
                        n ->
                                assertThat(n.text())
                                        .startsWith("anna trial: by the clocks the two are 5.03 s")
                                        .contains("0.2 s that is allowed", "the first samples"));
        assertThat(shifted(motion, whole, -1).notices())
                .anySatisfy(n -> assertThat(n.text()).contains("1 s before the motion"));
        assertThat(shifted(motion, whole, 1.6e9).notices())
                .anySatisfy(n -> assertThat(n.text()).contains("not of the motion's clock"));
    }

    /** A recording without its first samples, at the given times. */
    private static Recording without(int first, Recording whole, double[] times) {
        return new Recording(
                whole.source(),
                RATE_HZ,
                whole.channels(),
                times,
                Arrays.copyOfRange(
                        whole.values(), first * whole.channels().size(), whole.values().length),
                List.of());
    }

    @Test
    void aFitThatExplainsLittleIsTold() throws KinescribeException {
        Motion motion = tumbling(2000);
        Recording whole = measured(motion);
        int first = 50;
        Recording ownZero =
                without(first, whole, Arrays.copyOf(whole.times(), whole.samples() - first));

        assertThat(shifted(motion, ownZero, 0).notices())
                .extracting(Notice::text)
                .anyMatch(
                        text ->
                                text.startsWith("The fit explains less than half")
                                        && text.contains("match best 0.5 s apart")
                                        && text.contains("being earlier, but only 0.2 s")
                                        && text.contains("set --most-delay 1 or more"));
    }

    @Test
    void whereNoShiftMatchesNoneIsAdvised() throws KinescribeException {
        Motion motion = tumbling(2000);
        Recording whole = measured(motion);
        int width = whole.channels().size();
        double[] backwards = new double[whole.values().length];
        for (int i = 0; i < backwards.length; i++) {
            backwards[i] = whole.values()[(whole.samples() - 1 - i / width) * width + i % width];
        }
        Recording other =
                new Recording(
                        whole.source(),
                        RATE_HZ,
                        whole.channels(),
                        whole.times(),
                        backwards,
                        List.of());

        assertThat(shifted(motion, other, 0).notices())
                .extracting(Notice::text)
                .anyMatch(text -> text.contains("may be of another motion or site"))
                .noneMatch(text -> text.contains("--most-delay"));
    }

    /** The fit where the device's clock says so many seconds more. */
    private static Noticed<SensorCalibration> shifted(Motion motion, Recording whole, double byS)
            throws KinescribeException {
        Recording other =
                new Recording(
                        whole.source(),
                        RATE_HZ,
                        whole.channels(),
                        Arrays.stream(whole.times()).map(t -> t + byS).toArray(),
                        whole.values(),
                        List.of());
        return SensorFit.of(
                List.of(new KnownMotion(ImuSimulator.of(motion), other)),
                SensorFitSettings.near(START),
                CalibrationSubjects.of(Set.of("anna"), Set.of()),
                JobContext.silent());
    }

    @Test
    void aParameterAtItsBoundIsTold() throws KinescribeException {
        SensorFitSettings tight =
                new SensorFitSettings(START, new SensorFitBounds(10, 3.5, 0.02, 1, 0.2, 0.1, 0.2));

        Noticed<SensorCalibration> found = fit(tumbling(1000), tight);

        // The true shift is 30, −20 and 50 mm; 20 mm are allowed.
        assertThat(found.notices())
                .anySatisfy(n -> assertThat(n.text()).contains("shift z", "bound at 0.02"));
        assertThat(found.value().estimates())
                .filteredOn(ParameterEstimate::atBound)
                .extracting(ParameterEstimate::name)
                .contains("shift x", "shift z");
    }

    @Test
    void whatIsHeldStays() throws KinescribeException {
        SensorFitSettings turnOnly =
                new SensorFitSettings(START, new SensorFitBounds(10, 3.5, 0, 0, 0, 0, 0.2));

        SensorCalibration fitted = fit(tumbling(1000), turnOnly).value();

        assertThat(fitted.placement().offset()).isEqualTo(START.offset());
        assertThat(fitted.response().scale()).containsOnly(1);
        assertThat(fitted.response().bias()).containsOnly(0);
        assertThat(fitted.placement().mounting().angleTo(TURN)).isLessThan(0.1);
        assertThat(fitted.estimates()).filteredOn(ParameterEstimate::isHeld).hasSize(15);
    }

    @Test
    void whatNothingTellsIsTold() throws KinescribeException {
        // Moved without turning, every place on the body sees the same.
        Motion turning = tumbling(1000);
        double[] upright = new double[turning.rotations().length];
        for (int i = 0; i < upright.length; i += 4) {
            upright[i] = 1;
        }
        Motion straight = new Motion(turning.skeleton(), RATE_HZ, turning.rootPositions(), upright);

        Noticed<SensorCalibration> found = fit(straight, SensorFitSettings.near(START));

        assertThat(found.notices())
                .anySatisfy(n -> assertThat(n.text()).contains("Nothing", "shift"));
    }
}
