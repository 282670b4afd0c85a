package kinescribe.evaluate.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import kinescribe.base.Seeds;
import kinescribe.dataset.Window;
import kinescribe.imu.Origin;
import kinescribe.math.Moments;

/**
 * White noise in place of windows: independent normal samples with each channel's mean and standard
 * deviation over all real windows. Every window of noise bears the activity of the window in whose
 * place it stands, and a person's windows belong to one person of noise.
 */
final class Noise {
    private Noise() {}

    static List<Window> inPlaceOf(List<Window> real, int channels, long seed) {
        RandomGenerator random = Seeds.generator(seed);
        Moments[] moments = new Moments[channels];
        for (int c = 0; c < channels; c++) {
            moments[c] = Moments.of(pooled(real, c, channels));
        }
        List<Window> noise = new ArrayList<>();
        for (Window window : real) {
            float[] values = new float[window.values().length];
            for (int i = 0; i < values.length; i++) {
                Moments of = moments[i % channels];
                values[i] = (float) (of.mean() + Math.sqrt(of.variance()) * random.nextGaussian());
            }
            Window.Source source = window.source();
            noise.add(
                    new Window(
                            window.label(),
                            new Window.Source(
                                    "noise of " + source.subject(),
                                    "noise of " + source.trial(),
                                    source.site(),
                                    Origin.VIRTUAL,
                                    source.startS()),
                            values));
        }
        return noise;
    }

    private static double[] pooled(List<Window> windows, int channel, int channels) {
        double[] pooled =
                new double[windows.stream().mapToInt(w -> w.values().length / channels).sum()];
        int at = 0;
        for (Window window : windows) {
            for (int i = channel; i < window.values().length; i += channels) {
                pooled[at++] = window.values()[i];
            }
        }
        return pooled;
    }
}
