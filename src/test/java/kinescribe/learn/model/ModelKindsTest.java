package kinescribe.learn.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kinescribe.base.KinescribeException;
import kinescribe.learn.network.NetworkClassifierTrainer;
import kinescribe.learn.network.TrainingOptions;
import org.junit.jupiter.api.Test;

class ModelKindsTest {
    @Test
    void everyModelIsFoundByItsId() throws KinescribeException {
        assertThat(ModelKinds.evaluated())
                .contains("forest", "forest-stats", "cnn", "deepconvlstm", "tiny")
                .containsAll(ModelKinds.kept());
        for (String id : ModelKinds.evaluated()) {
            assertThat(ModelKinds.trainer(id, 6, TrainingOptions.STANDARD).id()).isEqualTo(id);
        }
    }

    @Test
    void onlyNetworksLearnInSteps() throws KinescribeException {
        for (String id : ModelKinds.evaluated()) {
            assertThat(ModelKinds.isNetwork(id))
                    .as(id)
                    .isEqualTo(
                            ModelKinds.trainer(id, 6, TrainingOptions.STANDARD)
                                    instanceof NetworkClassifierTrainer);
        }
        assertThat(ModelKinds.isNetwork(ModelKinds.FOREIGN)).isFalse();
    }

    @Test
    void anUnknownIdIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> ModelKinds.known("cnn9"))
                .isInstanceOfSatisfying(
                        KinescribeException.class,
                        e -> assertThat(e.text()).contains("\"cnn9\"", "forest"));
    }
}
