package kinescribe.app.calibration;

import java.util.List;
import kinescribe.base.Counted;
import kinescribe.calibration.Calibration;
import kinescribe.calibration.FittedOn;
import kinescribe.pipeline.CalibrationPlan;
import kinescribe.pipeline.StepIds;
import kinescribe.project.Entry;
import kinescribe.project.Freshness;
import kinescribe.project.Project;

/**
 * A kept calibration as the list shows it.
 *
 * @param entry the calibration
 * @param outOfDate whether one of its inputs has changed since
 * @param applied how many recordings were calibrated with it
 */
record CalibrationRow(Entry<Calibration> entry, boolean outOfDate, long applied) {
    private static final int MOST_NAMES = 6;

    /** The rows of a project, in its order. */
    static List<CalibrationRow> of(Project project) {
        Freshness freshness = new Freshness(project);
        return project.calibrations().stream()
                .map(
                        entry ->
                                new CalibrationRow(
                                        entry,
                                        freshness.isOutOfDate(entry),
                                        applied(project, entry)))
                .toList();
    }

    private static long applied(Project project, Entry<Calibration> entry) {
        return project.recordings().stream()
                .filter(CalibrationPlan::isCalibrated)
                .filter(r -> r.provenance().inputs().get(1).id().equals(entry.id()))
                .count();
    }

    String id() {
        return entry.id();
    }

    String name() {
        return entry.name();
    }

    String method() {
        return MethodWords.name(entry.value().method());
    }

    /** Whether it was read from a file, so that it cannot be made again. */
    boolean isImported() {
        return entry.provenance().step().equals(StepIds.IMPORT_CALIBRATION);
    }

    /** The people it was fitted on, such as {@code anna, ben · 12 recordings}. */
    String fittedOn() {
        FittedOn on = entry.value().fittedOn();
        List<String> all = List.copyOf(on.subjects());
        String names =
                all.size() <= MOST_NAMES
                        ? String.join(", ", all)
                        : String.join(", ", all.subList(0, MOST_NAMES - 1))
                                + " and "
                                + (all.size() - MOST_NAMES + 1)
                                + " more";
        return names + " · " + Counted.of(on.recordings(), "recording");
    }

    /** How often it was applied, in words. */
    String appliedText() {
        return applied == 0 ? "not yet" : Counted.of(applied, "recording");
    }
}
