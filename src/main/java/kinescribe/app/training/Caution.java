package kinescribe.app.training;

import java.util.ArrayList;
import java.util.List;
import kinescribe.evaluate.EvaluationResult;

/** What must stand beside every figure of a run that is less than it seems. */
final class Caution {
    /** On the badge of a run of a random split of windows. */
    static final String RANDOM_BADGE = "NOT subject-wise";

    private static final String RANDOM = "NOT subject-wise: scores are too good. ";
    private static final String STAND_IN =
            "The real side is a simulated stand-in: these scores say nothing about people.";

    private Caution() {}

    /** Whether the same people were learnt from and tested. */
    static boolean isRandom(EvaluationResult result) {
        return result.settings().protocol().watermark().isPresent();
    }

    /** What a figure of a result must say; empty where nothing is due. */
    static String of(EvaluationResult result) {
        List<String> all = new ArrayList<>();
        result.settings().protocol().watermark().ifPresent(text -> all.add(RANDOM + text));
        if (result.standIn()) {
            all.add(STAND_IN);
        }
        return String.join(" ", all);
    }
}
