package kinescribe.learn.network;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import kinescribe.base.Seeds;

/** Windows of sines whose frequency tells the class, in noise, off centre. */
final class ToyWindows {
    static final int CHANNELS = 3;
    static final int SAMPLES = 40;
    static final int CLASSES = 3;

    private ToyWindows() {}

    static Examples of(int count, long seed) {
        RandomGenerator chance = Seeds.generator(seed);
        List<float[]> windows = new ArrayList<>();
        int[] classes = new int[count];
        float[] weights = new float[count];
        for (int i = 0; i < count; i++) {
            classes[i] = i % CLASSES;
            weights[i] = 1;
            double phase = 2 * Math.PI * chance.nextDouble();
            float[] window = new float[SAMPLES * CHANNELS];
            for (int k = 0; k < window.length; k++) {
                double t = (double) (k / CHANNELS) / SAMPLES;
                double wave = Math.sin(2 * Math.PI * 2 * (classes[i] + 1) * t + phase);
                window[k] = (float) (9.8 + 3 * wave + chance.nextGaussian());
            }
            windows.add(window);
        }
        return new Examples(windows, classes, weights);
    }

    static Examples none() {
        return new Examples(List.of(), new int[0], new float[0]);
    }

    static NetworkSpec network(Networks kind) {
        return kind.of(CHANNELS, SAMPLES, CLASSES);
    }
}
