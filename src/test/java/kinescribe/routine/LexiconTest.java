package kinescribe.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.compose.Margins;
import kinescribe.job.JobContext;
import kinescribe.motion.Body;
import kinescribe.synthesis.KinematicSynthesizer;
import kinescribe.synthesis.SynthesisRequest;
import org.junit.jupiter.api.Test;

class LexiconTest {
    @Test
    void everyPromptIsUnderstoodToTheLastWord() throws Exception {
        Set<String> prompts = new LinkedHashSet<>();
        for (LexiconEntry entry : Lexicon.standard().entries()) {
            entry.roles().forEach(role -> prompts.add(role.prompt()));
            Lexicon.standard().actions(entry).forEach(action -> prompts.add(action.prompt()));
        }
        assertThat(prompts).hasSizeGreaterThan(60);
        KinematicSynthesizer synthesizer = new KinematicSynthesizer();
        for (String prompt : prompts) {
            List<Notice> notices =
                    new SpacedClips(
                                    (words, seconds, margins, seed, context) ->
                                            synthesizer.synthesize(
                                                    new SynthesisRequest(
                                                            words,
                                                            seconds,
                                                            20,
                                                            Body.Preset.ADULT.body(),
                                                            seed),
                                                    context))
                            .clip(prompt, 6, Margins.NONE, 1, JobContext.silent())
                            .notices();
            assertThat(notices).as(prompt).isEmpty();
        }
    }

    @Test
    void coversTheActivitiesOfTheDataSets() throws Exception {
        for (String activity :
                List.of(
                        "lying",
                        "sitting",
                        "standing",
                        "walking",
                        "running",
                        "cycling",
                        "Nordic walking",
                        "watching TV",
                        "computer work",
                        "car driving",
                        "ascending stairs",
                        "descending stairs",
                        "vacuum cleaning",
                        "ironing",
                        "folding laundry",
                        "house cleaning",
                        "playing soccer",
                        "rope jumping",
                        "walking left",
                        "walking right",
                        "sleeping",
                        "elevator up",
                        "elevator down",
                        "jumping",
                        "climbing up",
                        "climbing down",
                        "dressing",
                        "cooking",
                        "washing",
                        "bench press")) {
            assertThat(Lexicon.standard().find(activity)).as(activity).isPresent();
        }
        for (String routine :
                List.of(
                        "morning routine",
                        "evening routine",
                        "office day",
                        "gym session",
                        "shopping",
                        "clinic gait visit",
                        "housework")) {
            assertThat(Lexicon.standard().find(routine).orElseThrow().isRoutine())
                    .as(routine)
                    .isTrue();
        }
    }

    @Test
    void anEntryInASentenceIsFoundByItsLongestName() {
        assertThat(
                        Lexicon.standard()
                                .find("She is washing dishes after lunch")
                                .orElseThrow()
                                .name())
                .isEqualTo("washing dishes");
        assertThat(Lexicon.standard().find("swims in the sea")).isEmpty();
    }

    @Test
    void entriesThatContainOneAnotherAreAFault() throws Exception {
        Lexicon circle =
                Lexicon.read(
                        List.of(
                                "activity a",
                                "  do b",
                                "activity b",
                                "  do c",
                                "activity c",
                                "  5 | stands | a person is standing",
                                "  do a"));

        assertThatThrownBy(() -> circle.actions(circle.find("a").orElseThrow()))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("a → b → c → a");
    }

    @Test
    void aFaultyLineIsToldWithItsNumber() {
        assertThatThrownBy(() -> Lexicon.read(List.of("activity a", "  soon | stands | x")))
                .hasMessageContaining("line 2");
        assertThatThrownBy(() -> Lexicon.read(List.of("activity a", "  space tail | wags | x")))
                .hasMessageContaining("line 2")
                .hasMessageContaining("tail");
        assertThatThrownBy(() -> Lexicon.read(List.of("activity a", "  -5 | stands | x")))
                .hasMessageContaining("line 2");
    }
}
