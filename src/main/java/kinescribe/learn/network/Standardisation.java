package kinescribe.learn.network;

import kinescribe.learn.Examples;

/**
 * Mean and 1/SD of each channel over windows that are learnt from, each as much as it counts.
 *
 * @param mean by channel
 * @param scale by channel; 1 for a channel that never changes
 */
record Standardisation(float[] mean, float[] scale) {
    static Standardisation of(Examples examples, int channels) {
        float[] mean = new float[channels];
        float[] scale = new float[channels];
        double[] means = means(examples, channels, mean, 1);
        for (int c = 0; c < channels; c++) {
            mean[c] = (float) means[c];
        }
        double[] squares = means(examples, channels, mean, 2);
        for (int c = 0; c < channels; c++) {
            scale[c] = squares[c] > 0 ? (float) (1 / Math.sqrt(squares[c])) : 1;
        }
        return new Standardisation(mean, scale);
    }

    /** The weighted mean of each channel's differences from a centre, or of their squares. */
    private static double[] means(Examples examples, int channels, float[] centre, int power) {
        double[] sums = new double[channels];
        double samples = 0;
        for (int i = 0; i < examples.size(); i++) {
            double[] window = examples.features()[i];
            double weight = examples.weights()[i];
            for (int k = 0; k < window.length; k++) {
                double off = window[k] - centre[k % channels];
                sums[k % channels] += weight * (power == 1 ? off : off * off);
            }
            samples += weight * window.length / channels;
        }
        for (int c = 0; c < channels; c++) {
            sums[c] /= samples;
        }
        return sums;
    }
}
