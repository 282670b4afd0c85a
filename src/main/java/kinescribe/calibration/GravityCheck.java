package kinescribe.calibration;

import java.util.List;
import java.util.Locale;
import kinescribe.base.Notice;
import kinescribe.base.Units;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Recording;

/**
 * Whether an accelerometer at rest shows gravity. At rest is a second in which no acceleration
 * channel varies by more than 0.3 m/s² (standard deviation): our own choice.
 *
 * @param restS how many seconds of rest there were
 * @param meanMps2 the mean length of the acceleration at rest; NaN without rest
 */
public record GravityCheck(int restS, double meanMps2) {
    private static final double REST_SD_MPS2 = 0.3;

    /** A mean further from gravity than this is warned of: 3 %, our own choice. */
    private static final double TOLERANCE_MPS2 = 0.3;

    /** The check of some recordings; those without three acceleration channels count as none. */
    public static GravityCheck of(List<Recording> recordings) {
        double sum = 0;
        int count = 0;
        for (Recording recording : recordings) {
            int x = recording.channels().indexOf(ImuChannel.ACC_X);
            int y = recording.channels().indexOf(ImuChannel.ACC_Y);
            int z = recording.channels().indexOf(ImuChannel.ACC_Z);
            int second = (int) Math.max(2, Math.round(recording.rateHz()));
            if (Math.min(x, Math.min(y, z)) < 0) {
                continue;
            }
            for (int from = 0; from + second <= recording.samples(); from += second) {
                double length = 0;
                boolean rest = true;
                for (int column : new int[] {x, y, z}) {
                    double[] moments = moments(recording, column, from, second);
                    rest &= moments[1] < REST_SD_MPS2;
                    length += moments[0] * moments[0];
                }
                if (rest) {
                    sum += Math.sqrt(length);
                    count++;
                }
            }
        }
        return new GravityCheck(count, count == 0 ? Double.NaN : sum / count);
    }

    /** Whether there was rest, and it showed something other than gravity. */
    public boolean isOff() {
        return Math.abs(meanMps2 - Units.STANDARD_GRAVITY) > TOLERANCE_MPS2;
    }

    /** A warning if gravity is off, else nothing. */
    List<Notice> notices(String which) {
        return isOff()
                ? List.of(
                        Notice.warning(
                                String.format(
                                        Locale.ROOT,
                                        "At rest the %s acceleration is %.2f m/s² on the average,"
                                                + " but gravity is %.2f: check units and axes.",
                                        which,
                                        meanMps2,
                                        Units.STANDARD_GRAVITY)))
                : List.of();
    }

    /** Mean and standard deviation; NaN where a sample is missing, which is no rest. */
    private static double[] moments(Recording recording, int column, int from, int count) {
        double sum = 0;
        for (int i = from; i < from + count; i++) {
            sum += recording.value(i, column);
        }
        double mean = sum / count;
        double squares = 0;
        for (int i = from; i < from + count; i++) {
            double off = recording.value(i, column) - mean;
            squares += off * off;
        }
        return new double[] {mean, Math.sqrt(squares / (count - 1))};
    }
}
