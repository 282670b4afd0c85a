package kinescribe.imu.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kinescribe.base.Notice;
import kinescribe.base.Remedy;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import org.junit.jupiter.api.Test;

class RecordingDoubtsTest {
    private static final double G = 9.80665;
    private static final int RATE_HZ = 100;
    private static final int SAMPLES = 1000;
    private static final double STILL_S = 3;

    @Test
    void sensorsInTheRightUnitsAreNotDoubted() throws Exception {
        assertThat(doubts(List.of(recording("ann", Origin.REAL, 1, 1)))).isEmpty();
    }

    @Test
    void gTakenForMetresIsToldWithWhatWasFoundAndExpected() throws Exception {
        assertThat(doubts(List.of(recording("ann", Origin.REAL, 1 / G, 1))))
                .singleElement()
                .satisfies(
                        notice -> {
                            assertThat(notice.level()).isEqualTo(Notice.Level.WARNING);
                            assertThat(notice.remedy()).isEqualTo(Remedy.TABLE_UNITS);
                            assertThat(notice.text())
                                    .isEqualTo(
                                            "ann walk at wrist: at rest the acceleration is 1 m/s²,"
                                                    + " but 1 g is 9.81 m/s²: the numbers seem to"
                                                    + " be in g, not m/s2.");
                        });
    }

    @Test
    void metresTakenForGAndMilligAreToldToo() throws Exception {
        assertThat(doubts(List.of(recording("ann", Origin.REAL, G, 1))).toString())
                .contains("at rest the acceleration is 96.17 m/s²", "in m/s2, not g");
        assertThat(doubts(List.of(recording("ann", Origin.REAL, 1000, 1))).toString())
                .contains("in mg, not g");
    }

    @Test
    void degreesTakenForRadiansAndBackAreTold() throws Exception {
        assertThat(doubts(List.of(recording("ann", Origin.REAL, 1, 180 / Math.PI))).toString())
                .contains(
                        "the angular velocity is 60.6 times what gravity's direction shows",
                        "in deg/s, not rad/s");
        assertThat(doubts(List.of(recording("ann", Origin.REAL, 1, Math.PI / 180))).toString())
                .contains("in rad/s, not deg/s");
    }

    @Test
    void whatWasSimulatedIsNotLookedAt() throws Exception {
        assertThat(doubts(List.of(recording("v1", Origin.VIRTUAL, 1 / G, 1)))).isEmpty();
        assertThat(doubts(List.of(recording("v1", Origin.STAND_IN, 1 / G, 1)))).isEmpty();
    }

    @Test
    void oneNoticeTellsOfMany() throws Exception {
        assertThat(
                        doubts(
                                List.of(
                                        recording("ann", Origin.REAL, 1, 1),
                                        recording("bob", Origin.REAL, 1 / G, 1),
                                        recording("cas", Origin.REAL, 1 / G, 1))))
                .singleElement()
                .matches(n -> n.text().startsWith("2 of 3 recordings at wrist, the first bob walk"))
                .matches(n -> n.text().contains("in g, not m/s2"));
    }

    @Test
    void aSlowMovementAmongManyRecordingsIsNoSensorOutOfCalibration() throws Exception {
        List<Recording> many = new ArrayList<>(List.of(recording("ann", Origin.REAL, 1.07, 1)));
        assertThat(doubts(many).toString()).contains("7 % more than 1 g");

        for (int i = 0; i < 100; i++) {
            many.add(recording("p" + i, Origin.REAL, 1, 1));
        }
        assertThat(doubts(many)).isEmpty();
    }

    private static List<Notice> doubts(List<Recording> of) throws Exception {
        return RecordingDoubts.of(of, Remedy.TABLE_UNITS, JobContext.silent());
    }

    /** Still, then tilted about x by θ: acc = g (0, sin θ, cos θ), gyr = (θ̇, 0, 0), scaled. */
    private static Recording recording(String who, Origin origin, double acc, double gyr) {
        double[] timeS = new double[SAMPLES];
        double[] values = new double[SAMPLES * 6];
        for (int i = 0; i < SAMPLES; i++) {
            timeS[i] = i / (double) RATE_HZ;
            double phase = 2 * Math.PI * 0.7 * Math.max(0, timeS[i] - STILL_S);
            double angle = 0.9 * Math.sin(phase);
            values[6 * i + 1] = acc * G * Math.sin(angle);
            values[6 * i + 2] = acc * G * Math.cos(angle);
            values[6 * i + 3] = phase > 0 ? gyr * 0.9 * 2 * Math.PI * 0.7 * Math.cos(phase) : 0;
        }
        return new Recording(
                new Recording.Source(who, "walk", "wrist", origin),
                RATE_HZ,
                ImuChannel.SIX_AXIS,
                timeS,
                values,
                List.of());
    }
}
