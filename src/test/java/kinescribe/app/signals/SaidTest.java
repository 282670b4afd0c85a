package kinescribe.app.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kinescribe.learn.model.ModelCard;
import kinescribe.learn.model.Prediction;
import kinescribe.learn.model.ToyModels;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SaidTest {
    private static ModelCard card;

    @BeforeAll
    static void train() throws Exception {
        card = ToyModels.trained("forest").card();
    }

    /** Windows of 1 s every 0.5 s, then one alone; the charts' clock begins at 2. */
    @Test
    void theWindowWhoseMiddleIsNearestSpeaksAndNeighboursJoin() {
        Said said =
                new Said(
                        Side.SIMULATED,
                        "simulated",
                        card,
                        2,
                        List.of(said(2, 0.9), said(2.5, 0.8), said(3, 0.1), said(5, 0.2)));
        assertThat(said.bands())
                .containsExactly(
                        new Band(0, 1.25, "fast"),
                        new Band(1.25, 2, "slow"),
                        new Band(3, 4, "slow"));
        assertThat(said.at(0).orElseThrow().startS()).isEqualTo(2);
        assertThat(said.at(0.8).orElseThrow().startS()).isEqualTo(2.5);
        assertThat(said.at(-0.1)).as("before the first").isEmpty();
        assertThat(said.at(2.5)).as("in a gap").isEmpty();
        assertThat(said.foremost(1)).containsExactly(0);
    }

    private static Prediction said(double startS, double fast) {
        return new Prediction(startS, startS + 1, List.of(fast, 1 - fast));
    }
}
