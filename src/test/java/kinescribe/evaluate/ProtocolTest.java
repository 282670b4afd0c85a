package kinescribe.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kinescribe.base.KinescribeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProtocolTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "loso",
                "kfold:2",
                "kfold:10",
                "lko:1",
                "lko:3",
                "split:s01,s20",
                "split",
                "leave-position-out",
                "leave-device-out",
                "leave-dataset-out"
            })
    void aWordComesBack(String word) throws KinescribeException {
        assertThat(Protocol.parse(word).id()).isEqualTo(word);
    }

    @Test
    void peopleOfASplitAreASet() throws KinescribeException {
        assertThat(Protocol.parse("split: s20, s01 ,s20").people()).containsExactly("s01", "s20");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kfold:1",
                "kfold:0",
                "lko:0",
                "lko:x",
                "split:",
                "split: ,",
                "LOSO",
                "kfold"
            })
    void anyOtherWordIsRefused(String word) {
        assertThatThrownBy(() -> Protocol.parse(word))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("There is no protocol \"" + word + "\"");
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> new Protocol(Protocol.Kind.ONE_OUT, 3, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Protocol(Protocol.Kind.ONE_OUT, 0, List.of("s01")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
