package kinescribe.evaluate.scorecard;

import java.util.List;
import java.util.Map;
import kinescribe.job.JobContext;
import kinescribe.math.Vec3;

/**
 * Whether gravity's direction in the sensor turns as the gyroscope says, u' = −ω × u, in stretches
 * of half a second in which the acceleration's length stays within a tenth of gravity, where the
 * sensor turns faster than 0.2 rad/s (all three our own choice): one less the correlation about
 * zero of the two changes over a stretch. The ceiling is a gyroscope that has nothing to do with
 * the accelerometer.
 */
final class TurnAgreement implements Comparison {
    private static final double GRAVITY = 9.80665;
    private static final double NEAR_GRAVITY = 0.1;
    private static final double TURNING = 0.2;
    private static final double STRETCH_S = 0.5;
    private static final int LEAST_STRETCHES = 10;

    @Override
    public List<MeasureKind> kinds() {
        return List.of(MeasureKind.TURNS);
    }

    @Override
    public Map<MeasureKind, Reading> compare(Draw draw, List<Item> candidate, JobContext context) {
        Shape shape = draw.shape();
        int[] acc = shape.triad(true);
        int[] gyr = shape.triad(false);
        if (acc.length == 0 || gyr.length == 0) {
            return Map.of();
        }
        Sums sums = new Sums();
        for (Item item : candidate) {
            context.checkCancelled();
            stretches(item, shape, acc, gyr, sums);
        }
        boolean enough = sums.stretches >= LEAST_STRETCHES;
        return Map.of(
                MeasureKind.TURNS,
                new Reading(
                        enough ? 1 - sums.both / Math.sqrt(sums.told * sums.seen) : Double.NaN,
                        Map.of("stretches", (double) sums.stretches)));
    }

    private static void stretches(Item item, Shape shape, int[] acc, int[] gyr, Sums sums) {
        int length = (int) Math.max(1, Math.round(STRETCH_S * shape.rateHz()));
        int width = shape.width();
        for (int from = 0; from + length < shape.samples(); from += length) {
            Vec3 start = at(item, from, acc, width);
            Vec3 told = start.unit();
            boolean quiet = quiet(start);
            double turned = 0;
            for (int t = from + 1; t <= from + length; t++) {
                Vec3 rate = at(item, t - 1, gyr, width).plus(at(item, t, gyr, width)).times(0.5);
                told = told.minus(rate.cross(told).times(1 / shape.rateHz())).unit();
                turned += rate.norm() / length;
                quiet &= quiet(at(item, t, acc, width));
            }
            if (quiet && turned > TURNING) {
                Vec3 expected = told.minus(start.unit());
                Vec3 change = at(item, from + length, acc, width).unit().minus(start.unit());
                sums.told += expected.dot(expected);
                sums.seen += change.dot(change);
                sums.both += expected.dot(change);
                sums.stretches++;
            }
        }
    }

    private static boolean quiet(Vec3 acceleration) {
        return Math.abs(acceleration.norm() / GRAVITY - 1) < NEAR_GRAVITY;
    }

    private static Vec3 at(Item item, int sample, int[] axes, int width) {
        float[] values = item.window().values();
        int from = sample * width;
        return new Vec3(values[from + axes[0]], values[from + axes[1]], values[from + axes[2]]);
    }

    private static final class Sums {
        private double told;
        private double seen;
        private double both;
        private int stretches;
    }
}
