package kinescribe.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.imu.LabelSpan;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import org.junit.jupiter.api.Test;

class SharedActivitiesTest {
    private static Recording labelled(Origin origin, LabelSpan... labels) {
        double[] values = new double[10 * 6];
        for (int i = 0; i < values.length; i++) {
            values[i] = i;
        }
        return Signals.of("anna", origin, values, List.of(labels)); // 10 samples at 50 Hz
    }

    @Test
    void samplesOfWhatBothSidesDoAreKept() throws KinescribeException {
        Recording simulated =
                labelled(
                        Origin.VIRTUAL,
                        new LabelSpan(0, 0.1, "standing up"),
                        new LabelSpan(0.1, 0.2, "waving"));
        Recording measured =
                labelled(
                        Origin.REAL,
                        new LabelSpan(0, 0.06, "SEATED"),
                        new LabelSpan(0.06, 0.12, "STANDING_UP"));

        SharedActivities shared = SharedActivities.of(List.of(simulated), List.of(measured));

        assertThat(shared.names().values()).containsExactly("standing up");
        assertThat(shared.only(simulated).samples()).isEqualTo(5);
        Recording kept = shared.only(measured);
        // 0.06, 0.08 and 0.10 s: samples 3, 4 and 5, the first values 18, 24 and 30.
        assertThat(kept.times()).containsExactly(0.06, 0.08, 0.10);
        assertThat(kept.value(0, 0)).isEqualTo(18);
        assertThat(kept.value(2, 5)).isEqualTo(35);
        assertThat(kept.labels()).extracting(LabelSpan::activity).containsExactly("standing up");
        assertThat(kept.source()).isEqualTo(measured.source());
    }

    @Test
    void anotherMixIsWarnedOf() throws KinescribeException {
        Recording even =
                labelled(
                        Origin.VIRTUAL,
                        new LabelSpan(0, 0.1, "sitting"),
                        new LabelSpan(0.1, 0.2, "walking"));
        Recording nearly =
                labelled(
                        Origin.REAL,
                        new LabelSpan(0, 0.08, "SITTING"),
                        new LabelSpan(0.08, 0.2, "WALKING"));
        Recording mostlyWalking =
                labelled(
                        Origin.REAL,
                        new LabelSpan(0, 0.04, "SITTING"),
                        new LabelSpan(0.04, 0.2, "WALKING"));

        // 5 and 5 of 10 samples against 4 and 6: a tenth apart.
        assertThat(mix(even, nearly)).isEmpty();
        // Against 2 and 8: three tenths.
        assertThat(mix(even, mostlyWalking))
                .singleElement()
                .extracting(Notice::text)
                .asString()
                .contains(
                        "simulated sitting 50 %, walking 50 %",
                        "measured sitting 20 %, walking 80 %");
    }

    private static List<Notice> mix(Recording simulated, Recording measured)
            throws KinescribeException {
        SharedActivities shared = SharedActivities.of(List.of(simulated), List.of(measured));
        return shared.mixNotices(List.of(shared.only(simulated)), List.of(shared.only(measured)));
    }

    @Test
    void nothingInCommonIsSaid() {
        Recording simulated = labelled(Origin.VIRTUAL, new LabelSpan(0, 0.2, "waving"));
        assertThatThrownBy(
                        () ->
                                SharedActivities.of(
                                        List.of(simulated), List.of(labelled(Origin.REAL))))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("simulated are waving, measured without labels");
    }

    @Test
    void verdictsNeedMoreThanATwentieth() {
        assertThat(Verdict.ofDistance(1, 0.94)).isEqualTo(Verdict.BETTER);
        assertThat(Verdict.ofDistance(1, 0.96)).isEqualTo(Verdict.SAME);
        assertThat(Verdict.ofDistance(1, 1.06)).isEqualTo(Verdict.WORSE);
        assertThat(Verdict.ofDistance(0, 0)).isEqualTo(Verdict.SAME);
        assertThat(Verdict.ofDistance(Double.NaN, 1)).isEqualTo(Verdict.UNKNOWN);
        assertThat(Verdict.ofCorrelation(0.5, 0.6)).isEqualTo(Verdict.BETTER);
        assertThat(Verdict.ofCorrelation(0.6, 0.5)).isEqualTo(Verdict.WORSE);
    }
}
