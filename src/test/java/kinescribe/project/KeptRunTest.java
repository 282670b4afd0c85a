package kinescribe.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import kinescribe.evaluate.EvaluationCounts;
import kinescribe.evaluate.EvaluationResult;
import org.junit.jupiter.api.Test;

class KeptRunTest {
    private static final EvaluationResult RUN = Projects.withPredictions().runs().get(0).value();

    @Test
    void everyCountComesBackAndOthersAreLeft() {
        KeptRun kept = KeptRun.of(RUN);
        TreeMap<String, Integer> counts =
                new TreeMap<>(new EvaluationCounts(1, 2, 3, 4, 5, 6, 7).byName());
        counts.put("real", 3); // as in the files of the first schemas
        KeptRun counted =
                new KeptRun(
                        kept.settings(),
                        kept.windows(),
                        kept.site(),
                        kept.standIn(),
                        kept.scores(),
                        kept.classes(),
                        kept.confusion(),
                        counts,
                        kept.cost(),
                        kept.notices());

        EvaluationResult result = counted.with(RUN.predictions());

        assertThat(result.counts()).isEqualTo(new EvaluationCounts(1, 2, 3, 4, 5, 6, 7));
        assertThat(KeptRun.of(result).counts()).containsEntry("trainingPeoplePerFold", 6);
        assertThat(result.predictions()).isEqualTo(RUN.predictions());
    }
}
