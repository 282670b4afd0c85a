package kinescribe.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kinescribe.base.KinescribeException;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationRecipeFileTest {
    private static final EvaluationRecipe FULL =
            new EvaluationRecipe(
                    new RecipeData(
                            List.of("a", "b"),
                            "",
                            List.of("wrist"),
                            "",
                            new RecipeCohort(3, 7.5, "wide", 11)),
                    new WindowSpec(
                            3, 0.5, 25, 0.7, List.of(Triad.ACCELEROMETER, Triad.MAGNETOMETER)),
                    List.of("forest", "cnn"),
                    List.of(new RealAmount(0.02, 0, true), new RealAmount(1, 4)),
                    List.of(EvaluationMode.REAL, EvaluationMode.VIRTUAL, EvaluationMode.TRTS),
                    EvaluationSettings.standard(EvaluationMode.REAL)
                            .but()
                            .protocol(Protocol.kFold(4))
                            .virtual(new VirtualUse(0.3, VirtualCalibration.QUANTILE, true))
                            .copies(new AugmentedCopies(2, new Augmentation(0.1, 0.2, 0, 0.4, 1)))
                            .training(new TrainingOptions(7, 16, 0.01, 0, 3, false, 2))
                            .repeats(10)
                            .seed(9)
                            .done());

    @Test
    void whatIsWrittenComesBack() throws KinescribeException {
        assertThat(EvaluationRecipeFile.parse(EvaluationRecipeFile.text(FULL), "r"))
                .isEqualTo(FULL);
    }

    @Test
    void everyModelAmountAndModeIsACell() {
        // Two models, two amounts; real and trts see real data, virtual alone does too, calibrated.
        assertThat(FULL.settings()).hasSize(12).doesNotHaveDuplicates();
        EvaluationRecipe raw =
                new EvaluationRecipe(
                        FULL.data(),
                        FULL.windows(),
                        FULL.models(),
                        FULL.amounts(),
                        FULL.modes(),
                        FULL.common().but().virtual(VirtualUse.STANDARD).done());
        assertThat(raw.settings())
                .hasSize(10)
                .filteredOn(s -> s.mode() == EvaluationMode.VIRTUAL)
                .hasSize(2);
    }

    @Test
    void whatIsLeftOutIsAsUsual() throws KinescribeException {
        EvaluationRecipe recipe = parse("\"data\": {\"folders\": [\"x\"]}, \"seed\": 4");

        assertThat(recipe.modes()).isEqualTo(EvaluationMode.USUAL);
        assertThat(recipe.models()).containsExactly("forest");
        assertThat(recipe.amounts()).containsExactly(RealAmount.ALL);
        assertThat(recipe.windows()).isEqualTo(WindowSpec.DEFAULT);
        assertThat(recipe.common())
                .isEqualTo(
                        EvaluationSettings.standard(EvaluationMode.REAL)
                                .but()
                                .repeats(3)
                                .seed(4)
                                .done());
        assertThat(recipe.data().cohort().seed()).isEqualTo(4);
    }

    @Test
    void aRandomSplitHasToBeForced() throws KinescribeException {
        String folder = "\"data\": {\"folders\": [\"x\"]}, \"protocol\": \"random\"";

        assertThatThrownBy(() -> parse(folder)).hasMessageContaining("learns from the people");
        EvaluationRecipe forced = parse(folder + ", \"forceRandomSplit\": true");
        assertThat(forced.common().protocol().watermark()).isPresent();
        assertThat(EvaluationRecipeFile.parse(EvaluationRecipeFile.text(forced), "r"))
                .isEqualTo(forced);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"data\": {\"folders\": [\"x\"]}, \"modes\": [\"fake\"]; line 2, column 39; fake",
                "\"data\": {\"folders\": [\"x\"]}, \"sed\": 3; line 2, column; sed",
                "\"data\": {\"folders\": [\"x\"]}, \"repeats\": \"many\"; line 2, column; repeats",
                "\"data\": {\"folders\": [\"x\"]}, \"repeats\": 0; least one repeat; r",
                "\"data\": {\"folders\": [\"x\"]},, ; line 2, column; no JSON",
                "\"data\": {\"folders\": [\"x\"]}, \"real\": [null]; without a value; real",
                "\"data\": {\"folders\": [\"x\"]}, \"augmentation\": {\"timeWarp\": 1e9}; from 0 to 10; r",
                "\"data\": {\"folders\": [\"x\"]}, \"windows\": {\"channels\": [\"baro\"]}; line 2, column; baro",
                "\"data\": {\"folders\": [\"x\"]}, \"windows\": {\"channels\": []}; without channels; r",
                "\"data\": {\"folders\": [\"x\"]}, \"training\": {\"epochs\": 0}; at least one epoch; r",
                "\"data\": {}; either folders or a project; r",
                "\"repeats\": 3; no evaluation recipe; r",
            })
    void faultsAreToldWithTheirPlace(String text, String place, String what) {
        assertThatThrownBy(() -> parse(text))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining(place)
                .hasMessageContaining(what);
    }

    @Test
    void otherSchemasAreRefused() {
        String text = EvaluationRecipeFile.text(FULL).replace("\"schema\" : 1", "\"schema\" : 2");

        assertThatThrownBy(() -> EvaluationRecipeFile.parse(text, "r"))
                .hasMessageContaining("schema 2");
    }

    private static EvaluationRecipe parse(String text) throws KinescribeException {
        String head = "{\"kind\": \"kinescribe evaluation recipe\", \"schema\": 1,\n";
        return EvaluationRecipeFile.parse(head + text + "}", "r");
    }
}
