package kinescribe.learn;

import kinescribe.math.Moments;
import kinescribe.math.Periodogram;
import kinescribe.math.Statistics;

/**
 * The usual statistics and spectral figures of each channel, then the correlation of each pair of
 * channels. Of a channel: mean, standard deviation, least and greatest value, median, distance
 * between the quartiles, skewness, kurtosis, share of steps that cross the mean, correlation with
 * the next sample, dominant frequency, entropy of the spectrum, and the shares of its power in four
 * bands. Frequencies are in cycles a sample, so that the extractor need not know the rate. What a
 * constant channel has no value for is 0.
 *
 * <p>Source: mean, spectral power, spectral entropy and correlation after Bao and Intille 2004,
 * "Activity recognition from user-annotated acceleration data", Pervasive; the rest and the bands
 * are our own choice.
 */
public final class StatisticalFeatures implements FeatureExtractor {
    /** Where bands end, in cycles a sample: at 20 Hz 1, 3, 6 and 10 Hz. */
    private static final double[] BAND_ENDS = {0.05, 0.15, 0.3, 0.5};

    private static final int OF_A_CHANNEL = 12 + BAND_ENDS.length;

    @Override
    public String id() {
        return "stats";
    }

    @Override
    public double[] extract(float[] window, int channels) {
        if (channels < 1 || window.length < 2 * channels || window.length % channels != 0) {
            throw new IllegalArgumentException(
                    "Expected at least two samples of "
                            + channels
                            + " channels, got "
                            + window.length
                            + " values");
        }
        double[][] series = new double[channels][window.length / channels];
        for (int i = 0; i < window.length; i++) {
            series[i % channels][i / channels] = window[i];
        }
        double[] features = new double[channels * OF_A_CHANNEL + channels * (channels - 1) / 2];
        int at = 0;
        for (double[] channel : series) {
            at = describe(channel, features, at);
        }
        for (int a = 0; a < channels; a++) {
            for (int b = a + 1; b < channels; b++) {
                features[at++] = orZero(Statistics.pearson(series[a], series[b]));
            }
        }
        return features;
    }

    private static int describe(double[] x, double[] out, int from) {
        int at = from;
        Moments moments = Moments.of(x);
        out[at++] = moments.mean();
        out[at++] = Math.sqrt(moments.variance());
        out[at++] = Statistics.quantile(x, 0);
        out[at++] = Statistics.quantile(x, 1);
        out[at++] = Statistics.quantile(x, 0.5);
        out[at++] = Statistics.quantile(x, 0.75) - Statistics.quantile(x, 0.25);
        out[at++] = moments.skewness();
        out[at++] = moments.kurtosis();
        out[at++] = crossings(x, moments.mean());
        out[at++] = orZero(Statistics.pearson(x, 0, x, 1, x.length - 1));
        Periodogram spectrum = Periodogram.of(x, 1);
        double lowest = spectrum.stepHz();
        out[at++] = orZero(spectrum.dominantHz(lowest, 0.5));
        out[at++] = orZero(spectrum.entropy(lowest, 0.5));
        double total = spectrum.power(lowest, 0.5);
        double below = 0;
        for (double end : BAND_ENDS) {
            double upTo = spectrum.power(lowest, end);
            out[at++] = total > 0 ? (upTo - below) / total : 0;
            below = upTo;
        }
        return at;
    }

    private static double crossings(double[] x, double mean) {
        int crossings = 0;
        for (int i = 1; i < x.length; i++) {
            if (x[i] >= mean != x[i - 1] >= mean) {
                crossings++;
            }
        }
        return (double) crossings / (x.length - 1);
    }

    private static double orZero(double value) {
        return Double.isNaN(value) ? 0 : value;
    }
}
