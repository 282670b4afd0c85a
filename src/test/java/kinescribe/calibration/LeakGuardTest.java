package kinescribe.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import kinescribe.base.KinescribeException;
import kinescribe.imu.ImuSimulator;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.imu.SensorPlacement;
import kinescribe.job.JobContext;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Motion;
import kinescribe.motion.Skeleton;
import org.junit.jupiter.api.Test;

/** Nobody in the test is fitted on, by whatever way one tries. */
class LeakGuardTest {
    private static final Recording ANNA = Signals.smooth("anna", Origin.REAL, 1, 500);
    private static final Recording BEN = Signals.smooth("ben", Origin.REAL, 2, 500);
    private static final Recording BENS_DOUBLE = Signals.smooth("ben", Origin.VIRTUAL, 2, 500);
    private static final Recording VIRTUAL = Signals.smooth("v-1", Origin.VIRTUAL, 3, 500);

    private static CalibrationSubjects annaNotBen() throws KinescribeException {
        return CalibrationSubjects.of(Set.of("anna"), Set.of("ben"));
    }

    @Test
    void measurementsOfATestPersonAreRefused() {
        assertThatThrownBy(() -> FittingSet.of(List.of(VIRTUAL), List.of(ANNA, BEN), annaNotBen()))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("ben")
                .hasMessageContaining("kept for the test");
    }

    @Test
    void simulationsOfATestPersonsMotionAreRefused() {
        assertThatThrownBy(() -> FittingSet.of(List.of(BENS_DOUBLE), List.of(ANNA), annaNotBen()))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("ben");
    }

    @Test
    void measurementsOfAnyoneNotNamedAreRefused() {
        Recording standIn = Signals.smooth("zoe", Origin.STAND_IN, 4, 500);
        for (Recording other : List.of(Signals.smooth("carl", Origin.REAL, 4, 500), standIn)) {
            assertThatThrownBy(
                            () ->
                                    FittingSet.of(
                                            List.of(VIRTUAL),
                                            List.of(ANNA, other),
                                            CalibrationSubjects.of(Set.of("anna"), Set.of())))
                    .isInstanceOf(KinescribeException.class)
                    .hasMessageContaining("may not be fitted");
        }
    }

    @Test
    void aMeasurementAmongTheSimulatedIsRefused() {
        assertThatThrownBy(
                        () ->
                                FittingSet.of(
                                        List.of(VIRTUAL, Signals.smooth("carl", Origin.REAL, 4, 9)),
                                        List.of(ANNA),
                                        annaNotBen()))
                .isInstanceOf(KinescribeException.class);
    }

    @Test
    void aSensorIsNotFittedToATestPerson() {
        Skeleton stick = new Skeleton(List.of("root"), List.of(-1), List.of(Vec3.ZERO));
        Motion still = new Motion(stick, 50, new double[3], new double[] {1, 0, 0, 0});
        SensorPlacement place = new SensorPlacement("wrist", "root", Vec3.ZERO, Quat.IDENTITY);

        assertThatThrownBy(
                        () ->
                                SensorFit.of(
                                        List.of(new KnownMotion(ImuSimulator.of(still), BEN)),
                                        SensorFitSettings.near(place),
                                        annaNotBen(),
                                        JobContext.silent()))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("kept for the test");
    }

    @Test
    void nobodyIsOnBothSides() {
        assertThatThrownBy(() -> CalibrationSubjects.of(Set.of("anna", "ben"), Set.of("ben")))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("ben");
        assertThatThrownBy(() -> CalibrationSubjects.of(Set.of(), Set.of("ben")))
                .isInstanceOf(KinescribeException.class);
    }

    @Test
    void applyingIsFreeForAll() throws KinescribeException {
        Calibration fitted =
                QuantileFit.of(FittingSet.of(List.of(VIRTUAL), List.of(ANNA), annaNotBen()), false)
                        .value();

        assertThatCode(() -> fitted.apply(BENS_DOUBLE)).doesNotThrowAnyException();
        assertThat(fitted.fittedOn().subjects()).containsExactly("anna");
    }

    @Test
    void aReportSaysOnWhomItIs() throws KinescribeException {
        Calibration fitted =
                QuantileFit.of(FittingSet.of(List.of(VIRTUAL), List.of(ANNA), annaNotBen()), false)
                        .value();

        assertThat(report(fitted, BEN, CalibrationReport.Audience.OTHERS).subjects())
                .containsExactly("ben");
        assertThat(report(fitted, ANNA, CalibrationReport.Audience.FITTED).audience().label())
                .isEqualTo("on the people it was fitted on");
        assertThatThrownBy(() -> report(fitted, ANNA, CalibrationReport.Audience.OTHERS))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("anna");
        assertThatThrownBy(() -> report(fitted, BEN, CalibrationReport.Audience.FITTED))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("ben");
    }

    private static CalibrationReport report(
            Calibration calibration, Recording measured, CalibrationReport.Audience audience)
            throws KinescribeException {
        return CalibrationReport.of(
                calibration, List.of(VIRTUAL), List.of(measured), audience, JobContext.silent());
    }
}
