package kinescribe.learn.network;

import java.util.List;

/**
 * Windows of one shape with their classes.
 *
 * @param windows samples {@code [samples × channels]}, none missing; shared, never written
 * @param classes the class index of each
 * @param weights how much each counts; 1 is usual
 */
public record Examples(List<float[]> windows, int[] classes, float[] weights) {
    public Examples {
        windows = List.copyOf(windows);
        if (windows.size() != classes.length || windows.size() != weights.length) {
            throw new IllegalArgumentException(
                    "Expected a class and a weight for each of "
                            + windows.size()
                            + " windows, got "
                            + classes.length
                            + " and "
                            + weights.length);
        }
        for (float[] window : windows) {
            if (window.length != windows.get(0).length) {
                throw new IllegalArgumentException(
                        "Expected windows of one length, got "
                                + windows.get(0).length
                                + " and "
                                + window.length);
            }
        }
    }

    int size() {
        return windows.size();
    }
}
