package kinescribe.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.base.Provenance;
import kinescribe.dataset.Augmentation;
import kinescribe.dataset.WindowSpec;
import kinescribe.evaluate.AugmentedCopies;
import kinescribe.evaluate.EvaluationMode;
import kinescribe.evaluate.EvaluationSettings;
import kinescribe.evaluate.Protocol;
import kinescribe.evaluate.RealAmount;
import kinescribe.evaluate.VirtualCalibration;
import kinescribe.evaluate.VirtualUse;
import kinescribe.imu.Triad;
import kinescribe.learn.network.TrainingOptions;
import org.junit.jupiter.api.Test;

class SettingsTextTest {
    private static final EvaluationSettings ALL =
            EvaluationSettings.standard(EvaluationMode.BOTH_AUGMENT)
                    .but()
                    .protocol(Protocol.kFold(4))
                    .model("cnn")
                    .real(new RealAmount(0.25, 8, false))
                    .virtual(new VirtualUse(0.3, VirtualCalibration.PER_ACTIVITY, true))
                    .copies(new AugmentedCopies(2, new Augmentation(0.1, 0.2, 0.3, 0.4, 0)))
                    .repeats(5)
                    .seed(9)
                    .done();

    @Test
    void whatIsWrittenComesBack() throws KinescribeException {
        assertThat(read(SettingsText.of(ALL), 9)).isEqualTo(ALL);
    }

    @Test
    void whatAModeMakesNoUseOfIsNoDifference() {
        EvaluationSettings real = ALL.but().mode(EvaluationMode.REAL).done();
        assertThat(SettingsText.of(real))
                .isEqualTo(
                        SettingsText.of(
                                real.but()
                                        .virtual(VirtualUse.ALIKE)
                                        .copies(AugmentedCopies.STANDARD)
                                        .done()))
                .isNotEqualTo(SettingsText.of(real.but().real(RealAmount.ALL).done()));
    }

    @Test
    void howNetworksAreTrainedIsToldWhereItIsNotAsUsual() throws KinescribeException {
        TrainingOptions longer = new TrainingOptions(90, 32, 0.002, 0.01, 20, true, 1);
        EvaluationSettings changed = ALL.but().training(longer).done();
        assertThat(SettingsText.of(ALL)).doesNotContainKey("epochs");
        assertThat(SettingsText.of(changed)).containsEntry("epochs", "90");
        assertThat(read(SettingsText.of(changed), 9)).isEqualTo(changed);
        EvaluationSettings forest = changed.but().model("forest").done();
        assertThat(SettingsText.of(forest))
                .as("a forest heeds none of it")
                .isEqualTo(SettingsText.of(ALL.but().model("forest").done()));
    }

    @Test
    void onlyUnusualChannelsAreToldOfWindows() throws KinescribeException {
        WindowSpec field = new WindowSpec(2, 1, 20, 0.6, List.of(Triad.MAGNETOMETER));
        assertThat(SpecText.with(WindowSpec.DEFAULT, "site", "wrist"))
                .containsOnlyKeys("windowS", "stepS", "rateHz", "majorityShare", "site");
        Map<String, String> text = SpecText.with(field, "site", "wrist");
        assertThat(text).containsEntry("channels", "mag");
        assertThat(SpecText.read(Provenance.of(StepIds.EVALUATE, text, 1, List.of())))
                .isEqualTo(field);
    }

    @Test
    void stepsOfOlderProgramsAreRead() throws KinescribeException {
        EvaluationSettings old =
                read(
                        Map.of(
                                "mode", "BOTH",
                                "protocol", "kfold:5",
                                "model", "forest",
                                "realShare", "0.5",
                                "repeats", "3"),
                        1);

        assertThat(old)
                .isEqualTo(
                        EvaluationSettings.standard(EvaluationMode.BOTH)
                                .but()
                                .protocol(Protocol.kFold(5))
                                .real(new RealAmount(0.5, 0, true))
                                .virtual(VirtualUse.ALIKE)
                                .done());
    }

    private static EvaluationSettings read(Map<String, String> text, long seed)
            throws KinescribeException {
        return SettingsText.read(Provenance.of(StepIds.EVALUATE, text, seed, List.of()));
    }
}
