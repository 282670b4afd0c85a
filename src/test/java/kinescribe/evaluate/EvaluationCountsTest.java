package kinescribe.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EvaluationCountsTest {
    private static final EvaluationCounts ALL = new EvaluationCounts(1, 2, 3, 4, 5, 6, 7);

    @Test
    void whatIsNamedComesBack() {
        assertThat(EvaluationCounts.of(ALL.byName())).isEqualTo(ALL);
        assertThat(ALL.byName())
                .containsEntry("subjects", 1)
                .containsEntry("realTestWindows", 2)
                .containsEntry("augmentedCopiesPerFold", 7)
                .hasSize(7);
    }

    @Test
    void countsOfOlderProgramsAreRead() {
        assertThat(EvaluationCounts.of(Map.of("subjects", 4, "realTestWindows", 90, "else", 1)))
                .isEqualTo(new EvaluationCounts(4, 90, 0, 0, 0, 0, 0));
    }

    @Test
    void eitherSideMayBeTested() {
        assertThat(new EvaluationCounts(1, 9, 0, 0, 0, 0, 0).testWindows()).isEqualTo(9);
        assertThat(new EvaluationCounts(1, 0, 8, 0, 0, 0, 0).testWindows()).isEqualTo(8);
    }
}
