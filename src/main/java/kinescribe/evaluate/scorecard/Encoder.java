package kinescribe.evaluate.scorecard;

import java.util.Arrays;
import kinescribe.job.JobContext;
import kinescribe.math.PrincipalAxes;
import org.ejml.data.DMatrixRMaj;

/**
 * Puts windows into a space in which distances mean something: features standardised by the real
 * windows' mean and standard deviation, then principal components of the real windows (Hotelling
 * 1933), as many as hold 95 % of their variance but at most twenty. What lies further than five
 * standard deviations off counts as five, so that one wild feature does not decide all distances;
 * the distance from the components is one more dimension. These numbers are our own choice.
 */
final class Encoder {
    private static final double SHARE = 0.95;
    private static final int MOST = 20;
    private static final double MOST_SD = 5;

    /** A feature that varies less than this share of its size is left out. */
    private static final double CONSTANT = 1e-9;

    private final double[] mean;
    private final double[] scale;
    private final double[][] axes;
    private final double explained;

    private Encoder(double[] mean, double[] scale, double[][] axes, double explained) {
        this.mean = mean;
        this.scale = scale;
        this.axes = axes;
        this.explained = explained;
    }

    /**
     * The encoder of real windows' features.
     *
     * @param features {@code [windows][features]}, at least two windows; read only
     */
    static Encoder fit(double[][] features, JobContext context) {
        int width = features[0].length;
        Normal raw = Normal.of(features);
        context.checkCancelled();
        double[] scale = new double[width];
        for (int f = 0; f < width; f++) {
            double sd = Math.sqrt(raw.covariance().get(f, f));
            scale[f] = sd > CONSTANT * Math.max(1, Math.abs(raw.mean()[f])) ? 1 / sd : 0;
        }
        DMatrixRMaj covariance = raw.covariance();
        for (int a = 0; a < width; a++) {
            for (int b = 0; b < width; b++) {
                covariance.set(a, b, covariance.get(a, b) * scale[a] * scale[b]);
            }
        }
        context.checkCancelled();
        return components(raw.mean(), scale, PrincipalAxes.of(covariance));
    }

    private static Encoder components(double[] mean, double[] scale, PrincipalAxes principal) {
        double total = 0;
        for (double variance : principal.variances()) {
            total += variance;
        }
        int kept = 0;
        double sum = 0;
        while (kept < Math.min(MOST, mean.length) && (kept < 2 || sum < SHARE * total)) {
            sum += principal.variances()[kept++];
        }
        double[][] axes = Arrays.copyOf(principal.axes(), kept);
        return new Encoder(mean, scale, axes, total > 0 ? sum / total : 1);
    }

    /**
     * The place of a window's features: one number a component, and last how far they lie from what
     * the components span, so that windows unlike any real one are not taken for near.
     */
    double[] encode(double[] features) {
        double[] rest = new double[mean.length];
        for (int f = 0; f < mean.length; f++) {
            double z = (features[f] - mean[f]) * scale[f];
            rest[f] = Math.max(-MOST_SD, Math.min(MOST_SD, z));
        }
        double[] code = new double[axes.length + 1];
        for (int k = 0; k < axes.length; k++) {
            for (int f = 0; f < mean.length; f++) {
                code[k] += axes[k][f] * rest[f];
            }
            for (int f = 0; f < mean.length; f++) {
                rest[f] -= code[k] * axes[k][f];
            }
        }
        double squares = 0;
        for (double left : rest) {
            squares += left * left;
        }
        code[axes.length] = Math.sqrt(squares);
        return code;
    }

    /** Components, and the distance from them. */
    int dimensions() {
        return axes.length + 1;
    }

    /** The share of the real windows' variance that the components hold. */
    double explained() {
        return explained;
    }
}
