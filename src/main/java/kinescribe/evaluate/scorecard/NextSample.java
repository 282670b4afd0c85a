package kinescribe.evaluate.scorecard;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kinescribe.job.JobContext;
import kinescribe.math.Moments;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;

/**
 * The predictive score: the mean absolute error with which a predictor that learnt from the
 * candidate foretells the next sample of all channels of real people, in standard deviations of the
 * real channel. The idea is TimeGAN's (Yoon et al. 2019); ours is a linear predictor from the last
 * four samples of all channels by ridge regression (Hoerl and Kennard 1970) instead of a recurrent
 * network, so that it has one answer.
 */
final class NextSample implements Comparison {
    private static final int PAST = 4;

    /** Weight of the ridge as a share of the examples. */
    private static final double RIDGE = 1e-3;

    @Override
    public List<MeasureKind> kinds() {
        return List.of(MeasureKind.PREDICTIVE);
    }

    @Override
    public Map<MeasureKind, Reading> compare(Draw draw, List<Item> candidate, JobContext context) {
        int width = draw.shape().width();
        Moments[] scales = new Moments[width];
        for (int c = 0; c < width; c++) {
            scales[c] = Moments.of(Item.pooled(draw.reference(), c, width));
        }
        DMatrixRMaj weights = fit(candidate, scales, context);
        double error = 0;
        long count = 0;
        double[] past = new double[PAST * width + 1];
        for (Item item : draw.strangers(candidate)) {
            context.checkCancelled();
            float[] values = item.window().values();
            for (int t = PAST; t < values.length / width; t++) {
                fillPast(values, t, scales, past);
                for (int c = 0; c < width; c++) {
                    double predicted = 0;
                    for (int k = 0; k < past.length; k++) {
                        predicted += past[k] * weights.get(k, c);
                    }
                    error += Math.abs(predicted - scaled(values[t * width + c], scales[c]));
                    count++;
                }
            }
        }
        return Map.of(MeasureKind.PREDICTIVE, Reading.of(error / count));
    }

    private static DMatrixRMaj fit(List<Item> items, Moments[] scales, JobContext context) {
        int width = scales.length;
        int inputs = PAST * width + 1;
        DMatrixRMaj products = new DMatrixRMaj(inputs, inputs);
        DMatrixRMaj targets = new DMatrixRMaj(inputs, width);
        double[] past = new double[inputs];
        long count = 0;
        for (Item item : items) {
            context.checkCancelled();
            float[] values = item.window().values();
            for (int t = PAST; t < values.length / width; t++) {
                fillPast(values, t, scales, past);
                count++;
                for (int a = 0; a < inputs; a++) {
                    for (int b = 0; b < inputs; b++) {
                        products.add(a, b, past[a] * past[b]);
                    }
                    for (int c = 0; c < width; c++) {
                        targets.add(a, c, past[a] * scaled(values[t * width + c], scales[c]));
                    }
                }
            }
        }
        for (int a = 0; a < inputs; a++) {
            products.add(a, a, RIDGE * count);
        }
        LinearSolverDense<DMatrixRMaj> solver = LinearSolverFactory_DDRM.symmPosDef(inputs);
        DMatrixRMaj weights = new DMatrixRMaj(inputs, width);
        if (solver.setA(products)) {
            solver.solve(targets, weights);
        } else {
            CommonOps_DDRM.fill(weights, Double.NaN);
        }
        return weights;
    }

    private static void fillPast(float[] values, int t, Moments[] scales, double[] past) {
        int width = scales.length;
        Arrays.fill(past, 1);
        for (int k = 0; k < PAST * width; k++) {
            past[k] = scaled(values[(t - PAST) * width + k], scales[k % width]);
        }
    }

    private static double scaled(double value, Moments of) {
        double sd = Math.sqrt(of.variance());
        return sd > 0 ? (value - of.mean()) / sd : 0;
    }
}
