package kinescribe.imu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kinescribe.base.KinescribeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActivitySequenceTest {
    @Test
    void aTextIsReadAndWrittenAlike() throws KinescribeException {
        ActivitySequence read =
                ActivitySequence.parse("SEATED:1.5, Standing up:2, W:1:A person strolls:0.2");

        assertThat(read.stages())
                .containsExactly(
                        new ActivitySequence.Stage("SEATED", 1.5),
                        new ActivitySequence.Stage("Standing up", 2),
                        new ActivitySequence.Stage("W", 1, "A person strolls", 0.2));
        assertThat(ActivitySequence.parse(read.toString())).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "SEATED:1",
                "SEATED:1,",
                "SEATED:0,WALKING:1",
                "SEATED:1:,WALKING:1",
                "SEATED,WALKING:2"
            })
    void whatIsNoSequenceIsRefusedByName(String text) {
        assertThatThrownBy(() -> ActivitySequence.parse(text))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("no sequence");
    }
}
