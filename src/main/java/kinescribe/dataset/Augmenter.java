package kinescribe.dataset;

import java.util.List;
import java.util.random.RandomGenerator;
import kinescribe.base.Seeds;
import kinescribe.imu.ImuChannel;
import kinescribe.math.Quat;
import kinescribe.math.UniformSpline;
import kinescribe.math.Vec3;

/**
 * Makes changed copies of windows. A copy keeps the label and the source of its window, so that it
 * stays in that window's fold.
 */
public final class Augmenter {
    /** Knots of the warping curves within a window, as Um et al. 2017 take. */
    private static final int KNOTS = 4;

    /** Time never goes slower than this share of its speed: our own choice. */
    private static final double SLOWEST = 0.1;

    private final Augmentation how;
    private final List<ImuChannel> channels;
    private final double[] spread;

    /**
     * @param learnt the windows learnt from, at least one; their spread sizes the noise
     */
    public Augmenter(Augmentation how, List<ImuChannel> channels, List<Window> learnt) {
        this.how = how;
        this.channels = List.copyOf(channels);
        spread = spread(learnt, channels.size());
    }

    private static double[] spread(List<Window> windows, int width) {
        double[] sum = new double[width];
        double[] squares = new double[width];
        long samples = 0;
        for (Window window : windows) {
            float[] values = window.values();
            for (int i = 0; i < values.length; i++) {
                sum[i % width] += values[i];
                squares[i % width] += (double) values[i] * values[i];
            }
            samples += values.length / width;
        }
        double[] spread = new double[width];
        for (int c = 0; c < width; c++) {
            double mean = sum[c] / samples;
            spread[c] = Math.sqrt(Math.max(0, squares[c] / samples - mean * mean));
        }
        return spread;
    }

    /** A changed copy; equal seeds give equal copies. */
    public Window copy(Window window, long seed) {
        RandomGenerator chance = Seeds.generator(seed);
        int width = channels.size();
        double[] values = new double[window.values().length];
        for (int i = 0; i < values.length; i++) {
            values[i] = window.values()[i];
        }
        values = timeWarped(values, width, chance);
        turn(values, width, chance);
        for (int c = 0; c < width; c++) {
            double factor = 1 + how.scaling() * chance.nextGaussian();
            double[] warp = curve(values.length / width, how.magnitudeWarp(), chance);
            for (int i = 0; i < warp.length; i++) {
                double noise = how.jitter() * spread[c] * chance.nextGaussian();
                values[i * width + c] = values[i * width + c] * factor * warp[i] + noise;
            }
        }
        float[] copy = new float[values.length];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = (float) values[i];
        }
        return new Window(window.label(), window.source(), copy);
    }

    private double[] timeWarped(double[] values, int width, RandomGenerator chance) {
        int samples = values.length / width;
        double[] speed = curve(samples, how.timeWarp(), chance);
        if (how.timeWarp() == 0 || samples < 2) {
            return values;
        }
        double[] time = new double[samples];
        for (int i = 1; i < samples; i++) {
            time[i] = time[i - 1] + Math.max(SLOWEST, (speed[i - 1] + speed[i]) / 2);
        }
        double stretch = (samples - 1) / time[samples - 1];
        double[] warped = new double[values.length];
        for (int i = 0; i < samples; i++) {
            double at = Math.min(time[i] * stretch, samples - 1.0);
            int before = Math.min((int) at, samples - 2);
            double share = at - before;
            for (int c = 0; c < width; c++) {
                warped[i * width + c] =
                        (1 - share) * values[before * width + c]
                                + share * values[(before + 1) * width + c];
            }
        }
        return warped;
    }

    /** Turns every triad that is whole by the same rotation. */
    private void turn(double[] values, int width, RandomGenerator chance) {
        Vec3 axis = new Vec3(chance.nextGaussian(), chance.nextGaussian(), chance.nextGaussian());
        double angle = how.rotationRad() * chance.nextGaussian();
        Quat rotation = Quat.aboutAxis(axis, angle);
        for (ImuChannel first : List.of(ImuChannel.ACC_X, ImuChannel.GYR_X, ImuChannel.MAG_X)) {
            int x = channels.indexOf(first);
            int y = channels.indexOf(ImuChannel.values()[first.ordinal() + 1]);
            int z = channels.indexOf(ImuChannel.values()[first.ordinal() + 2]);
            if (x < 0 || y < 0 || z < 0) {
                continue;
            }
            for (int i = 0; i < values.length; i += width) {
                Vec3 turned =
                        rotation.rotate(new Vec3(values[i + x], values[i + y], values[i + z]));
                values[i + x] = turned.x();
                values[i + y] = turned.y();
                values[i + z] = turned.z();
            }
        }
    }

    /** A smooth curve about 1 through random values at evenly spaced knots. */
    private static double[] curve(int samples, double sd, RandomGenerator chance) {
        double[] knots = new double[KNOTS + 2];
        for (int k = 0; k < knots.length; k++) {
            knots[k] = 1 + sd * chance.nextGaussian();
        }
        double rateHz = (KNOTS + 1.0) / Math.max(1, samples - 1);
        UniformSpline.Reader reader = UniformSpline.through(knots, 1, rateHz).reader();
        double[] curve = new double[samples];
        for (int i = 0; i < samples; i++) {
            reader.seek(i);
            curve[i] = reader.value(0);
        }
        return curve;
    }
}
