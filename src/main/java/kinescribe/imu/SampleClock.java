package kinescribe.imu;

import java.util.random.RandomGenerator;
import kinescribe.base.Seeds;

/** When a device really takes its samples, which it believes to take at equal intervals. */
final class SampleClock {
    private SampleClock() {}

    /** Whether a device takes its samples at other times than it believes. */
    static boolean errs(SensorModel model) {
        return model.shows(ErrorPart.CLOCK_DRIFT) || model.shows(ErrorPart.JITTER);
    }

    /**
     * The true times of samples: a clock that is fast by a share drawn once gives times that lie by
     * as much apart less, and each sample is late by an amount of its own.
     *
     * @param timeS what the device believes, seconds; read only
     * @param lastS nothing is known after that time
     * @return a new array, each time from 0 to the last
     */
    static double[] trueTimes(double[] timeS, double lastS, SensorModel model, long seed) {
        double drift =
                model.effective(DeviceParameter.CLOCK_DRIFT)
                        * Seeds.generator(Seeds.derive(seed, "clock drift")).nextGaussian();
        double jitterS = model.effective(DeviceParameter.JITTER);
        RandomGenerator random = Seeds.generator(Seeds.derive(seed, "jitter"));
        double[] times = new double[timeS.length];
        for (int i = 0; i < times.length; i++) {
            double late = jitterS > 0 ? jitterS * random.nextGaussian() : 0;
            times[i] = Math.max(0, Math.min(lastS, timeS[i] / (1 + drift) + late));
        }
        return times;
    }
}
