package kinescribe.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kinescribe.motion.Body;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromptPersonTest {
    private static final Body ADULT = Body.Preset.ADULT.body();

    private static Optional<Body> read(String prompt) {
        return PromptPerson.read(new Reading(PromptWords.of(prompt)));
    }

    @ParameterizedTest
    @CsvSource({
        "an old woman walks, elder_woman",
        "an elderly man walks, elder_man",
        "a senior citizen walks, elder",
        "a little boy runs, child",
        "a teenager jumps, teen",
        "a woman sits, woman",
        "a young man waves, man",
    })
    void readsTheStageOfLife(String prompt, String preset) {
        assertThat(read(prompt)).map(Body::name).contains(preset);
    }

    @ParameterizedTest
    @CsvSource({"a person walks", "someone takes a short walk", "a person makes a big jump"})
    void leavesTheBodyOpenWhereNothingIsSaid(String prompt) {
        assertThat(read(prompt)).isEmpty();
    }

    @Test
    void readsSize() {
        assertThat(read("a tall person walks").orElseThrow().heightM())
                .isGreaterThan(ADULT.heightM() + 0.1);
        assertThat(read("a short person walks").orElseThrow().heightM())
                .isLessThan(ADULT.heightM() - 0.1);
        Body heavy = read("a heavy person walks").orElseThrow();
        assertThat(heavy.heightM()).isEqualTo(ADULT.heightM());
        assertThat(heavy.massKg()).isGreaterThan(1.3 * ADULT.massKg());
        assertThat(read("an 80 year old man walks").orElseThrow().ageYears()).isEqualTo(80);
    }

    @Test
    void whatThePromptSaysGoesBeforeWhatIsUsual() {
        SynthesisRequest said =
                SynthesisRequest.ofPrompt("an old man walks for 12 seconds", 8, 60, ADULT, 1);
        assertThat(said.seconds()).isEqualTo(12);
        assertThat(said.body()).isEqualTo(Body.Preset.ELDER_MAN.body());
        SynthesisRequest usual = SynthesisRequest.ofPrompt("a person walks", 8, 60, ADULT, 1);
        assertThat(usual.seconds()).isEqualTo(8);
        assertThat(usual.body()).isEqualTo(ADULT);
    }
}
