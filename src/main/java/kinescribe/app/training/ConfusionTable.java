package kinescribe.app.training;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kinescribe.evaluate.EvaluationResult;

/**
 * A confusion matrix for showing: counts and shares of each true class.
 *
 * @param classes the classes, in the order of rows and columns
 * @param counts windows {@code [true][predicted]}
 */
record ConfusionTable(List<String> classes, List<List<Double>> counts) {
    /** The matrix of a result. */
    static ConfusionTable of(EvaluationResult result) {
        return new ConfusionTable(result.classes(), result.confusion());
    }

    /** How many classes there are. */
    int size() {
        return classes.size();
    }

    /** Windows of a true class that were taken for another. */
    double count(int truth, int predicted) {
        return counts.get(truth).get(predicted);
    }

    /** Windows of a true class. */
    double support(int truth) {
        return counts.get(truth).stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The share of a true class's windows taken for a class, 0 … 1; 0 for a class unseen. */
    double share(int truth, int predicted) {
        double all = support(truth);
        return all == 0 ? 0 : count(truth, predicted) / all;
    }

    /** The share as {@code 87 %}. */
    String percent(int truth, int predicted) {
        return Math.round(100 * share(truth, predicted)) + " %";
    }

    /** The count, with a decimal only where seeds disagree. */
    String countText(int truth, int predicted) {
        double count = count(truth, predicted);
        return count == Math.rint(count)
                ? String.valueOf((long) count)
                : String.format(Locale.ROOT, "%.1f", count);
    }

    /** What a cell says, in words. */
    String sentence(int truth, int predicted) {
        return countText(truth, predicted)
                + " windows of "
                + classes.get(truth)
                + " were taken for "
                + classes.get(predicted);
    }

    /** One sentence a class, for screen readers. */
    String spoken() {
        return IntStream.range(0, size())
                .mapToObj(
                        truth ->
                                classes.get(truth)
                                        + ": "
                                        + percent(truth, truth)
                                        + " recognised"
                                        + worstMistake(truth))
                .collect(Collectors.joining(". "));
    }

    private String worstMistake(int truth) {
        int worst = -1;
        for (int predicted = 0; predicted < size(); predicted++) {
            boolean more = worst < 0 || count(truth, predicted) > count(truth, worst);
            if (predicted != truth && count(truth, predicted) > 0 && more) {
                worst = predicted;
            }
        }
        return worst < 0 ? "" : ", " + percent(truth, worst) + " taken for " + classes.get(worst);
    }
}
