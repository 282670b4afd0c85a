package kinescribe.evaluate.scorecard;

import java.util.Arrays;
import java.util.List;
import kinescribe.dataset.Window;

/**
 * A window with what is known of it.
 *
 * @param window the window
 * @param features what a forest learns from
 * @param code its place in the encoder's space
 */
record Item(Window window, double[] features, double[] code) {
    String person() {
        return window.source().subject();
    }

    String label() {
        return window.label();
    }

    /** The samples of one of the channels. */
    double[] channel(int channel, int channels) {
        float[] values = window.values();
        double[] series = new double[values.length / channels];
        for (int i = 0; i < series.length; i++) {
            series[i] = values[i * channels + channel];
        }
        return series;
    }

    /** All windows' samples of one of the channels. */
    static double[] pooled(List<Item> items, int channel, int channels) {
        return items.stream()
                .flatMapToDouble(i -> Arrays.stream(i.channel(channel, channels)))
                .toArray();
    }

    /** The codes, {@code [items][dimensions]}; shared. */
    static double[][] codes(List<Item> items) {
        return items.stream().map(Item::code).toArray(double[][]::new);
    }
}
