package kinescribe.motion.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kinescribe.motion.Motion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextAgreementTest {
    // 6 s at 1.1 m/s and 6.6 m forwards, 9 steps, 2 m down, a half turn to the right.
    private static final MotionFacts FACTS =
            new MotionFacts(6, 6.6, 6.6, 1.1, 1.1, 6.6, -2, 2, -Math.PI, 9, 90);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A person waves.",
                "A person walks at 1.1 m/s.",
                "a man walks at 4 km/h",
                "She walks at 2.5 mph",
                "He walks forward for 6 seconds",
                "A person takes nine steps",
                "A person walks 6.6 m",
                "a person walks downhill",
                "A person turns 180 degrees to the right",
                "A person walks for 3 seconds, then sits",
                "A person reaches backwards",
                "A person walks in a forward crouch at 1 metre per second"
            })
    void whatHoldsOrIsNotClaimedIsNotTold(String sentence) {
        assertThat(said(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A person walks at 1.4 m/s | the prompt says 1.40 m/s, the motion goes 1.10 m/s",
                "A person walks for 12 seconds | the prompt says 12.00 s, the motion lasts 6.00 s",
                "A person takes four steps | the prompt says 4 steps, the motion takes 9 steps",
                "A person walks 10 metres | the prompt says 10.00 m, the motion goes 6.60 m",
                "A person turns 180 degrees to the left | the motion turns -180°",
                "A person walks backwards | the motion goes the other way",
                "A person walks uphill | the motion ends 2.00 m lower",
                "A person sits for 5 s, then walks for 4 s | the motion lasts 6.00 s"
            })
    void whatIsClaimedAndNotDoneIsTold(String sentence, String words) {
        assertThat(said(sentence)).singleElement().asString().contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A person walks at 1.4 m/s",
                "A person walks backwards",
                "A person walks forward at 4 km/h",
                "A person walks uphill",
                "A person climbs stairs",
                "A person turns 90 degrees to the left"
            })
    void whatIsMadeAgreesWithItsSentence(String sentence) {
        Motion motion = Faults.made(sentence, 60);
        assertThat(TextAgreement.disagreements(MotionFacts.of(motion), sentence)).isEmpty();
    }

    @Test
    void aMotionPlayedAtHalfSpeedDisagrees() {
        String sentence = "A person walks at 1.4 m/s";
        Motion slow = Faults.hastened(Faults.made(sentence, 60), 0.5);
        assertThat(TextAgreement.disagreements(MotionFacts.of(slow), sentence)).hasSize(1);
    }

    private static List<String> said(String sentence) {
        return TextAgreement.disagreements(FACTS, sentence);
    }
}
