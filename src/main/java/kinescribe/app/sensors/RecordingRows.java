package kinescribe.app.sensors;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kinescribe.base.Provenance;
import kinescribe.imu.Recording;
import kinescribe.pipeline.CalibrationPlan;
import kinescribe.project.Entry;
import kinescribe.project.Freshness;
import kinescribe.project.PlacedSensor;
import kinescribe.project.Project;

/** Finds the recordings that were simulated from a motion. */
final class RecordingRows {
    private RecordingRows() {}

    /** A row for each sensor of the project. */
    static List<RecordingRow> of(Project project, String motionId) {
        Freshness freshness = new Freshness(project);
        return project.sensors().stream()
                .map(sensor -> row(project, freshness, motionId, sensor))
                .toList();
    }

    private static RecordingRow row(
            Project project, Freshness freshness, String motionId, PlacedSensor sensor) {
        String site = sensor.placement().site().replace('_', ' ');
        List<Entry<Recording>> all =
                project.recordings().stream()
                        .filter(r -> isFrom(r, motionId) && isFrom(r, sensor.id()))
                        .toList();
        Optional<Entry<Recording>> made = all.stream().reduce((older, newer) -> newer);
        String people = all.size() > 1 ? " · " + all.size() + " people" : "";
        if (made.isEmpty()) {
            return new RecordingRow(sensor.id(), site, RecordingRow.State.MISSING, "");
        }
        Recording recording = made.get().value();
        return new RecordingRow(
                sensor.id(),
                site,
                freshness.isOutOfDate(made.get())
                        ? RecordingRow.State.OUT_OF_DATE
                        : RecordingRow.State.UP_TO_DATE,
                String.format(
                                Locale.ROOT,
                                "%.0f Hz · %.1f s · %s",
                                recording.rateHz(),
                                recording.durationS(),
                                recording.source().origin().label())
                        + people
                        + calibrated(project, all));
    }

    private static String calibrated(Project project, List<Entry<Recording>> simulated) {
        return project.recordings().stream()
                        .filter(CalibrationPlan::isCalibrated)
                        .anyMatch(r -> simulated.stream().anyMatch(s -> isFrom(r, s.id())))
                ? " · also calibrated"
                : "";
    }

    private static boolean isFrom(Entry<Recording> recording, String id) {
        return recording.provenance().inputs().stream()
                .map(Provenance.Input::id)
                .anyMatch(id::equals);
    }
}
