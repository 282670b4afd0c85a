package kinescribe.evaluate.scorecard;

import java.util.List;
import java.util.Map;
import kinescribe.imu.ImuChannel;
import kinescribe.job.JobContext;

/**
 * The share of windows with a sample beyond what phones and watches can measure: 16 g or 2000 °/s
 * on an axis, the widest settings of the chips that the phone and the watch preset stand for
 * (LSM6DSO and BMI270).
 */
final class RangeLimits implements Comparison {
    private static final double MOST_ACCELERATION = 16 * 9.80665;
    private static final double MOST_TURN = Math.toRadians(2000);

    @Override
    public List<MeasureKind> kinds() {
        return List.of(MeasureKind.RANGE);
    }

    @Override
    public Map<MeasureKind, Reading> compare(Draw draw, List<Item> candidate, JobContext context) {
        List<ImuChannel> channels = draw.shape().channels();
        long beyond = candidate.stream().filter(i -> beyond(i.window().values(), channels)).count();
        return Map.of(MeasureKind.RANGE, Reading.of((double) beyond / candidate.size()));
    }

    private static boolean beyond(float[] values, List<ImuChannel> channels) {
        for (int i = 0; i < values.length; i++) {
            double most =
                    channels.get(i % channels.size()).isAcceleration()
                            ? MOST_ACCELERATION
                            : MOST_TURN;
            if (Math.abs(values[i]) > most) {
                return true;
            }
        }
        return false;
    }
}
