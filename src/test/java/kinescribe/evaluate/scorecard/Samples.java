package kinescribe.evaluate.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleBinaryOperator;
import kinescribe.dataset.Dataset;
import kinescribe.dataset.Window;
import kinescribe.dataset.WindowSpec;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Origin;

/** Small inputs that a Python script can make again. */
final class Samples {
    static final List<ImuChannel> TWO = List.of(ImuChannel.ACC_X, ImuChannel.GYR_X);
    static final Shape SHAPE = new Shape(TWO, 8, 20);

    private Samples() {}

    /** o + s sin(a + 0.7 i + 1.3 k (1 + 0.1 i)) for point i, dimension k. */
    static double[][] points(double a, double s, double o) {
        double[][] points = new double[30][3];
        for (int i = 0; i < points.length; i++) {
            for (int k = 0; k < 3; k++) {
                points[i][k] = o + s * Math.sin(a + 0.7 * i + 1.3 * k * (1 + 0.1 * i));
            }
        }
        return points;
    }

    /** Twelve windows of eight samples and two channels. */
    static List<Item> items(double a, double s) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            float[] values = new float[16];
            for (int t = 0; t < 8; t++) {
                values[2 * t] = (float) (s * Math.sin(a + i * 1.1 + t * 0.9 * (1 + 0.05 * i)));
                values[2 * t + 1] = (float) (s * Math.pow(Math.cos(a * 2 + i * 0.6 + t * 0.4), 3));
            }
            items.add(item("p" + i, "t" + i, values));
        }
        return items;
    }

    static Item item(String person, String trial, float... values) {
        Window.Source source = new Window.Source(person, trial, "wrist", Origin.REAL, 0);
        return new Item(new Window("walk", source, values), new double[0], new double[0]);
    }

    /** A reading that must be there. */
    static Reading reading(Map<MeasureKind, Reading> readings, MeasureKind kind) {
        return Objects.requireNonNull(readings.get(kind));
    }

    static Draw draw(List<Item> reference, List<Item> held, List<Item> virtual) {
        return new Draw(reference, held, virtual, List.of(), SHAPE, 1);
    }

    /**
     * Windows of two activities: a wave whose frequency is the activity's and whose height is the
     * person's, with gravity on one axis.
     *
     * @param wave the wave's value at a time and a frequency
     */
    static Dataset people(Origin origin, String prefix, int people, DoubleBinaryOperator wave) {
        List<Window> windows = new ArrayList<>();
        for (int p = 0; p < people; p++) {
            for (int i = 0; i < 20; i++) {
                String label = i % 2 == 0 ? "walk" : "run";
                double hz = i % 2 == 0 ? 1 : 2.5;
                float[] values = new float[20 * ImuChannel.SIX_AXIS.size()];
                for (int k = 0; k < values.length; k++) {
                    int channel = k % 6;
                    int row = k / 6;
                    double atS = (row + 3.0 * i) / 10 + 0.1 * channel;
                    double height = 1 + 0.1 * (p % 5) + 0.05 * (i % 3);
                    values[k] = (float) (height * wave.applyAsDouble(atS, hz));
                    values[k] += channel == 2 ? 9.8f : 0;
                }
                String subject = prefix + p;
                windows.add(
                        new Window(
                                label,
                                new Window.Source(subject, subject + "-" + i, "wrist", origin, i),
                                values));
            }
        }
        return new Dataset(
                List.of("run", "walk"),
                ImuChannel.SIX_AXIS,
                new WindowSpec(2, 2, 10, 0.6),
                windows);
    }

    static double sine(double atS, double hz) {
        return Math.sin(2 * Math.PI * hz * atS);
    }
}
