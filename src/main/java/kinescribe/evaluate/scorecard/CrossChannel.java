package kinescribe.evaluate.scorecard;

import java.util.List;
import java.util.Map;
import kinescribe.job.JobContext;
import kinescribe.math.Statistics;

/**
 * The Frobenius norm of the difference of two correlation matrices of the channels, all samples of
 * a side together. A channel that does not vary counts as uncorrelated.
 */
final class CrossChannel implements Comparison {
    @Override
    public List<MeasureKind> kinds() {
        return List.of(MeasureKind.CROSS_CHANNEL);
    }

    @Override
    public Map<MeasureKind, Reading> compare(Draw draw, List<Item> candidate, JobContext context) {
        context.checkCancelled();
        int width = draw.shape().width();
        double[][] a = series(draw.reference(), width);
        double[][] b = series(candidate, width);
        double squares = 0;
        for (int i = 0; i < width; i++) {
            for (int j = 0; j < i; j++) {
                double apart = correlation(a[i], a[j]) - correlation(b[i], b[j]);
                squares += 2 * apart * apart;
            }
        }
        return Map.of(MeasureKind.CROSS_CHANNEL, Reading.of(Math.sqrt(squares)));
    }

    private static double[][] series(List<Item> items, int width) {
        double[][] series = new double[width][];
        for (int c = 0; c < width; c++) {
            series[c] = Item.pooled(items, c, width);
        }
        return series;
    }

    private static double correlation(double[] x, double[] y) {
        double r = Statistics.pearson(x, y);
        return Double.isNaN(r) ? 0 : r;
    }
}
