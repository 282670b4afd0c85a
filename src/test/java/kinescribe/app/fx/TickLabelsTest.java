package kinescribe.app.fx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TickLabelsTest {
    @ParameterizedTest
    @CsvSource({"2.5, 2.5", "-1e-9, 0", "10, 10", "0.30000000000000004, 0.3", "-7.5, -7.5"})
    void showTheDecimalsThatCount(double value, String text) {
        assertThat(new TickLabels("").toString(value)).isEqualTo(text);
    }

    @Test
    void endInTheirUnit() {
        TickLabels seconds = new TickLabels(" s");
        assertThat(seconds.toString(2.5)).isEqualTo("2.5 s");
        assertThat(seconds.fromString("2.5 s")).isEqualTo(2.5);
    }
}
