package kinescribe.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.base.Provenance;
import kinescribe.motion.Body;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BodyTextTest {
    @ParameterizedTest
    @EnumSource(Body.Preset.class)
    void bodiesComeBackAsTheyWere(Body.Preset preset) throws KinescribeException {
        assertThat(back(preset.body())).isEqualTo(preset.body());
        assertThat(back(preset.body().varied(5))).isEqualTo(preset.body().varied(5));
    }

    @Test
    void aPlainAdultIsNamedAsEver() {
        assertThat(BodyText.with(Body.Preset.ADULT.body(), Map.of("rateHz", "60")))
                .isEqualTo(
                        Map.of(
                                "rateHz", "60", "body", "adult", "heightM", "1.72", "massKg",
                                "70.0"));
    }

    private static Body back(Body body) throws KinescribeException {
        return BodyText.read(
                Provenance.of("motion.synthesize", BodyText.with(body, Map.of()), 1, List.of()));
    }
}
