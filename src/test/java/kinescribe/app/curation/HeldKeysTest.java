package kinescribe.app.curation;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class HeldKeysTest {
    private long nowNs;
    private final HeldKeys keys = new HeldKeys(() -> nowNs);

    @Test
    void aKeyThatIsHeldDownIsPressedOnce() {
        assertThat(keys.pressed(KeyCode.ENTER)).isTrue();
        for (int i = 0; i < 100; i++) {
            nowNs += 30_000_000;
            assertThat(keys.pressed(KeyCode.ENTER)).isFalse();
        }
        keys.released(KeyCode.ENTER);
        assertThat(keys.pressed(KeyCode.ENTER)).isTrue();
    }

    @Test
    void aReleaseThatNobodyHeardIsForgiven() {
        keys.pressed(KeyCode.ENTER);
        nowNs += 1_500_000_000;
        assertThat(keys.pressed(KeyCode.ENTER)).isTrue();
    }

    @Test
    void keysAreHeldEachForItself() {
        keys.pressed(KeyCode.ENTER);
        assertThat(keys.pressed(KeyCode.DELETE)).isTrue();
    }
}
