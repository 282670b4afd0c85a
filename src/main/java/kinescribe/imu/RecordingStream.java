package kinescribe.imu;

import java.util.Arrays;
import java.util.List;
import kinescribe.job.JobContext;
import kinescribe.motion.Motion;
import org.jspecify.annotations.Nullable;

/**
 * Simulates sensors on a motion that comes stretch by stretch, however long it is: half a minute of
 * motion is held at a time, and of the recording its samples.
 *
 * <p>Each stretch is looked at with a second of motion before and after it, so that the splines
 * through its frames are those through the whole motion: the influence of a frame on a quintic
 * spline falls to 0.43 of itself with each frame (the largest pole of its interpolation filter,
 * Unser, Aldroubi and Eden 1993), so below 10⁻⁷ over 20 frames. Devices' errors are added when all
 * is seen, so that biases and drifts go on through all of it.
 */
public final class RecordingStream {
    /** The fewest frames a second of motions it takes, for the splines. */
    public static final double LEAST_MOTION_HZ = 20;

    private static final double AROUND_S = 1;
    private static final double STRETCH_S = 30;

    private final double rateHz;
    private final double[] timeS;
    private final List<StreamedSensor> sensors;

    private @Nullable Motion held;
    private long firstFrame;

    /**
     * @param sensors what is worn where
     * @param rateHz samples per second, above zero; sample i is at i / rateHz seconds
     * @param seconds how long the motion will be; what comes after it is not recorded
     */
    public RecordingStream(List<WornSensor> sensors, double rateHz, double seconds) {
        if (!(rateHz > 0 && seconds > 0)) {
            throw new IllegalArgumentException(
                    "Expected a rate and a length above 0, got " + rateHz + " and " + seconds);
        }
        this.rateHz = rateHz;
        this.timeS = new double[Math.max(2, (int) Math.ceil(seconds * rateHz - 1e-6))];
        for (int i = 0; i < timeS.length; i++) {
            timeS[i] = i / rateHz;
        }
        this.sensors =
                sensors.stream().map(s -> new StreamedSensor(s, rateHz, timeS, seconds)).toList();
    }

    /**
     * Takes the next stretch of the motion.
     *
     * @throws IllegalArgumentException if it does not go with the former ones
     */
    public void take(Motion stretch, JobContext context) {
        if (stretch.rateHz() < LEAST_MOTION_HZ) {
            throw new IllegalArgumentException(
                    "Expected " + LEAST_MOTION_HZ + " frames/s or more, got " + stretch.rateHz());
        }
        Motion before = held;
        Motion now = before == null ? stretch : joined(before, stretch);
        held = now;
        if (now.durationS() > STRETCH_S + 2 * AROUND_S) {
            look(now, endS(now) - AROUND_S, context);
            drop(now);
        }
    }

    /**
     * What was recorded so far.
     *
     * @param labels the labels that windows go by; cut where the samples end
     * @param levels all levels of labels; cut where the samples end
     * @return a recording for each sensor, in order; empty while there are fewer than two samples
     */
    public List<Recording> recordings(List<LabelSpan> labels, List<LabelLevel> levels) {
        Motion rest = held;
        if (rest != null) {
            // The last sample may lie between the last frame and the end.
            look(rest, endS(rest) + 1 / rest.rateHz(), JobContext.silent());
        }
        int samples = sensors.stream().mapToInt(StreamedSensor::samples).min().orElse(0);
        if (samples < 2) {
            return List.of();
        }
        double[] seenS = samples == timeS.length ? timeS : Arrays.copyOf(timeS, samples);
        double endS = samples / rateHz;
        List<LabelSpan> seen = new LabelLevel(LabelLevel.ACTIVITY, labels).until(endS).spans();
        List<LabelLevel> cut = levels.stream().map(level -> level.until(endS)).toList();
        return sensors.stream().map(s -> s.recording(samples, rateHz, seenS, seen, cut)).toList();
    }

    /** How many seconds of the recording are done. */
    public double doneS() {
        return sensors.stream().mapToInt(StreamedSensor::samples).min().orElse(0) / rateHz;
    }

    private void look(Motion now, double untilS, JobContext context) {
        ImuSimulator simulator = ImuSimulator.of(now);
        double startS = firstFrame / now.rateHz();
        for (StreamedSensor sensor : sensors) {
            context.checkCancelled();
            sensor.look(now, simulator, startS, untilS);
        }
    }

    /** Lets go of what no sample to come needs. */
    private void drop(Motion now) {
        double nextS = sensors.stream().mapToDouble(StreamedSensor::nextS).min().orElse(endS(now));
        long keepFrom = (long) Math.floor((Math.min(nextS, endS(now)) - AROUND_S) * now.rateHz());
        int gone = (int) Math.max(0, Math.min(keepFrom - firstFrame, now.frames() - 2));
        int joints = now.skeleton().size();
        held =
                new Motion(
                        now.skeleton(),
                        now.rateHz(),
                        Arrays.copyOfRange(now.rootPositions(), gone * 3, now.frames() * 3),
                        Arrays.copyOfRange(
                                now.rotations(), gone * joints * 4, now.frames() * joints * 4));
        firstFrame += gone;
    }

    private double endS(Motion now) {
        return (firstFrame + now.frames() - 1) / now.rateHz();
    }

    private static Motion joined(Motion one, Motion next) {
        if (!one.skeleton().equals(next.skeleton()) || one.rateHz() != next.rateHz()) {
            throw new IllegalArgumentException("Expected stretches of one skeleton and rate");
        }
        return new Motion(
                one.skeleton(),
                one.rateHz(),
                joined(one.rootPositions(), next.rootPositions()),
                joined(one.rotations(), next.rotations()));
    }

    private static double[] joined(double[] one, double[] next) {
        double[] both = Arrays.copyOf(one, one.length + next.length);
        System.arraycopy(next, 0, both, one.length, next.length);
        return both;
    }
}
