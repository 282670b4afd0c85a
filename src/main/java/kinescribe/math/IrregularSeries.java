package kinescribe.math;

import java.util.Arrays;

/**
 * The samples of one channel that are not missing, with their times, and a curve through them: the
 * piecewise cubic of Bessel (de Boor 1978, chapter IV: each slope is that of the parabola through a
 * sample and its two neighbours). Gaps are crossed on straight lines, because slopes taken from
 * noisy neighbours would overshoot there.
 */
final class IrregularSeries {
    private final double[] times;
    private final double[] values;
    private final double straightAboveS;

    /**
     * @param times times in seconds, increasing
     * @param values values, none missing
     * @param straightAboveS intervals longer than this are crossed on a straight line, seconds
     */
    IrregularSeries(double[] times, double[] values, double straightAboveS) {
        this.times = times;
        this.values = values;
        this.straightAboveS = straightAboveS;
    }

    /** The present samples of one channel of many. */
    static IrregularSeries present(
            double[] allTimes, double[] values, int channels, int channel, double straightAboveS) {
        int count = 0;
        double[] times = new double[allTimes.length];
        double[] present = new double[allTimes.length];
        for (int i = 0; i < allTimes.length; i++) {
            double value = values[i * channels + channel];
            if (!Double.isNaN(value)) {
                times[count] = allTimes[i];
                present[count++] = value;
            }
        }
        return new IrregularSeries(
                Arrays.copyOf(times, count), Arrays.copyOf(present, count), straightAboveS);
    }

    int size() {
        return times.length;
    }

    double time(int i) {
        return times[i];
    }

    double value(int i) {
        return values[i];
    }

    /** The curve at a time t in seconds within the interval from sample i to sample i + 1. */
    double between(int i, double t) {
        double h = times[i + 1] - times[i];
        double u = (t - times[i]) / h;
        double rise = values[i + 1] - values[i];
        if (h > straightAboveS) {
            return values[i] + u * rise;
        }
        double before = slope(i, i + 1) * h;
        double after = slope(i + 1, i) * h;
        // Cubic Hermite form around the straight line.
        double v = 1 - u;
        return values[i] + u * rise + u * v * (v * (before - rise) + u * (rise - after));
    }

    /** The slope at sample i of the interval between i and its given neighbour. */
    private double slope(int i, int neighbour) {
        double own = chord(i, neighbour);
        int other = 2 * i - neighbour;
        if (isClose(i, other)) {
            return parabola(i, neighbour, other, own);
        }
        int beyond = 2 * neighbour - i;
        if (isClose(neighbour, beyond)) {
            // The parabola's slope changes linearly: its mean over the interval is the chord's.
            return 2 * own - parabola(neighbour, i, beyond, own);
        }
        return own;
    }

    private double parabola(int i, int neighbour, int other, double own) {
        double h = Math.abs(times[neighbour] - times[i]);
        double otherH = Math.abs(times[other] - times[i]);
        return (otherH * own + h * chord(i, other)) / (h + otherH);
    }

    private double chord(int a, int b) {
        return (values[b] - values[a]) / (times[b] - times[a]);
    }

    private boolean isClose(int i, int other) {
        return other >= 0
                && other < times.length
                && Math.abs(times[other] - times[i]) <= straightAboveS;
    }
}
