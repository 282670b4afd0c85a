package kinescribe.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kinescribe.base.KinescribeException;
import org.junit.jupiter.api.Test;

class ModelsTest {
    @Test
    void everyModelIsFoundByItsId() throws KinescribeException {
        assertThat(Models.ids()).contains("forest", "cnn", "deepconvlstm", "tiny");
        for (String id : Models.ids()) {
            assertThat(Models.trainer(id, 6).id()).isEqualTo(id);
        }
    }

    @Test
    void anUnknownIdIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> Models.known("cnn9"))
                .isInstanceOfSatisfying(
                        KinescribeException.class,
                        e -> assertThat(e.text()).contains("\"cnn9\"", "forest"));
    }
}
