package kinescribe.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ShiftsTest {
    private static final double STEP_S = 0.01;
    private static final double SLOT_S = 6;

    @Test
    void holdsExactlyButForChangesWithoutJumps() {
        Shifts shifts = new Shifts(new Dice(3), "test", 1, SLOT_S, 1);
        int held = 0;
        int moved = 0;
        double worst = 0;
        // Past the end of the 32 slots, where they start anew.
        for (double t = 0; t < 40 * SLOT_S; t += STEP_S) {
            double change = shifts.at(t + STEP_S) - shifts.at(t);
            double bend = shifts.at(t + 2 * STEP_S) - shifts.at(t + STEP_S) - change;
            worst = Math.max(worst, Math.abs(bend) / STEP_S / STEP_S);
            held += change == 0 ? 1 : 0;
            moved += change != 0 ? 1 : 0;
            if (shifts.lift(t) == 0) {
                assertThat(Math.abs(change)).isLessThan(1e-4);
            }
        }
        assertThat(moved).isGreaterThan(100);
        assertThat(held).isGreaterThan(moved);
        // Values lie within 2.2 sd, so no change exceeds 4.4; minimum jerk in 1 s: 5.77 · 4.4.
        assertThat(worst).isLessThan(5.78 * 4.4);
    }

    @Test
    void wantsRoomForAChange() {
        assertThatThrownBy(() -> new Shifts(new Dice(0), "test", 1, 2, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("got 2");
    }
}
