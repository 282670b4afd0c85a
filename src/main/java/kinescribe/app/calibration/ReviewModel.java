package kinescribe.app.calibration;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kinescribe.app.fx.XyPlot;
import kinescribe.calibration.Calibration;
import kinescribe.calibration.CalibrationReport;
import kinescribe.imu.Recording;
import kinescribe.job.JobOutcome;
import kinescribe.job.JobRunner;
import kinescribe.job.LatestJob;
import kinescribe.pipeline.CalibrationReview;
import kinescribe.project.Entry;
import kinescribe.project.Project;
import org.jspecify.annotations.Nullable;

/** What a calibration changes, worked out as a job whenever its recordings or it change. */
final class ReviewModel {
    private final LatestJob judging;
    private final ReadOnlyObjectWrapper<@Nullable CalibrationReport> report =
            new ReadOnlyObjectWrapper<>(this, "report");
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper(this, "state", "");
    private final ObservableList<FigureRow> figures = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable FigureRow> channel =
            new SimpleObjectProperty<>(this, "channel");
    private @Nullable Question asked;

    /** What an answer depends on. */
    private record Question(
            String id,
            String revision,
            Calibration calibration,
            CalibrationReview review,
            List<Entry<Recording>> recordings) {}

    ReviewModel(JobRunner jobs) {
        this.judging = new LatestJob(jobs);
    }

    /** Before and after; null while there is none. */
    ReadOnlyObjectProperty<@Nullable CalibrationReport> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /** Why there is no report: nothing selected, at work, or what went wrong. */
    ReadOnlyStringProperty stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The figures, a row a channel. */
    ObservableList<FigureRow> figures() {
        return figures;
    }

    /** The channel whose pictures are shown. */
    ObjectProperty<@Nullable FigureRow> channelProperty() {
        return channel;
    }

    /** The pictures of the chosen channel. */
    List<XyPlot> plots() {
        FigureRow row = channel.get();
        return row == null ? List.of() : ChannelCharts.of(row.change());
    }

    /** Shows nothing. */
    void clear() {
        asked = null;
        judging.cancel();
        show(null, "");
    }

    /** Judges a calibration, unless that is what is shown. */
    void show(Project project, Entry<Calibration> calibration, CalibrationReview review) {
        Question question =
                new Question(
                        calibration.id(),
                        calibration.revision(),
                        calibration.value(),
                        review,
                        project.recordings());
        if (question.equals(asked)) {
            return;
        }
        boolean another = asked == null || !asked.id().equals(calibration.id());
        asked = question;
        if (another) {
            show(null, "Judging " + calibration.name() + " …");
        }
        judging.<CalibrationReport>submit(
                "Judge " + calibration.name(),
                context -> review.of(project, calibration, context),
                this::judged);
    }

    private void judged(JobOutcome<CalibrationReport> outcome) {
        if (outcome instanceof JobOutcome.Done<CalibrationReport> done) {
            show(done.value(), "");
        } else if (outcome instanceof JobOutcome.Failed<CalibrationReport> failed) {
            show(null, failed.error().text());
        } else {
            asked = null;
            show(null, "Cancelled. Select the calibration again to judge it.");
        }
    }

    private void show(@Nullable CalibrationReport found, String why) {
        FigureRow before = channel.get();
        String kept = before == null ? "" : before.channel();
        report.set(found);
        state.set(why);
        figures.setAll(found == null ? List.of() : FigureRow.of(found));
        channel.set(
                figures.stream()
                        .filter(row -> row.channel().equals(kept))
                        .findFirst()
                        .or(() -> figures.stream().findFirst())
                        .orElse(null));
    }
}
