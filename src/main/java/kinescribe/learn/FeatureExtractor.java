package kinescribe.learn;

import java.util.List;
import kinescribe.imu.ImuChannel;

/** Turns a window of samples into a fixed number of features. Pure and free of state. */
public interface FeatureExtractor {
    /** The extractor's id, such as {@code ecdf15}. */
    String id();

    /** The names of the features, in the order of {@link #extract}. */
    List<String> names(List<ImuChannel> channels);

    /**
     * The features of a window.
     *
     * @param window samples {@code [samples × channels]} without missing values; not written
     * @param channels how many channels there are
     * @return as many values as there are names; a new array
     * @throws IllegalArgumentException if the window is empty or no whole number of samples
     */
    double[] extract(float[] window, int channels);
}
