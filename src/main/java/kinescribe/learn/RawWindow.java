package kinescribe.learn;

/** A window as it is: every channel of every sample, sample after sample. */
public final class RawWindow implements FeatureExtractor {
    @Override
    public String id() {
        return "raw";
    }

    @Override
    public double[] extract(float[] window, int channels) {
        double[] values = new double[window.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = window[i];
        }
        return values;
    }
}
