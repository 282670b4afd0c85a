package kinescribe.learn;

import java.util.Arrays;

/**
 * The shape of each channel's distribution: order statistics at evenly spaced ranks, then every
 * channel's mean.
 *
 * <p>Source: Hammerla, Kirkham, Andras and Plötz 2013, "On preserving statistical characteristics
 * of accelerometry data using their empirical cumulative distribution", ISWC. Ranks and layout as
 * IMUGPT takes them (Leng, Kwon and Plötz 2023): the sorted window at {@code components} positions
 * rounded from an even spacing between the first and the last sample, channel after channel; means
 * come last. That is {@code components · channels + channels} features.
 */
public final class EcdfFeatures implements FeatureExtractor {
    /** Order statistics a channel in IMUGPT. */
    private static final int USUAL_COMPONENTS = 15;

    private final int components;

    /** Fifteen order statistics a channel. */
    public EcdfFeatures() {
        this(USUAL_COMPONENTS);
    }

    /**
     * @param components order statistics a channel, at least 2
     */
    public EcdfFeatures(int components) {
        if (components < 2) {
            throw new IllegalArgumentException("Expected at least 2 components, got " + components);
        }
        this.components = components;
    }

    @Override
    public String id() {
        return "ecdf" + components;
    }

    @Override
    public double[] extract(float[] window, int channels) {
        if (channels < 1 || window.length == 0 || window.length % channels != 0) {
            throw new IllegalArgumentException(
                    "Expected samples of "
                            + channels
                            + " channels, got "
                            + window.length
                            + " values");
        }
        int samples = window.length / channels;
        double[] features = new double[(components + 1) * channels];
        float[] sorted = new float[samples];
        int[] ranks = ranks(samples);
        for (int c = 0; c < channels; c++) {
            double sum = 0;
            for (int i = 0; i < samples; i++) {
                sorted[i] = window[i * channels + c];
                sum += sorted[i];
            }
            Arrays.sort(sorted);
            for (int k = 0; k < components; k++) {
                features[c * components + k] = sorted[ranks[k]];
            }
            features[components * channels + c] = sum / samples;
        }
        return features;
    }

    /** Which places of a sorted window of so many samples are taken. */
    int[] ranks(int samples) {
        int[] ranks = new int[components];
        for (int k = 0; k < components; k++) {
            ranks[k] = (int) Math.rint((double) k * (samples - 1) / (components - 1));
        }
        return ranks;
    }
}
