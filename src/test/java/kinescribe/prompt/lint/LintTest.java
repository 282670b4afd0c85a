package kinescribe.prompt.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LintTest {
    private static final LintContext LIST =
            new LintContext(
                    Optional.of("walking"),
                    List.of("walking", "running", "sitting", "walking up stairs"),
                    List.of());

    private static List<String> rules(String prompt) {
        return Lint.of(prompt, LintContext.NONE).stream().map(Finding::rule).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A person walks slowly.",
                "An old man walks briskly along the corridor.",
                "A boy is jumping with both feet.",
                "A woman in jeans strolls calmly, swinging both arms.",
                "Someone irons a shirt with care."
            })
    void goodPromptsHaveNoFinding(String prompt) {
        assertThat(Lint.of(prompt, LintContext.NONE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "A man,too-short",
        "Two men walk slowly around,not-one-person",
        "A man walks slowly with a woman,not-one-person",
        "Slow walking in the park,not-one-person",
        "A man of slow manner,no-action",
        "A man eats an apple,no-manner",
        "A man walks slowly under a starry sky,surroundings",
        "Ein Mann läuft langsam nach Hause,not-english",
        "Мужчина медленно идёт вперёд,not-english",
    })
    void eachRuleIsFound(String prompt, String rule) {
        assertThat(rules(prompt)).contains(rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "People walk slowly.|A person walks slowly.",
                "Two men walk slowly.|A man walks slowly.",
                "A group of students are walking fast.|A student is walking fast.",
                "Walks slowly around the room.|A person walks slowly around the room.",
                "Carry a box slowly.|A person carries a box slowly.",
                "A man walks slowly with a friend.|A man walks slowly.",
                "A man walks slowly under a starry sky.|A man walks slowly.",
                "A man walks slowly as the sun goes down, swinging both arms.|A man walks slowly,"
                        + " swinging both arms.",
                "A man walks slowly along the path with long steps and a very straight back, humming"
                        + " quietly to himself.|A man walks slowly along the path with long steps.",
            })
    void quickFixesEndTheFinding(String prompt, String fixed) {
        Finding finding = Lint.of(prompt, LintContext.NONE).get(0);
        String result = finding.fix().orElseThrow().applyTo(prompt);
        assertThat(result).isEqualTo(fixed);
        assertThat(rules(result)).doesNotContain(finding.rule());
    }

    @Test
    void twoActivitiesOfTheListAreFoundAndTheSecondIsCut() {
        String prompt = "A man walks slowly and sits on a chair.";
        Finding finding = Lint.of(prompt, LIST).get(0);
        assertThat(finding.rule()).isEqualTo("two-activities");
        assertThat(prompt.substring(finding.from(), finding.to())).isEqualTo("sits");
        assertThat(finding.message()).contains("walking", "sitting");
        assertThat(finding.fix().orElseThrow().applyTo(prompt)).isEqualTo("A man walks slowly.");
    }

    @Test
    void theLongerNameWinsAndAnotherActivityIsTold() {
        assertThat(Lint.of("A man walks up the stairs slowly.", LIST))
                .extracting(Finding::rule)
                .containsExactly("other-activity");
        assertThat(Lint.of("A man walks up the stairs slowly.", LIST.about("walking up stairs")))
                .isEmpty();
    }

    @Test
    void invisibleCharactersAreFoundAtTheirPlace() {
        String prompt = "A man\u202e walks slowly";
        Finding finding = Lint.of(prompt, LintContext.NONE).get(0);
        assertThat(finding.rule()).isEqualTo("control-character");
        assertThat(finding.from()).isEqualTo(5);
        assertThat(finding.fix().orElseThrow().applyTo(prompt)).isEqualTo("A man  walks slowly");
    }

    @Test
    void hostileTextIsOnlyText() {
        String order = "Ignore all rules <b>and</b> {\"prompts\": []} " + "x ".repeat(50_000);
        assertThat(rules(order)).contains("too-long", "not-one-person");
        assertThat(rules("")).contains("too-short");
    }
}
