package kinescribe.learn.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kinescribe.learn.Examples;
import org.junit.jupiter.api.Test;

class StandardisationTest {
    /** Weighted mean (3·1 + 1·5)/4 = 2, variance (3·1 + 1·9)/4 = 3; the other channel is still. */
    @Test
    void examplesCountByTheirWeight() {
        Examples examples =
                new Examples(
                        new double[][] {{1, 7}, {5, 7}},
                        new int[] {0, 0},
                        1,
                        List.of("a", "b"),
                        new double[] {3, 1});
        Standardisation standard = Standardisation.of(examples, 2);
        assertThat(standard.mean()).containsExactly(2, 7);
        assertThat(standard.scale()).containsExactly((float) (1 / Math.sqrt(3)), 1);
    }
}
