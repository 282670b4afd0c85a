package kinescribe.app.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kinescribe.app.fx.Workspace;
import kinescribe.job.JobOutcome;
import kinescribe.pipeline.ScoreLines;
import kinescribe.pipeline.ScorePoint;
import org.jspecify.annotations.Nullable;

/** Few-shot curves from the project's runs and from files of results. */
final class FewShotModel {
    private final Workspace workspace;
    private final List<ScorePoint> fromFiles = new ArrayList<>();
    private final ObservableList<FewShotPlot> plots = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable FewShotPlot> chosen =
            new SimpleObjectProperty<>(this, "chosen");

    FewShotModel(Workspace workspace) {
        this.workspace = workspace;
        workspace
                .projectProperty()
                .addListener(
                        (o, before, after) -> {
                            if (before.runs() != after.runs()) {
                                refresh();
                            }
                        });
        refresh();
    }

    /** Every plot that can be drawn. */
    ObservableList<FewShotPlot> plots() {
        return plots;
    }

    /** The plot that is shown; null where there is none. */
    ObjectProperty<@Nullable FewShotPlot> chosenProperty() {
        return chosen;
    }

    /** Adds the results of a file, written by {@code evaluate --recipe … --out}. */
    void open(Path file) {
        workspace
                .jobs()
                .<List<ScorePoint>>submit(
                        "Read results", context -> ScoreLines.read(file), this::read);
    }

    private void read(JobOutcome<List<ScorePoint>> outcome) {
        if (outcome instanceof JobOutcome.Done<List<ScorePoint>> done) {
            fromFiles.removeAll(done.value()); // the same file again adds nothing
            fromFiles.addAll(done.value());
            refresh();
        } else if (outcome instanceof JobOutcome.Failed<List<ScorePoint>> failed) {
            workspace.report(failed.error());
        }
    }

    private static boolean isAs(FewShotPlot plot, @Nullable FewShotPlot other) {
        return other != null && plot.toString().equals(other.toString());
    }

    private void refresh() {
        List<ScorePoint> points = new ArrayList<>();
        workspace.project().runs().forEach(run -> points.add(ScorePoint.of(run.value())));
        points.addAll(fromFiles);
        List<FewShotPlot> now = FewShotPlot.of(points);
        FewShotPlot before = chosen.get();
        List<String> known = plots.stream().map(FewShotPlot::title).toList();
        plots.setAll(now);
        chosen.set(
                now.stream()
                        .filter(p -> before != null && !known.contains(p.title()))
                        .findFirst() // what somebody has begun to evaluate is what they look for
                        .or(() -> now.stream().filter(p -> isAs(p, before)).findFirst())
                        .or(() -> now.stream().findFirst())
                        .orElse(null));
    }
}
