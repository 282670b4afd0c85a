package kinescribe.app.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TimeRangeTest {
    private static final double EXACT = 1e-12;
    private static final TimeRange WHOLE = TimeRange.whole(10);

    @Test
    void zoomKeepsTheTimeUnderThePointer() {
        TimeRange closer = WHOLE.zoomed(4, 2, WHOLE);
        // 4 s was at 40 % of 10 s; of 5 s that is 2 s: 4 − 2 = 2 … 7
        assertThat(closer.fromS()).isCloseTo(2, within(EXACT));
        assertThat(closer.toS()).isCloseTo(7, within(EXACT));
    }

    @Test
    void neverLeavesTheBounds() {
        TimeRange closer = WHOLE.zoomed(4, 2, WHOLE);
        assertThat(closer.moved(100, WHOLE)).isEqualTo(new TimeRange(5, 10));
        assertThat(closer.moved(-100, WHOLE)).isEqualTo(new TimeRange(0, 5));
        assertThat(closer.zoomed(3, 0.01, WHOLE)).isEqualTo(WHOLE);
    }

    @Test
    void stopsAtATenthOfASecond() {
        assertThat(WHOLE.zoomed(5, 1e9, WHOLE).lengthS()).isCloseTo(0.1, within(EXACT));
    }
}
