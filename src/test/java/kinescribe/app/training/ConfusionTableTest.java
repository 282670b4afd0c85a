package kinescribe.app.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConfusionTableTest {
    private static final double EXACT = 1e-12;

    private final ConfusionTable table =
            new ConfusionTable(
                    List.of("sit", "walk", "jump"),
                    List.of(
                            List.of(3.0, 1.0, 0.0),
                            List.of(0.5, 9.5, 0.0),
                            List.of(0.0, 0.0, 0.0)));

    @Test
    void sharesAreOfTheTrueClass() {
        // 3 of 3 + 1; 0.5 of 0.5 + 9.5
        assertThat(table.share(0, 0)).isCloseTo(0.75, within(EXACT));
        assertThat(table.share(1, 0)).isCloseTo(0.05, within(EXACT));
        assertThat(table.share(2, 2)).as("a class never seen").isZero();
        assertThat(table.percent(0, 1)).isEqualTo("25 %");
        assertThat(table.countText(1, 0)).isEqualTo("0.5");
        assertThat(table.countText(0, 0)).isEqualTo("3");
    }

    @Test
    void tellsTheWorstMistakeOfEachClass() {
        assertThat(table.spoken())
                .isEqualTo(
                        "sit: 75 % recognised, 25 % taken for walk. walk: 95 % recognised, 5 % taken"
                                + " for sit. jump: 0 % recognised");
    }
}
