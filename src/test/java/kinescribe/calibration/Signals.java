package kinescribe.calibration;

import java.util.List;
import java.util.random.RandomGenerator;
import kinescribe.base.Seeds;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.LabelSpan;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.math.Vec3;

/** Small recordings for tests. */
final class Signals {
    static final double RATE_HZ = 50;

    private Signals() {}

    /** Smooth six-axis signals about gravity along y, another for each seed. */
    static Recording smooth(String subject, Origin origin, long seed, int samples) {
        RandomGenerator random = Seeds.generator(seed);
        double[] phase = random.doubles(18, 0, 6).toArray();
        double[] values = new double[samples * 6];
        for (int i = 0; i < samples; i++) {
            double t = i / RATE_HZ;
            for (int c = 0; c < 6; c++) {
                values[i * 6 + c] =
                        (c == 1 ? 9.8 : 0)
                                + 2 * Math.sin(3.1 * t + phase[c])
                                + Math.sin(7.7 * t + phase[6 + c])
                                + 0.5 * Math.sin(17.3 * t + phase[12 + c]);
            }
        }
        return of(subject, origin, values);
    }

    static Recording of(String subject, Origin origin, double[] values) {
        return of(subject, origin, values, List.of());
    }

    static Recording of(String subject, Origin origin, double[] values, List<LabelSpan> labels) {
        double[] times = new double[values.length / 6];
        for (int i = 0; i < times.length; i++) {
            times[i] = i / RATE_HZ;
        }
        return new Recording(
                new Recording.Source(subject, "trial of " + subject, "wrist", origin),
                RATE_HZ,
                ImuChannel.SIX_AXIS,
                times,
                values,
                labels);
    }

    static Vec3 acceleration(Recording recording, int sample) {
        return Vec3.at(recording.values(), sample * 6);
    }
}
