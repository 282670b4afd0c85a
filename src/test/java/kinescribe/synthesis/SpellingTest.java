package kinescribe.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({
        "wlaking, walking",
        "runnning, running",
        "brisly, briskly",
        "qickly, quickly",
        "jumpping, jumping",
        "staircsae, staircase",
        "cautoiusly, cautiously",
    })
    void findsTheWordThatIsMeant(String wrong, String right) {
        assertThat(Spelling.meant(wrong)).contains(right);
    }

    @ParameterizedTest
    @ValueSource(strings = {"observatory", "park", "purple", "dinosaur", "person", "", "xq"})
    void leavesOtherWordsAlone(String word) {
        assertThat(Spelling.meant(word)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"walk, walk, 0", "walk, wlak, 1", "walk, talk, 1", "walk, walking, 3", "'', ab, 2"})
    void countsSlips(String a, String b, int expected) {
        assertThat(Spelling.distance(a, b)).isEqualTo(expected);
    }

    @Test
    void namesFewActivitiesAndWhereAllAre() {
        String hint = Spelling.hint("a man is wlaking");
        assertThat(hint).contains("\"walking\" is meant by \"wlaking\"", "motion activities");
        assertThat(hint.split(",")).hasSize(5);
        assertThat(Spelling.nearest(List.of("vacuumed", "carpet"))).contains(Act.VACUUM);
        assertThat(Spelling.nearest(List.of()))
                .containsExactly(Act.WALK, Act.RUN, Act.SIT_DOWN, Act.STAND_UP, Act.WAVE);
    }
}
