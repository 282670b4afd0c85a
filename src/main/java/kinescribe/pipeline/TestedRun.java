package kinescribe.pipeline;

import java.util.Optional;
import kinescribe.evaluate.EvaluationMode;
import kinescribe.evaluate.EvaluationResult;
import kinescribe.evaluate.PersonConfusions;

/**
 * An evaluation with what every person's windows were taken for, so that it can be compared.
 *
 * @param point its score, and how it was evaluated in words
 * @param mode what it learnt from
 * @param standIn whether its real side is a simulated stand-in
 * @param seed its first seed
 * @param people what every person's windows were taken for
 */
public record TestedRun(
        ScorePoint point,
        EvaluationMode mode,
        boolean standIn,
        long seed,
        PersonConfusions people) {
    /** Under this key a line of results tells what each person's windows were taken for. */
    public static final String PEOPLE = "confusionBySubject";

    /** That of a result; nothing where it kept no predictions. */
    public static Optional<TestedRun> of(EvaluationResult result) {
        return result.predictions()
                .map(
                        said ->
                                new TestedRun(
                                        ScorePoint.of(result),
                                        result.settings().mode(),
                                        result.standIn(),
                                        result.settings().seed(),
                                        PersonConfusions.of(said)));
    }

    /** Where, with which model and protocol, and on how much real data, in words. */
    public String setting() {
        return point.setting();
    }
}
