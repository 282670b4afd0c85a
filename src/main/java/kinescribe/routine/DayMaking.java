package kinescribe.routine;

import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.compose.ClipSource;
import kinescribe.compose.TimelineStream;
import kinescribe.imu.LabelLevel;
import kinescribe.imu.Recording;
import kinescribe.imu.RecordingStream;
import kinescribe.imu.WornSensor;
import kinescribe.job.JobContext;
import org.jspecify.annotations.Nullable;

/**
 * One making of the recordings of a {@link DayPlan}: the motion comes segment by segment and is
 * simulated stretch by stretch, so that hours fit into memory. What was made stays when it is
 * cancelled.
 */
public final class DayMaking {
    private final DayPlan plan;
    private final RecordingStream recording;
    private final TimelineStream stream;
    private @Nullable JobContext running;

    /**
     * @param plan what is done
     * @param source makes the clips of prompts for the body that wears the sensors
     * @param motionRateHz frames per second of what the source makes, 20 or more
     * @param sensors what is worn where
     * @param rateHz samples per second
     * @param seed names one of the many ways
     * @throws KinescribeException if no motion can be made from a prompt
     */
    public DayMaking(
            DayPlan plan,
            ClipSource source,
            double motionRateHz,
            List<WornSensor> sensors,
            double rateHz,
            long seed)
            throws KinescribeException {
        plan.requireShown();
        this.plan = plan;
        this.recording = new RecordingStream(sensors, rateHz, plan.durationS());
        this.stream =
                new TimelineStream(
                        plan.timeline(),
                        new SpacedClips(source),
                        motionRateHz,
                        seed,
                        stretch -> recording.take(stretch, context()));
    }

    /**
     * Makes all of it.
     *
     * @throws KinescribeException if a motion cannot be made
     */
    public void run(JobContext context) throws KinescribeException {
        running = context;
        stream.run(context);
    }

    /**
     * The recordings as far as they are made, labelled at three levels, by activity first; empty
     * before the first seconds.
     */
    public List<Recording> recordings() {
        List<LabelLevel> levels = plan.levels(stream.spans());
        LabelLevel activities = levels.get(Level.ACTIVITY.ordinal());
        return recording.recordings(activities.spans(), levels);
    }

    /** What came up. */
    public List<Notice> notices() {
        return stream.notices();
    }

    private JobContext context() {
        JobContext context = running;
        return context == null ? JobContext.silent() : context;
    }
}
