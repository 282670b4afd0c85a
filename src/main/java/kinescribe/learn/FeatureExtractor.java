package kinescribe.learn;

/** Turns a window of samples into a fixed number of features. Pure and free of state. */
public interface FeatureExtractor {
    /** The extractor's id, such as {@code ecdf15}. */
    String id();

    /**
     * The features of a window.
     *
     * @param window samples {@code [samples × channels]} without missing values; not written
     * @param channels how many channels there are
     * @return as many values for every window of one shape; a new array
     * @throws IllegalArgumentException if the window is empty or no whole number of samples
     */
    double[] extract(float[] window, int channels);
}
