package kinescribe.evaluate.scorecard;

import java.util.List;
import java.util.Map;
import kinescribe.job.JobContext;

/**
 * The share of candidate windows that have a near-duplicate in another trial of the candidate: with
 * some shift of at most a quarter of the window the correlation of every channel is above 0.98.
 * Channels that do not vary in either window count as equal where their means are. Windows of one
 * trial may overlap and are not compared.
 */
final class Twins implements Comparison {
    /** Threshold and greatest shift are our own choice. */
    private static final double LEAST_CORRELATION = 0.98;

    private static final int SHIFT_PART = 4;

    @Override
    public List<MeasureKind> kinds() {
        return List.of(MeasureKind.TWINS);
    }

    @Override
    public Map<MeasureKind, Reading> compare(Draw draw, List<Item> candidate, JobContext context) {
        int width = draw.shape().width();
        double[][][] series = new double[candidate.size()][width][];
        for (int i = 0; i < series.length; i++) {
            for (int c = 0; c < width; c++) {
                series[i][c] = candidate.get(i).channel(c, width);
            }
        }
        boolean[] twin = new boolean[series.length];
        int count = 0;
        for (int i = 0; i < series.length; i++) {
            context.checkCancelled();
            String trial = candidate.get(i).window().source().trial();
            for (int j = 0; j < i; j++) {
                if (!(twin[i] && twin[j])
                        && !candidate.get(j).window().source().trial().equals(trial)
                        && alike(series[i], series[j])) {
                    twin[i] = true;
                    twin[j] = true;
                }
            }
        }
        for (boolean found : twin) {
            count += found ? 1 : 0;
        }
        return Map.of(MeasureKind.TWINS, Reading.of((double) count / series.length));
    }

    /** Whether a shift makes all channels, {@code [channels][samples]}, alike. */
    static boolean alike(double[][] a, double[][] b) {
        int most = a[0].length / SHIFT_PART;
        for (int shift = -most; shift <= most; shift++) {
            boolean alike = true;
            for (int c = 0; c < a.length && alike; c++) {
                alike = ShiftedCorrelation.of(a[c], b[c], shift) > LEAST_CORRELATION;
            }
            if (alike) {
                return true;
            }
        }
        return false;
    }
}
