package kinescribe.app.fx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FrequencyAxisTest {
    /** A recording at 100 Hz has spectra from a step above zero to 50 Hz. */
    @Test
    void reachesToHalfTheRateOrToWherePeopleMove() {
        assertThat(FrequencyAxis.MOVEMENT.to(50)).isEqualTo(25);
        assertThat(FrequencyAxis.MOVEMENT.to(10)).isEqualTo(10);
        assertThat(FrequencyAxis.WHOLE.to(50)).isEqualTo(50);
        assertThat(FrequencyAxis.LOGARITHMIC.to(50)).isEqualTo(50);
    }

    @Test
    void onlyTheLogarithmicAxisBeginsAboveZero() {
        assertThat(FrequencyAxis.MOVEMENT.from(0.4)).isZero();
        assertThat(FrequencyAxis.WHOLE.from(0.4)).isZero();
        assertThat(FrequencyAxis.LOGARITHMIC.from(0.4)).isEqualTo(0.1);
    }
}
