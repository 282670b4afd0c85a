package kinescribe.app.signals;

import java.util.Comparator;
import java.util.Optional;
import kinescribe.app.fx.Selection;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.project.Entry;
import kinescribe.project.Freshness;
import kinescribe.project.MotionResult;
import kinescribe.project.PlacedSensor;
import kinescribe.project.Project;

/**
 * What the charts are about: the selected motion and the selected sensor on it.
 *
 * @param motion the motion
 * @param sensor the sensor
 * @param activity the activity's name; empty where it is unknown
 * @param stored the stored simulated recording, if there is one
 * @param stale whether the stored recording is out of date
 */
record SignalSubject(
        Entry<MotionResult> motion,
        PlacedSensor sensor,
        String activity,
        Optional<Entry<Recording>> stored,
        boolean stale) {
    // Well above the 5 Hz … 20 Hz of human movement: our own choice.
    private static final double PREVIEW_RATE_HZ = 100;

    /** The subject of a selection, if both a motion and a sensor are selected. */
    static Optional<SignalSubject> of(Project project, Selection selection) {
        Optional<PlacedSensor> sensor =
                project.sensors().stream()
                        .filter(s -> s.id().equals(selection.sensorIdProperty().get()))
                        .findFirst();
        return project.motion(selection.motionIdProperty().get())
                .flatMap(motion -> sensor.map(worn -> of(project, motion, worn)));
    }

    private static SignalSubject of(
            Project project, Entry<MotionResult> motion, PlacedSensor sensor) {
        String activityId = motion.value().activityId();
        String activity =
                activityId == null
                        ? ""
                        : project.activity(activityId).map(a -> a.name()).orElse("");
        Optional<Entry<Recording>> stored =
                project.recordings().stream()
                        .filter(r -> isOf(r.value().source(), motion.id(), sensor))
                        .max(Comparator.comparing(r -> cameFrom(r, sensor)));
        boolean stale = stored.map(r -> new Freshness(project).isOutOfDate(r)).orElse(false);
        return new SignalSubject(motion, sensor, activity, stored, stale);
    }

    /** Samples per second of the stored recording, or of a preview without one. */
    double rateHz() {
        return stored.map(r -> r.value().rateHz()).orElse(PREVIEW_RATE_HZ);
    }

    /** How long the motion is, in seconds. */
    double durationS() {
        return motion.value().motion().durationS();
    }

    /** Whether another subject shows the same motion and sensor, however they changed. */
    boolean isSameAs(SignalSubject other) {
        return motion.id().equals(other.motion.id()) && sensor.id().equals(other.sensor.id());
    }

    private static boolean isOf(Recording.Source source, String motionId, PlacedSensor sensor) {
        return source.origin() == Origin.VIRTUAL
                && source.trial().equals(motionId)
                && source.site().equals(sensor.placement().site());
    }

    // Two sensors may share a site's name; the recording's provenance tells them apart.
    private static boolean cameFrom(Entry<Recording> recording, PlacedSensor sensor) {
        return recording.provenance().inputs().stream().anyMatch(i -> i.id().equals(sensor.id()));
    }
}
