package kinescribe.imu;

import java.util.Arrays;
import java.util.List;
import kinescribe.job.JobContext;
import kinescribe.motion.Motion;

/** One sensor of a {@link RecordingStream}: what it has seen so far. */
final class StreamedSensor {
    private static final int COLUMNS = ImuChannel.SIX_AXIS.size();

    private final WornSensor sensor;
    private final int stepsASample;
    private final double[] stepS;
    private final double[] values;
    private int done;

    /**
     * @param timeS when the device believes to take its samples
     * @param lastS when the motion ends
     */
    StreamedSensor(WornSensor sensor, double rateHz, double[] timeS, double lastS) {
        this.sensor = sensor;
        this.stepsASample = MountSwing.stepsASample(sensor.model(), rateHz);
        double[] own =
                SampleClock.errs(sensor.model())
                        ? SampleClock.trueTimes(timeS, lastS, sensor.model(), sensor.ownSeed())
                        : timeS;
        this.stepS = stepsASample > 1 ? MountSwing.steps(own, stepsASample) : own;
        this.values = new double[stepS.length * COLUMNS];
    }

    /** The earliest time that was not seen yet, in seconds; after the end where all were. */
    double nextS() {
        return done < stepS.length ? stepS[done] : Double.POSITIVE_INFINITY;
    }

    /** Looks at a stretch of the motion that begins at a time, up to another. */
    void look(Motion stretch, ImuSimulator simulator, double startS, double untilS) {
        int to = done;
        // A late sample of a jittering clock may come after the next one: both wait for the later.
        while (to < stepS.length && stepS[to] <= untilS) {
            to++;
        }
        if (to == done) {
            return;
        }
        double[] at = new double[to - done];
        for (int i = 0; i < at.length; i++) {
            at[i] = Math.max(0, Math.min(stretch.durationS(), stepS[done + i] - startS));
        }
        double[] seen = new double[at.length * COLUMNS];
        simulator.fill(List.of(sensor), at, new double[][] {seen}, JobContext.silent());
        System.arraycopy(seen, 0, values, done * COLUMNS, seen.length);
        done = to;
    }

    /** Whole samples so far. */
    int samples() {
        return done == 0 ? 0 : (done - 1) / stepsASample + 1;
    }

    /** What the device shows of the first samples. */
    Recording recording(
            int samples,
            double rateHz,
            double[] timeS,
            List<LabelSpan> labels,
            List<LabelLevel> levels) {
        double[] steps = Arrays.copyOf(values, ((samples - 1) * stepsASample + 1) * COLUMNS);
        MountSwing.apply(steps, COLUMNS, rateHz * stepsASample, sensor.model());
        double[] shown = steps;
        if (stepsASample > 1) {
            shown = new double[samples * COLUMNS];
            MountSwing.thin(steps, COLUMNS, stepsASample, shown);
        }
        DeviceErrors.apply(shown, COLUMNS, rateHz, sensor.model(), sensor.ownSeed());
        return new Recording(
                sensor.source(), rateHz, ImuChannel.SIX_AXIS, timeS, shown, labels, levels);
    }
}
