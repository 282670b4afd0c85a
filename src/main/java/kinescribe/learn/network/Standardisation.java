package kinescribe.learn.network;

import kinescribe.learn.Examples;

/**
 * Mean and 1/SD of each channel over windows that are learnt from.
 *
 * @param mean by channel
 * @param scale by channel; 1 for a channel that never changes
 */
record Standardisation(float[] mean, float[] scale) {
    static Standardisation of(Examples examples, int channels) {
        double[] sum = new double[channels];
        double[] squares = new double[channels];
        long samples = 0;
        for (double[] window : examples.features()) {
            for (int i = 0; i < window.length; i++) {
                sum[i % channels] += window[i];
            }
            samples += window.length / channels;
        }
        float[] mean = new float[channels];
        float[] scale = new float[channels];
        for (int c = 0; c < channels; c++) {
            mean[c] = (float) (sum[c] / samples);
        }
        for (double[] window : examples.features()) {
            for (int i = 0; i < window.length; i++) {
                double off = window[i] - mean[i % channels];
                squares[i % channels] += off * off;
            }
        }
        for (int c = 0; c < channels; c++) {
            double sd = Math.sqrt(squares[c] / samples);
            scale[c] = sd > 0 ? (float) (1 / sd) : 1;
        }
        return new Standardisation(mean, scale);
    }
}
