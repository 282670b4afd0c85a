package kinescribe.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import kinescribe.base.Seeds;
import kinescribe.dataset.Dataset;
import kinescribe.dataset.Window;
import kinescribe.dataset.WindowSpec;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Origin;

/** Small data sets of two classes for tests. */
final class SmallData {
    static final WindowSpec SPEC = new WindowSpec(4, 4, 1, 0.5);
    private static final List<String> CLASSES = List.of("sit", "walk");

    private SmallData() {}

    /** Noise, with 10 added for "walk"; people are called by the prefix and a number. */
    static Dataset of(Origin origin, String prefix, int people, int windowsEach) {
        RandomGenerator random = Seeds.generator(Seeds.derive(1, prefix));
        List<Window> windows = new ArrayList<>();
        for (int i = 0; i < people * windowsEach; i++) {
            float[] values = new float[SPEC.samples()];
            for (int k = 0; k < values.length; k++) {
                values[k] = random.nextFloat() + 10 * (i % 2);
            }
            String subject = prefix + i / windowsEach;
            windows.add(
                    new Window(
                            CLASSES.get(i % 2),
                            new Window.Source(subject, subject + "-trial", "wrist", origin, i),
                            values));
        }
        return new Dataset(CLASSES, List.of(ImuChannel.ACC_X), SPEC, windows);
    }
}
