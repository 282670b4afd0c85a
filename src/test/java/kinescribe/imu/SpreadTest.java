package kinescribe.imu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SpreadTest {
    @ParameterizedTest
    @EnumSource(Spread.class)
    void whatIsWrittenIsReadAndNothingElseChanges(Spread spread) {
        Randomisation changed = spread.write(Randomisation.REALISTIC, 7.5);
        assertThat(spread.read(changed)).isCloseTo(7.5, within(1e-12));
        assertThat(changed.name()).isEqualTo("custom");
        for (Spread other : Spread.values()) {
            if (other != spread) {
                assertThat(other.read(changed)).isEqualTo(other.read(Randomisation.REALISTIC));
            }
        }
    }

    @Test
    void numbersAreShownAsPeopleReadThem() {
        assertThat(Spread.SIZE.read(Randomisation.REALISTIC)).isCloseTo(4, within(1e-9)); // 4 %
        assertThat(Spread.TURN.read(Randomisation.REALISTIC)).isCloseTo(10, within(1e-9)); // 10°
        assertThat(Spread.GAP.read(Randomisation.REALISTIC)).isCloseTo(3, within(1e-9)); // 3 mm
    }

    @Test
    void theNumbersOfAPresetAreThatPreset() {
        assertThat(Randomisation.of(Randomisation.WIDE.numbers())).isEqualTo(Randomisation.WIDE);
    }

    @Test
    void beyondItsLimitsNothingIsWritten() {
        assertThatThrownBy(() -> Spread.TURN.write(Randomisation.NONE, -1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
