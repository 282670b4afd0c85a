package kinescribe.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReliabilityTest {
    private static final double ROUNDING = 1e-12;

    @Test
    void theErrorIsTheWeightedDistanceOfTheBins() {
        Reliability reliability = new Reliability();
        // 0.90 and 0.92 lie in bin 14 of 15, (13/15, 14/15]; 0.5 in bin 8, (7/15, 8/15].
        reliability.count(0.90, true);
        reliability.count(0.92, false);
        reliability.count(0.5, true);

        assertThat(reliability.windows(13)).isEqualTo(2);
        assertThat(reliability.sureness(13)).isEqualTo(0.91, within(ROUNDING));
        assertThat(reliability.accuracy(13)).isEqualTo(0.5, within(ROUNDING));
        assertThat(reliability.accuracy(0)).isNaN();
        // 2/3 · |0.5 − 0.91| + 1/3 · |1 − 0.5| = 0.82/3 + 0.5/3.
        assertThat(reliability.calibrationError()).isEqualTo(1.32 / 3, within(ROUNDING));
    }

    @Test
    void edgesKeptInSinglePrecisionBelongToTheLowerBin() {
        for (int fifths = 1; fifths < 5; fifths++) { // 3/15, 6/15, 9/15 and 12/15 are edges
            Reliability reliability = new Reliability();
            reliability.count((float) (fifths / 5.0), true);
            assertThat(reliability.windows(3 * fifths - 1)).as(fifths + "/5").isEqualTo(1);
        }
        Reliability mixed = new Reliability();
        // A vote of 3 of 5 trees shares the bin (8/15, 9/15] with 0.55, not the next with 0.65:
        // 2/3 · |0.5 − 0.575| + 1/3 · |1 − 0.65|.
        mixed.count((float) 0.6, true);
        mixed.count(0.55, false);
        mixed.count(0.65, true);
        assertThat(mixed.calibrationError()).isEqualTo(0.5 / 3, within(1e-7));
    }

    @Test
    void theEndsOfTheScaleHaveBins() {
        Reliability reliability = new Reliability();
        reliability.count(0, false);
        reliability.count(1, true);
        assertThat(reliability.windows(0)).isEqualTo(1);
        assertThat(reliability.windows(Reliability.BINS - 1)).isEqualTo(1);
        assertThat(reliability.calibrationError()).isZero();
        assertThat(new Reliability().calibrationError()).isNaN();
    }
}
