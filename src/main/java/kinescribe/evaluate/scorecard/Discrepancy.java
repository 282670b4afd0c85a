package kinescribe.evaluate.scorecard;

import java.util.List;
import java.util.Map;
import kinescribe.job.JobContext;
import kinescribe.math.Statistics;

/**
 * The unbiased estimate of the squared maximum mean discrepancy with a Gaussian kernel (Gretton,
 * Borgwardt, Rasch, Schölkopf and Smola 2012, equation 3). The kernel's width is the median
 * distance between reference windows, so that value, floor and ceiling share it.
 */
final class Discrepancy implements Comparison {
    @Override
    public List<MeasureKind> kinds() {
        return List.of(MeasureKind.MMD);
    }

    @Override
    public Map<MeasureKind, Reading> compare(Draw draw, List<Item> candidate, JobContext context) {
        double[][] x = Item.codes(draw.reference());
        double[][] y = Item.codes(candidate);
        return Map.of(
                MeasureKind.MMD, Reading.of(squared(x, y, medianDistance(x, context), context)));
    }

    /** The unbiased MMD² of two sets of at least two points. */
    static double squared(double[][] x, double[][] y, double width, JobContext context) {
        return within(x, width, context)
                + within(y, width, context)
                - 2 * sum(x, y, width, context) / ((double) x.length * y.length);
    }

    /** The median of the distances between different points of a set. */
    static double medianDistance(double[][] x, JobContext context) {
        double[] all = new double[x.length * (x.length - 1) / 2];
        int at = 0;
        for (int i = 0; i < x.length; i++) {
            context.checkCancelled();
            for (int j = 0; j < i; j++) {
                all[at++] = Distances.between(x[i], x[j]);
            }
        }
        return Statistics.quantile(all, 0.5);
    }

    static double kernel(double[] a, double[] b, double width) {
        double distance = Distances.between(a, b);
        return Math.exp(-distance * distance / (2 * width * width));
    }

    private static double within(double[][] x, double width, JobContext context) {
        double n = x.length;
        return (sum(x, x, width, context) - n) / (n * (n - 1));
    }

    private static double sum(double[][] x, double[][] y, double width, JobContext context) {
        double sum = 0;
        for (double[] a : x) {
            context.checkCancelled();
            for (double[] b : y) {
                sum += kernel(a, b, width);
            }
        }
        return sum;
    }
}
