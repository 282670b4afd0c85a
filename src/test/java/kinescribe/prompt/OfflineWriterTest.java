package kinescribe.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kinescribe.base.KinescribeException;
import kinescribe.job.JobContext;
import kinescribe.prompt.attribute.Attribute;
import kinescribe.prompt.attribute.AttributeLexicon;
import kinescribe.prompt.attribute.AttributeSpan;
import kinescribe.prompt.attribute.AttributeValue;
import kinescribe.prompt.diversity.PromptCheck;
import kinescribe.prompt.lint.Lint;
import kinescribe.prompt.lint.LintContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfflineWriterTest {
    private static final long SEED = 345;

    /** Words that only sentences about one activity may hold. */
    private static final Map<String, Set<String>> OWN_WORDS =
            Map.of(
                    "walking", Set.of("strolls", "saunters", "ambles"),
                    "running", Set.of("runs", "jogs"),
                    "lying", Set.of("lies", "lying"),
                    "jumping", Set.of("jumps", "hops", "leaps"),
                    "turning", Set.of("turns", "rotates", "pivots"),
                    "waving", Set.of("waves"));

    static List<String> activities() {
        return OfflineWriter.activities();
    }

    @ParameterizedTest
    @MethodSource("activities")
    void fiftySentencesAreDistinctShortAndAboutOnePerson(String activity) throws Exception {
        List<String> prompts = OfflineWriter.write(activity, 50, SEED);
        PromptCheck check = PromptCheck.of(prompts, JobContext.silent());
        assertThat(check.distinct()).isEqualTo(50);
        assertThat(check.faults().values()).containsOnly(0);
        assertThat(prompts).allMatch(p -> p.matches("[A-Z][A-Za-z,' -]+\\."));
        assertThat(PromptText.words(prompts.get(0)).size()).isLessThan(15);
    }

    /** The activities whose own words are listed above, and some near them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "walking",
                "running",
                "walking up stairs",
                "walking down stairs",
                "standing",
                "sitting",
                "standing up",
                "sitting down",
                "lying",
                "jumping",
                "turning",
                "waving"
            })
    void noSentenceNamesAnotherActivity(String activity) throws Exception {
        for (String prompt : OfflineWriter.write(activity, 200, SEED)) {
            Set<String> words = new HashSet<>(PromptText.words(prompt));
            OWN_WORDS.forEach(
                    (other, own) -> {
                        if (!other.equals(activity) && !activity.contains("stairs")) {
                            assertThat(words).as(prompt).doesNotContainAnyElementsOf(own);
                        }
                    });
            assertThat(words.contains("stairs") || words.contains("upstairs"))
                    .as(prompt)
                    .satisfies(
                            stairs -> {
                                if (!activity.contains("stairs")) {
                                    assertThat(stairs).isFalse();
                                }
                            });
        }
    }

    @ParameterizedTest
    @MethodSource("activities")
    void aThousandSentencesOfEachActivityExistAndNoneIsANearCopy(String activity) throws Exception {
        List<String> prompts = OfflineWriter.write(activity, 1000, SEED);
        assertThat(prompts).hasSize(1000);
        WordOverlap overlap = new WordOverlap();
        for (int i = 0; i < prompts.size(); i++) {
            String prompt = prompts.get(i);
            assertThat(overlap.isNearCopy(prompt)).as(prompt).isFalse();
            overlap.add(prompt);
            if (i % 10 == 0) {
                assertThat(Lint.of(prompt, LintContext.NONE)).as(prompt).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aThousandExistWhateverTheSeed(long seed) throws Exception {
        for (String activity :
                List.of("moving from all fours into a plank", "waving", "walking", "Ironing")) {
            assertThat(OfflineWriter.write(activity, 1000, seed)).doesNotHaveDuplicates();
        }
    }

    @Test
    void aGapIsFilledWithWhatIsAskedFor() throws Exception {
        Set<AttributeValue> wanted =
                Set.of(
                        new AttributeValue(Attribute.AGE, "elderly"),
                        new AttributeValue(Attribute.SPEED, "fast"),
                        new AttributeValue(Attribute.PATH, "up"));
        List<String> prompts = OfflineWriter.fill("walking", wanted, 10, SEED);
        assertThat(prompts)
                .doesNotHaveDuplicates()
                .hasSize(10)
                .allSatisfy(
                        prompt ->
                                assertThat(AttributeLexicon.spans(prompt))
                                        .extracting(AttributeSpan::value)
                                        .containsAll(wanted));
        assertThatThrownBy(
                        () ->
                                OfflineWriter.fill(
                                        "nodding",
                                        Set.of(new AttributeValue(Attribute.TERRAIN, "slippery")),
                                        3,
                                        SEED))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("terrain: slippery");
    }

    @Test
    void theSameSeedGivesTheSameSentencesAndFewerAreTheFirstOfMore() throws Exception {
        List<String> ten = OfflineWriter.write("walking", 10, SEED);
        assertThat(OfflineWriter.write("walking", 10, SEED)).isEqualTo(ten);
        assertThat(OfflineWriter.write("walking", 4, SEED)).isEqualTo(ten.subList(0, 4));
        assertThat(OfflineWriter.write("walking", 10, SEED + 1)).isNotEqualTo(ten);
    }

    @ParameterizedTest
    @CsvSource({
        "STANDING_UP,standing up",
        "SITTING_DOWN,sitting down",
        "SEATED,sitting",
        "climb up stairs,walking up stairs",
        "Descending stairs,walking down stairs",
        "climbing down stairs,walking down stairs",
        "walking clockwise,walking",
        "Rope jumping,jumping",
        "sit to stand,standing up",
        "stand-to-sit,sitting down",
        "TURNING,turning",
        "climbing up,walking up stairs",
        "lie to stand,standing up from lying",
        "Computer work,working at a computer",
        "draw a circle counter-clockwise,drawing a circle counterclockwise",
        "right hand wave,waving"
    })
    void dataSetsSpellingsAreKnown(String spelling, String activity) {
        assertThat(ActivityWords.phrases(spelling).orElseThrow().activity()).isEqualTo(activity);
    }

    @Test
    void aDirectionInTheNameIsInEverySentence() throws Exception {
        assertThat(OfflineWriter.write("walking counter-clockwise", 10, SEED))
                .filteredOn(p -> p.contains("clockwise"))
                .allMatch(p -> p.contains("counterclockwise"))
                .isNotEmpty();
    }

    @Test
    void aHandInTheNameIsTheOneThatWaves() throws Exception {
        assertThat(OfflineWriter.write("right hand wave", 10, SEED))
                .allMatch(p -> !p.contains("left") && !p.contains("both"))
                .anyMatch(p -> p.contains("right"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "walking and running", "flying a kite"})
    void unknownOrAmbiguousActivitiesAreRefusedWithTheList(String name) {
        assertThatThrownBy(() -> OfflineWriter.write(name, 5, SEED))
                .isInstanceOfSatisfying(
                        KinescribeException.class,
                        e -> assertThat(e.hint()).contains("walking up stairs", "waving"));
    }

    @Test
    void moreSentencesThanExistAreRefused() {
        assertThatThrownBy(() -> OfflineWriter.write("waving", 1_000_000, SEED))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("not 1000000");
    }
}
