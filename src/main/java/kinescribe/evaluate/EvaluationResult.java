package kinescribe.evaluate;

import java.util.List;
import java.util.SortedMap;
import kinescribe.base.Notice;
import kinescribe.dataset.WindowSpec;

/**
 * How well people never seen in training were recognised. Scores are pooled over all test windows
 * and averaged over the seeds.
 *
 * @param settings how it was evaluated
 * @param windows how windows were cut
 * @param site where the sensors sat
 * @param standIn whether the "real" side is a simulated stand-in
 * @param macroF1 mean of the classes' F1
 * @param macroF1Sd standard deviation of macro-F1 over the seeds; 0 for one seed
 * @param interval 95 % interval of macro-F1 by resampling subjects: low, high
 * @param classes the classes, in the order of the confusion matrix
 * @param perClassF1 F1 by class
 * @param perSubjectF1 macro-F1 by test subject, over the classes that subject has
 * @param confusion rows true class, columns predicted class: mean window counts over the seeds
 * @param counts how many windows took part, such as real test and virtual training windows
 * @param notices what a reader of the score should know
 */
public record EvaluationResult(
        EvaluationSettings settings,
        WindowSpec windows,
        String site,
        boolean standIn,
        double macroF1,
        double macroF1Sd,
        List<Double> interval,
        List<String> classes,
        SortedMap<String, Double> perClassF1,
        SortedMap<String, Double> perSubjectF1,
        List<List<Double>> confusion,
        SortedMap<String, Integer> counts,
        List<Notice> notices) {

    /** What was learned from, such as {@code real + virtual}; a stand-in is never called real. */
    public String learnedFrom() {
        String label = settings.mode().label();
        return standIn ? label.replace("real", "stand-in") : label;
    }
}
