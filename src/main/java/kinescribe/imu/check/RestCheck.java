package kinescribe.imu.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Recording;
import kinescribe.math.Lengths;
import kinescribe.math.Statistics;

/**
 * What an accelerometer reads while it lies still: it should be 1 g, whatever the direction. Still
 * is a window in which norm and axes vary by less than a few per cent of the norm, so that the unit
 * need not be known; window and thresholds are our own choice.
 *
 * @param still where it lay still, in order
 * @param meanNorm mean norm there, in the numbers' unit; NaN where it never lay still
 * @param medianNorm median norm of all samples; NaN where there are none
 */
public record RestCheck(List<Still> still, double meanNorm, double medianNorm) {
    private static final double WINDOW_S = 0.5;
    private static final int LEAST_SAMPLES = 8;
    private static final double NORM_VARIES = 0.02;
    private static final double AXIS_VARIES = 0.03;
    private static final double LEAST_STILL_S = 1;

    /**
     * A still stretch.
     *
     * @param startS when it begins
     * @param endS when it ends
     */
    public record Still(double startS, double endS) {}

    public RestCheck {
        still = List.copyOf(still);
    }

    /** Checks a recording with an accelerometer; norms are then in m/s². */
    public static RestCheck of(Recording recording) {
        int width = recording.channels().size();
        int first = recording.channels().indexOf(ImuChannel.ACC_X);
        if (first < 0) {
            throw new IllegalArgumentException("Expected an accelerometer");
        }
        double[] xyz = new double[3 * recording.samples()];
        for (int i = 0; i < recording.samples(); i++) {
            System.arraycopy(recording.values(), i * width + first, xyz, 3 * i, 3);
        }
        return of(recording.times(), xyz);
    }

    /** The norms of a recording's acceleration in m/s². */
    public static double[] norms(Recording recording) {
        int width = recording.channels().size();
        int first = recording.channels().indexOf(ImuChannel.ACC_X);
        return Lengths.ofRows(recording.values(), width, first);
    }

    /**
     * Checks samples.
     *
     * @param timeS their times, increasing
     * @param xyz the acceleration in any unit {@code [samples × 3]}; NaN where missing
     */
    public static RestCheck of(double[] timeS, double[] xyz) {
        double[] norms = Lengths.ofRows(xyz, 3, 0);
        double[] known = Arrays.stream(norms).filter(n -> !Double.isNaN(n)).toArray();
        if (known.length == 0) {
            return new RestCheck(List.of(), Double.NaN, Double.NaN);
        }
        List<Still> still = new ArrayList<>();
        double sum = 0;
        long count = 0;
        int from = 0;
        int stillFrom = -1;
        while (from < timeS.length) {
            int to = from;
            while (to < timeS.length
                    && (timeS[to] < timeS[from] + WINDOW_S || to < from + LEAST_SAMPLES)) {
                to++;
            }
            boolean here = to - from >= LEAST_SAMPLES && isStill(xyz, norms, from, to);
            if (here && stillFrom < 0) {
                stillFrom = from;
            }
            boolean last = to == timeS.length;
            if (stillFrom >= 0 && (!here || last)) {
                int end = here ? to : from;
                if (timeS[end - 1] - timeS[stillFrom] >= LEAST_STILL_S * 0.9) {
                    still.add(new Still(timeS[stillFrom], timeS[end - 1]));
                    for (int i = stillFrom; i < end; i++) {
                        sum += norms[i];
                        count++;
                    }
                }
                stillFrom = -1;
            }
            from = to;
        }
        return new RestCheck(
                still, count == 0 ? Double.NaN : sum / count, Statistics.quantile(known, 0.5));
    }

    /** The norm at rest, or where it never lay still the median, which is near it. */
    public double likelyNorm() {
        return Double.isNaN(meanNorm) ? medianNorm : meanNorm;
    }

    private static boolean isStill(double[] xyz, double[] norms, int from, int to) {
        double mean = Statistics.mean(Arrays.copyOfRange(norms, from, to));
        if (!(mean > 0) || deviation(norms, 1, 0, from, to) > NORM_VARIES * mean) {
            return false;
        }
        for (int axis = 0; axis < 3; axis++) {
            if (!(deviation(xyz, 3, axis, from, to) <= AXIS_VARIES * mean)) {
                return false;
            }
        }
        return true;
    }

    private static double deviation(double[] values, int width, int column, int from, int to) {
        double[] part = new double[to - from];
        for (int i = from; i < to; i++) {
            part[i - from] = values[i * width + column];
        }
        return Statistics.sd(part);
    }
}
