package kinescribe.app.training;

import static org.assertj.core.api.Assertions.assertThat;

import kinescribe.evaluate.EvaluationMode;
import kinescribe.evaluate.EvaluationSettings;
import kinescribe.learn.model.ModelKinds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UseSettingsTest {
    @ParameterizedTest
    @MethodSource("models")
    void onlyNetworksArePreTrained(String model) {
        UseSettings use = new UseSettings();
        use.pretrainProperty().set(true);
        EvaluationSettings asked =
                EvaluationSettings.standard(EvaluationMode.BOTH).but().model(model).done();
        assertThat(use.on(asked).virtual().pretrain()).isEqualTo(ModelKinds.isNetwork(model));
    }

    static Iterable<String> models() {
        return ModelKinds.evaluated();
    }
}
