package kinescribe.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import kinescribe.motion.Body;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of clinicians and of loads change walking in the direction that they should. */
class HabitWordsTest {
    private static double trait(String prompt, Trait trait) {
        return Habits.of(PromptReader.read(prompt).orElseThrow(), Body.Preset.ADULT.body())
                .of(trait);
    }

    @ParameterizedTest
    @CsvSource({
        "walks with small steps",
        "walks heel to toe",
        "walks with a cane",
        "walks on crutches",
        "a parkinsonian gait",
        "walks with a heavy backpack",
        "carries a heavy box",
        "walks carrying a bag of 20 kg"
    })
    void isSlowerWithShorterSteps(String prompt) {
        assertThat(trait(prompt, Trait.SPEED)).isLessThan(trait("walks", Trait.SPEED));
        assertThat(trait(prompt, Trait.WALK_RATIO)).isLessThan(trait("walks", Trait.WALK_RATIO));
    }

    @Test
    void leansUnderALoadAndAgainstOne() {
        assertThat(trait("walks with a heavy backpack", Trait.LEAN)).isGreaterThan(3);
        assertThat(trait("carries a heavy box", Trait.LEAN))
                .isLessThan(trait("carries a box", Trait.LEAN) - 2);
        assertThat(trait("a parkinsonian gait", Trait.LEAN)).isGreaterThan(8);
        assertThat(trait("a parkinsonian gait", Trait.ARM_SWING)).isLessThan(0.5);
    }

    @Test
    void moreWeighsMore() {
        assertThat(trait("carries a very heavy box", Trait.SPEED))
                .isLessThan(trait("carries a heavy box", Trait.SPEED));
        assertThat(PromptReader.read("a heavy man walks").orElseThrow().loadKg()).isZero();
        assertThat(PromptReader.read("lifts a heavy box").orElseThrow().tempo()).isLessThan(0.9);
    }
}
