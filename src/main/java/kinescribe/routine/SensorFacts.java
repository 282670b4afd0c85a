package kinescribe.routine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kinescribe.base.Units;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Recording;
import kinescribe.math.Periodogram;
import kinescribe.math.Statistics;

/** What a sensor shows of a clip, measured and explained. */
final class SensorFacts {
    // Rhythms of people's daily movements lie between these; our own choice.
    private static final double LEAST_HZ = 0.3;
    private static final double MOST_HZ = 5;

    /** Less variance than this is rest, (m/s²)²; our own choice. */
    private static final double REST = 0.02;

    private static final double MOST_ENTROPY = 0.75;

    private final Recording recording;
    private final double[] acc;
    private final double[] gyr;

    SensorFacts(Recording recording) {
        this.recording = recording;
        this.acc = lengths(ImuChannel.ACC_X);
        this.gyr = lengths(ImuChannel.GYR_X);
    }

    List<ClipFact> all() {
        List<ClipFact> facts = new ArrayList<>();
        facts.add(gravity());
        facts.add(rhythm());
        if (!rests()) {
            facts.add(peaks());
        }
        facts.add(turning());
        return facts;
    }

    private ClipFact gravity() {
        double[] mean = new double[3];
        String[] axes = {"x", "y", "z"};
        int most = 0;
        for (int k = 0; k < 3; k++) {
            mean[k] = Statistics.mean(column(recording.channels().indexOf(ImuChannel.ACC_X) + k));
            most = Math.abs(mean[k]) > Math.abs(mean[most]) ? k : most;
        }
        double length = Math.sqrt(mean[0] * mean[0] + mean[1] * mean[1] + mean[2] * mean[2]);
        double tiltDeg = Math.toDegrees(Math.acos(Math.min(1, Math.abs(mean[most]) / length)));
        return fact(
                ClipFact.Topic.GRAVITY,
                "At rest an accelerometer shows %.2f m/s² along \"up\". Here the mean is (%.1f,"
                        + " %.1f, %.1f) m/s²: up is mostly along the sensor's %s%s axis, %.0f° off"
                        + " it; the mean's length of %.1f m/s² says that the sensor %s.",
                Units.STANDARD_GRAVITY,
                mean[0],
                mean[1],
                mean[2],
                mean[most] < 0 ? "−" : "",
                axes[most],
                tiltDeg,
                length,
                length > 0.9 * Units.STANDARD_GRAVITY
                        ? "hardly changes its tilt"
                        : "tilts a good deal on the way");
    }

    private ClipFact rhythm() {
        double sd = Statistics.sd(acc);
        if (rests()) {
            return fact(
                    ClipFact.Topic.RHYTHM,
                    "The length of the acceleration varies by %.2f m/s² only: nothing repeats.",
                    sd);
        }
        Periodogram spectrum = Periodogram.of(acc, recording.rateHz());
        double hz = spectrum.dominantHz(LEAST_HZ, MOST_HZ);
        boolean regular = spectrum.entropy(LEAST_HZ, MOST_HZ) < MOST_ENTROPY;
        return fact(
                ClipFact.Topic.RHYTHM,
                regular
                        ? "The length of the acceleration comes and goes %.2f times a second, %.0f"
                                + " times a minute; its standard deviation is %.2f m/s². In walking"
                                + " and running each step is one such beat."
                        : "The length of the acceleration has no clear rhythm: most power is at"
                                + " %.2f Hz (%.0f a minute), but it is spread widely; its standard"
                                + " deviation is %.2f m/s².",
                hz,
                60 * hz,
                sd);
    }

    private boolean rests() {
        double sd = Statistics.sd(acc);
        return acc.length < 8 || sd * sd < REST;
    }

    private ClipFact peaks() {
        int most = greatest(acc);
        return fact(
                ClipFact.Topic.PEAKS,
                "The greatest acceleration is %.1f m/s² (%.1f g) at %.2f s, the least %.1f m/s²;"
                        + " more than 1 g means that the sensor is pushed up or swung round, less"
                        + " that it is let down or falls.",
                acc[most],
                acc[most] / Units.STANDARD_GRAVITY,
                recording.timeS(most),
                Statistics.quantile(acc, 0));
    }

    private ClipFact turning() {
        int most = greatest(gyr);
        return fact(
                ClipFact.Topic.TURNING,
                "The gyroscope shows up to %.0f °/s, at %.2f s, and %.0f °/s on average: it feels"
                        + " only how fast its segment turns, neither gravity nor speed.",
                Math.toDegrees(gyr[most]),
                recording.timeS(most),
                Math.toDegrees(Statistics.mean(gyr)));
    }

    private double[] lengths(ImuChannel first) {
        int column = recording.channels().indexOf(first);
        double[] lengths = new double[recording.samples()];
        for (int i = 0; i < lengths.length; i++) {
            double sum = 0;
            for (int k = 0; k < 3; k++) {
                double value = recording.value(i, column + k);
                sum += value * value;
            }
            lengths[i] = Math.sqrt(sum);
        }
        return lengths;
    }

    private double[] column(int column) {
        double[] values = new double[recording.samples()];
        for (int i = 0; i < values.length; i++) {
            values[i] = recording.value(i, column);
        }
        return values;
    }

    private static int greatest(double[] values) {
        int most = 0;
        for (int i = 1; i < values.length; i++) {
            most = values[i] > values[most] ? i : most;
        }
        return most;
    }

    private static ClipFact fact(ClipFact.Topic topic, String format, Object... values) {
        return new ClipFact(topic, String.format(Locale.ROOT, format, values));
    }
}
