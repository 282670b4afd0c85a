package kinescribe.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.job.JobContext;
import kinescribe.motion.Body;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PromptPropertyTest {
    private static final List<String> PARTS =
            List.of(
                    "walks",
                    "runs",
                    "a man",
                    "turns",
                    "left",
                    "up",
                    "down",
                    "stairs",
                    "steps",
                    "for",
                    "12",
                    "1,5",
                    "m/s",
                    "-",
                    "%",
                    "slope",
                    "of",
                    "and",
                    "then",
                    "half",
                    "a",
                    "hundred",
                    "to",
                    "or",
                    "between",
                    "times",
                    "x",
                    "3",
                    "6'2\"",
                    "kg",
                    "tall",
                    "years",
                    "old",
                    "squats",
                    "waves",
                    "circle",
                    "radius",
                    "999999999",
                    "0",
                    "1/0",
                    "1:30",
                    "min",
                    "km",
                    "degrees",
                    ".",
                    ",",
                    "in",
                    "her",
                    "80s",
                    "sets",
                    "\u00bd",
                    "slowly",
                    "jumps",
                    "not",
                    "5",
                    "metres",
                    "steps per minute",
                    "hour");

    /** Texts of all kinds, and such as look like prompts. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> wild = Arbitraries.strings().ofMaxLength(400);
        Arbitrary<String> near =
                Arbitraries.of(PARTS).list().ofMaxSize(60).map(parts -> String.join(" ", parts));
        return Arbitraries.oneOf(wild, near, near);
    }

    @Property(tries = 600)
    void anyTextIsReadAtOnce(@ForAll("texts") String text) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(3),
                () -> {
                    SynthesisRequest request =
                            SynthesisRequest.ofPrompt(text, 1, 10, Body.Preset.ADULT.body(), 1);
                    assertThat(request.seconds()).isPositive();
                    for (Quantity quantity : QuantityReader.in(PromptWords.of(text).text())) {
                        assertThat(quantity.value()).isFinite();
                        assertThat(quantity.from()).isLessThan(quantity.to());
                    }
                });
    }

    @Property(tries = 150)
    void anyTextIsShownOrRefused(@ForAll("texts") String text) {
        SynthesisRequest request = new SynthesisRequest(text, 2, 10, Body.Preset.ADULT.body(), 1);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> {
                    try {
                        assertThat(
                                        new KinematicSynthesizer()
                                                .synthesize(request, JobContext.silent())
                                                .value()
                                                .frames())
                                .isPositive();
                    } catch (KinescribeException refused) {
                        assertThat(refused.hint()).isNotBlank();
                    }
                });
    }
}
