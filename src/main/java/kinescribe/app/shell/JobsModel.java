package kinescribe.app.shell;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kinescribe.job.JobHandle;
import kinescribe.job.JobRunner;

/** The jobs that wait or run, looked at a few times a second. */
final class JobsModel {
    private final JobRunner jobs;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();

    /**
     * A job at a glance.
     *
     * @param handle the job
     * @param text its name, its counts, and what it does now
     * @param fraction the share finished; negative while unknown
     */
    record Line(JobHandle handle, String text, double fraction) {}

    JobsModel(JobRunner jobs) {
        this.jobs = jobs;
    }

    /** One line a job, oldest first. */
    ObservableList<Line> lines() {
        return lines;
    }

    /** Looks again. */
    void refresh() {
        List<Line> now = jobs.active().stream().map(JobsModel::line).toList();
        if (!now.equals(lines)) {
            lines.setAll(now);
        }
    }

    private static Line line(JobHandle handle) {
        JobHandle.Status status = handle.status();
        StringBuilder text = new StringBuilder(handle.name());
        if (status.state() == JobHandle.State.WAITING) {
            text.append(" · waiting");
        }
        if (status.total() > 0) {
            text.append(" · ").append(status.done()).append(" / ").append(status.total());
        }
        if (!handle.name().contains(status.message())) {
            text.append(" · ").append(status.message());
        }
        return new Line(handle, text.toString(), status.fraction());
    }
}
