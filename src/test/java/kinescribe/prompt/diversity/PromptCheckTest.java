package kinescribe.prompt.diversity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import kinescribe.job.JobContext;
import org.junit.jupiter.api.Test;

class PromptCheckTest {
    private static final double TOLERANCE = 1e-9;

    private static PromptCheck check(String... prompts) {
        return PromptCheck.of(List.of(prompts), JobContext.silent());
    }

    @Test
    void promptsThatShareNoWordCountFullyAndRepetitionsOnce() {
        assertThat(check("a man walks", "one girl jumps").vendi()).isCloseTo(2, within(TOLERANCE));
        assertThat(check("a man walks", "a man walks").vendi()).isCloseTo(1, within(TOLERANCE));
        assertThat(check().vendi()).isZero();
    }

    @Test
    void vendiOfTwoHalfEqualPromptsIsTheOneWorkedOutByHand() {
        // Cosine of {a b} and {a c} is 1/2, so K/2 has eigenvalues 3/4 and 1/4;
        // exp(-3/4 ln 3/4 - 1/4 ln 1/4) = exp(0.5623351446) = 1.7547653506.
        assertThat(check("a b", "a c").vendi()).isCloseTo(1.7547653506, within(1e-9));
    }

    @Test
    void vendiIsTheSameFromEitherGramMatrix() {
        // Four prompts over two words: the matrix of words is the smaller one. Two pairs of equal
        // prompts that share nothing: K/4 has eigenvalues 1/2, 1/2, so the score is 2.
        assertThat(check("a", "a", "b", "b").vendi()).isCloseTo(2, within(TOLERANCE));
    }

    @Test
    void nearDuplicatesShareFourFifthsOfTheirWords() {
        PromptCheck near =
                check(
                        "A man walks slowly along the path.",
                        "The man walks slowly along a path!",
                        "A woman walks slowly along the path.",
                        "A girl jumps high.");
        // Without articles: {man walks slowly along path}; the second is the same set (J = 1); the
        // third shares 4 of 6 words (J = 0.67).
        assertThat(near.distinct()).isEqualTo(4);
        assertThat(near.nearDuplicates()).isEqualTo(1);
        assertThat(PromptCheck.jaccard(Set.of("a", "b", "c", "d"), Set.of("a", "b", "c", "d", "e")))
                .isEqualTo(0.8);
    }

    @Test
    void caseAndPunctuationDoNotMakePromptsDistinct() {
        assertThat(check("A man walks.", "a man walks").distinct()).isEqualTo(1);
    }

    @Test
    void everyRuleIsCounted() {
        PromptCheck faults =
                check(
                        "Two men walk",
                        "walks around the room",
                        "A man walks\tforward",
                        "A man",
                        "A man walks and walks and walks and walks and walks and walks and walks",
                        "A woman walks around the room");
        // "Two men walk" and "walks around …" have no single person; the 15-word one is too long.
        assertThat(faults.faults())
                .containsEntry("not-one-person", 2)
                .containsEntry("control-character", 1)
                .containsEntry("too-short", 1)
                .containsEntry("too-long", 1)
                .containsEntry("two-activities", 0);
    }
}
