package kinescribe.evaluate;

import java.util.List;
import java.util.Optional;
import kinescribe.base.Notice;
import kinescribe.dataset.WindowSpec;

/**
 * How well people never seen in training were recognised. Scores are pooled over all test windows
 * of a seed and averaged over the seeds.
 *
 * @param settings how it was evaluated
 * @param windows how windows were cut
 * @param site where the sensors sat
 * @param standIn whether the "real" side is a simulated stand-in
 * @param scores how well
 * @param classes the classes, in the order of the confusion matrix
 * @param confusion rows true class, columns predicted class: mean window counts over the seeds
 * @param counts how many windows and people took part
 * @param cost what recognising costs
 * @param predictions what was said of every window; nothing in runs of programs that kept none
 * @param notices what a reader of the score should know
 */
public record EvaluationResult(
        EvaluationSettings settings,
        WindowSpec windows,
        String site,
        boolean standIn,
        Scores scores,
        List<String> classes,
        List<List<Double>> confusion,
        EvaluationCounts counts,
        Cost cost,
        Optional<Predictions> predictions,
        List<Notice> notices) {

    /** What was learned from, such as {@code real + virtual}; a stand-in is never called real. */
    public String learnedFrom() {
        String label = settings.mode().label();
        return standIn ? label.replace("real", "stand-in") : label;
    }

    /** Macro-F1, mean over the seeds. */
    public double macroF1() {
        return scores.macroF1().value();
    }
}
