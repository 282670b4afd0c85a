package kinescribe.project;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import kinescribe.base.Notice;
import kinescribe.dataset.WindowSpec;
import kinescribe.evaluate.Cost;
import kinescribe.evaluate.EvaluationCounts;
import kinescribe.evaluate.EvaluationResult;
import kinescribe.evaluate.EvaluationSettings;
import kinescribe.evaluate.Predictions;
import kinescribe.evaluate.Scores;

/**
 * An evaluation as text is kept of it: all but the predictions.
 *
 * @see EvaluationResult
 */
public record KeptRun(
        EvaluationSettings settings,
        WindowSpec windows,
        String site,
        boolean standIn,
        Scores scores,
        List<String> classes,
        List<List<Double>> confusion,
        SortedMap<String, Integer> counts,
        Cost cost,
        List<Notice> notices) {

    /** What is kept of a result. */
    public static KeptRun of(EvaluationResult result) {
        return new KeptRun(
                result.settings(),
                result.windows(),
                result.site(),
                result.standIn(),
                result.scores(),
                result.classes(),
                result.confusion(),
                result.counts().byName(),
                result.cost(),
                result.notices());
    }

    /** The result with its predictions, where they were kept. */
    EvaluationResult with(Optional<Predictions> predictions) {
        return new EvaluationResult(
                settings,
                windows,
                site,
                standIn,
                scores,
                classes,
                confusion,
                EvaluationCounts.of(counts),
                cost,
                predictions,
                notices);
    }
}
