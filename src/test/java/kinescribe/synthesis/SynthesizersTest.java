package kinescribe.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kinescribe.base.KinescribeException;
import org.junit.jupiter.api.Test;

class SynthesizersTest {
    @Test
    void findsById() throws KinescribeException {
        assertThat(Synthesizers.byId("kinematic").id()).isEqualTo("kinematic");
        assertThat(Synthesizers.byId("auto").id()).isEqualTo("kinematic");
        assertThat(Synthesizers.all()).extracting(MotionSynthesizer::id).doesNotHaveDuplicates();
    }

    @Test
    void namesTheKnownOnes() {
        assertThatThrownBy(() -> Synthesizers.byId("nobody"))
                .isInstanceOf(KinescribeException.class)
                .satisfies(
                        e ->
                                assertThat(((KinescribeException) e).hint())
                                        .contains("auto", "kinematic"));
    }
}
