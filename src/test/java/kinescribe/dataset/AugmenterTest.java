package kinescribe.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AugmenterTest {
    private static final int SAMPLES = 40;
    private static final List<ImuChannel> CHANNELS = ImuChannel.SIX_AXIS;
    private static final int COPIES = 4000;

    @Test
    void withNothingToChangeACopyIsItsWindow() {
        Window window = ramp();

        Window copy = augmenter(new Augmentation(0, 0, 0, 0, 0), window).copy(window, 1);

        assertThat(copy.label()).isEqualTo(window.label());
        assertThat(copy.source()).isEqualTo(window.source());
        for (int i = 0; i < window.values().length; i++) {
            assertThat(copy.values()[i]).isEqualTo(window.values()[i], within(1e-5f));
        }
    }

    @Test
    void theSeedDecidesEverythingAndTheWindowStays() {
        Window window = ramp();
        float[] before = window.values().clone();
        Augmenter augmenter = augmenter(Augmentation.STANDARD, window);

        assertThat(augmenter.copy(window, 1).values())
                .containsExactly(augmenter.copy(window, 1).values());
        assertThat(augmenter.copy(window, 1).values())
                .isNotEqualTo(augmenter.copy(window, 2).values());
        assertThat(window.values()).containsExactly(before);
    }

    @Test
    void jitterIsAShareOfTheSpread() {
        // A square wave of ±2 in each channel: its standard deviation is 2.
        Window window = window(i -> i / CHANNELS.size() % 2 == 0 ? 2 : -2);
        Augmenter augmenter = augmenter(new Augmentation(0.1, 0, 0, 0, 0), window);

        double sum = 0;
        for (int k = 0; k < COPIES; k++) {
            double off = augmenter.copy(window, k).values()[7] - window.values()[7];
            sum += off * off;
        }

        // Expected 0.1 · 2; the relative error of an SD over n values is about 1/√(2n) = 1.1 %.
        assertThat(Math.sqrt(sum / COPIES)).isEqualTo(0.2, within(0.2 * 0.04));
    }

    @Test
    void scalingMultipliesAWholeChannel() {
        Window window = ramp();

        float[] copy =
                augmenter(new Augmentation(0, 0.3, 0, 0, 0), window).copy(window, 5).values();

        int width = CHANNELS.size();
        for (int c = 0; c < width; c++) {
            float factor = copy[width + c] / window.values()[width + c];
            for (int i = 2; i < SAMPLES; i++) {
                assertThat(copy[i * width + c] / window.values()[i * width + c])
                        .isEqualTo(factor, within(1e-3f));
            }
        }
        assertThat(copy[width] / window.values()[width])
                .as("channels have factors of their own")
                .isNotCloseTo(copy[width + 1] / window.values()[width + 1], within(1e-3f));
    }

    @Test
    void rotationKeepsLengthsAndTurnsAllTriadsAlike() {
        // Accelerometer and gyroscope read the same vectors, so they must after the turn as well.
        Window window = window(i -> i % 3 + 1);
        Augmenter augmenter = augmenter(new Augmentation(0, 0, 1, 0, 0), window);

        float[] copy = augmenter.copy(window, 3).values();

        assertThat(copy).isNotEqualTo(window.values());
        for (int i = 0; i < copy.length; i += CHANNELS.size()) {
            double length = Math.sqrt(square(copy[i]) + square(copy[i + 1]) + square(copy[i + 2]));
            assertThat(length).isEqualTo(Math.sqrt(14), within(1e-4));
            for (int c = 0; c < 3; c++) {
                assertThat(copy[i + 3 + c]).isEqualTo(copy[i + c], within(1e-5f));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void timeWarpKeepsTheEndsAndTheOrder(long seed) {
        Window window = ramp();

        float[] copy =
                augmenter(new Augmentation(0, 0, 0, 0, 0.3), window).copy(window, seed).values();

        int width = CHANNELS.size();
        int last = (SAMPLES - 1) * width;
        assertThat(copy[0]).isEqualTo(window.values()[0], within(1e-4f));
        assertThat(copy[last]).isEqualTo(window.values()[last], within(1e-3f));
        double furthest = 0;
        for (int i = width; i <= last; i += width) {
            assertThat(copy[i]).isGreaterThan(copy[i - width]);
            furthest = Math.max(furthest, Math.abs(copy[i] - window.values()[i]));
        }
        assertThat(furthest).as("it does warp").isGreaterThan(0.2);
    }

    @Test
    void channelsWithoutAWholeTriadAreNotTurned() {
        List<ImuChannel> two = List.of(ImuChannel.ACC_X, ImuChannel.ACC_Y);
        Window window = new Window("walk", ramp().source(), new float[] {1, 2, 3, 4, 5, 6, 7, 8});
        Augmenter augmenter = new Augmenter(new Augmentation(0, 0, 1, 0, 0), two, List.of(window));

        assertThat(augmenter.copy(window, 1).values()).containsExactly(window.values());
    }

    private static double square(double x) {
        return x * x;
    }

    private static Augmenter augmenter(Augmentation how, Window window) {
        return new Augmenter(how, CHANNELS, List.of(window));
    }

    /** Every channel rises by 1 a sample. */
    private static Window ramp() {
        return window(i -> i / CHANNELS.size() + 1);
    }

    private static Window window(IntToDoubleFunction value) {
        float[] values = new float[SAMPLES * CHANNELS.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) value.applyAsDouble(i);
        }
        return new Window("walk", new Window.Source("p", "t", "wrist", Origin.REAL, 0), values);
    }
}
