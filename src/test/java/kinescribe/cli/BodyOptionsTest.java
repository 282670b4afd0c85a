package kinescribe.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import kinescribe.base.KinescribeException;
import kinescribe.motion.Body;
import kinescribe.motion.Proportions;
import kinescribe.motion.Sex;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class BodyOptionsTest {
    @Test
    void presetsComeByName() throws KinescribeException {
        assertThat(body()).isEqualTo(Body.Preset.ADULT.body());
        assertThat(body("--body", "elder_woman")).isEqualTo(Body.Preset.ELDER_WOMAN.body());
        assertThat(BodyOptions.DESCRIPTION).contains(Body.presetNames());
    }

    @Test
    void numbersMakeABodyOfOnesOwn() throws KinescribeException {
        Body body = body("--height", "1.3", "--mass", "28", "--age", "9", "--sex", "f");
        assertThat(body).isEqualTo(new Body("custom", Sex.FEMALE, 9, 1.3, 28));
        // The preset's 22.5 kg/m² or so at another height: 70 · (1.6 / 1.72)² = 60.57 kg.
        Body small = body("--height", "1.6");
        assertThat(small.massKg()).isCloseTo(60.573, within(0.001));
        assertThat(small.proportions()).isEqualTo(Proportions.ADULT);
    }

    @Test
    void whatNobodyCanBeIsRefused() {
        assertThatThrownBy(() -> body("--height", "3")).hasMessageContaining("--height is 3");
        assertThatThrownBy(() -> body("--age", "1")).hasMessageContaining("--age is 1");
        assertThatThrownBy(() -> body("--sex", "x")).hasMessageContaining("--sex");
        assertThatThrownBy(() -> body("--body", "giant")).hasMessageContaining("giant");
    }

    private static Body body(String... arguments) throws KinescribeException {
        return CommandLine.populateCommand(new BodyOptions(), arguments).body();
    }
}
