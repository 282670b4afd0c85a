package kinescribe.learn.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HitsTest {
    /** Class 0: TP 2, FN 1, FP 0, so 4/5; class 1: TP 1, FP 1, FN 0, so 2/3; class 2 is nowhere. */
    @Test
    void macroF1IsTheMeanOverClassesThatOccurOrArePredicted() {
        Hits hits = new Hits(3);
        hits.count(new long[] {0, 0, 0}, new long[] {0, 0, 1});
        hits.count(new long[] {1}, new long[] {1});
        assertThat(hits.macroF1()).isCloseTo((0.8 + 2.0 / 3) / 2, within(1e-12));
        assertThat(new Hits(3).macroF1()).isNaN();
    }
}
