package kinescribe.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kinescribe.dataset.WindowSpec;
import kinescribe.evaluate.Cost;
import kinescribe.evaluate.EvaluationCounts;
import kinescribe.evaluate.EvaluationMode;
import kinescribe.evaluate.EvaluationResult;
import kinescribe.evaluate.EvaluationSettings;
import kinescribe.evaluate.Measure;
import kinescribe.evaluate.RealAmount;
import kinescribe.evaluate.Score;
import kinescribe.evaluate.Scores;
import org.junit.jupiter.api.Test;

class RunNameTest {
    private static String name(EvaluationSettings settings) {
        TreeMap<Measure, Score> overall = new TreeMap<>();
        for (Measure measure : Measure.values()) {
            overall.put(measure, new Score(0.5, 0, 0.4, 0.6));
        }
        EvaluationResult result =
                new EvaluationResult(
                        settings,
                        WindowSpec.DEFAULT,
                        "wrist",
                        false,
                        new Scores(overall, new TreeMap<>(), new TreeMap<>()),
                        List.of(),
                        List.of(),
                        EvaluationCounts.of(Map.of()),
                        Cost.UNKNOWN,
                        Optional.empty(),
                        List.of());
        return RunName.of(result, "wrist");
    }

    @Test
    void onlyWhatIsNotAsUsualIsAdded() {
        EvaluationSettings usual = EvaluationSettings.standard(EvaluationMode.BOTH);
        assertThat(name(usual)).isEqualTo("real + virtual · wrist");
        assertThat(name(usual.but().model("cnn").real(new RealAmount(0.025, 1)).done()))
                .isEqualTo("real + virtual · wrist · cnn · 2.5 % · 1 person");
        assertThat(
                        name(
                                usual.but()
                                        .mode(EvaluationMode.VIRTUAL)
                                        .real(new RealAmount(0.1, 4))
                                        .done()))
                .as("without real data their amount is of no matter")
                .isEqualTo("virtual only · wrist");
        assertThat(name(usual.but().real(new RealAmount(0.1, 4)).done()))
                .isEqualTo("real + virtual · wrist · 10 % · 4 people");
    }
}
