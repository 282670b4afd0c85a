package kinescribe.app.scorecard;

import java.util.List;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kinescribe.app.fx.Workspace;
import kinescribe.base.KinescribeException;
import kinescribe.dataset.Dataset;
import kinescribe.dataset.WindowSpec;
import kinescribe.dataset.Windowing;
import kinescribe.evaluate.scorecard.EmbeddingMap;
import kinescribe.evaluate.scorecard.MapPoint;
import kinescribe.job.JobContext;
import kinescribe.job.JobOutcome;
import kinescribe.job.LatestJob;
import kinescribe.pipeline.TwoSides;
import kinescribe.project.Project;
import org.jspecify.annotations.Nullable;

/** Draws maps of both sides' windows, and what is chosen on them. */
final class MapModel {
    private static final int CUT = 20;
    private static final int ALL = 100;

    private final Workspace workspace;
    private final CardSettings settings;
    private final ClipFinder finder;
    private final BooleanProperty neighbours = new SimpleBooleanProperty(this, "neighbours");
    private final ReadOnlyObjectWrapper<@Nullable EmbeddingMap> map =
            new ReadOnlyObjectWrapper<>(this, "map");
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper(this, "words", "");
    private final ObservableList<MapPoint> chosen = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable MapPoint> clip =
            new SimpleObjectProperty<>(this, "clip");
    private final LatestJob drawing;

    MapModel(Workspace workspace, CardSettings settings) {
        this.workspace = workspace;
        this.settings = settings;
        this.finder = new ClipFinder(workspace);
        this.drawing = new LatestJob(workspace.jobs());
        clip.addListener((o, before, after) -> open(after));
        workspace
                .projectProperty()
                .addListener(
                        (o, before, after) -> {
                            if (!before.recordings().equals(after.recordings())) {
                                clear();
                            }
                        });
    }

    /** Whether neighbours are kept together (t-SNE) instead of principal components shown. */
    BooleanProperty neighboursProperty() {
        return neighbours;
    }

    /** The map; null before one is drawn. */
    ReadOnlyObjectProperty<@Nullable EmbeddingMap> mapProperty() {
        return map.getReadOnlyProperty();
    }

    /** What is going on, or where the play head went. */
    ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** The windows inside the lasso. */
    ObservableList<MapPoint> chosen() {
        return chosen;
    }

    /** The window that is looked at. */
    ObjectProperty<@Nullable MapPoint> clipProperty() {
        return clip;
    }

    /** Draws the map of what is set, as a job; a newer one takes the place of an older. */
    void draw() {
        drawing.cancel();
        if (!settings.fault().isEmpty()) {
            words.set(settings.fault());
            return;
        }
        clear();
        Project project = workspace.project();
        String real = String.valueOf(settings.realSiteProperty().get());
        String virtual = String.valueOf(settings.virtualSiteProperty().get());
        WindowSpec spec = settings.windows().spec();
        boolean near = neighbours.get();
        long seed = settings.seedProperty().get();
        words.set("Drawing …");
        drawing.<EmbeddingMap>submit(
                "Map of " + virtual,
                context -> make(project, real, virtual, spec, near, seed, context),
                this::drawn);
    }

    /** Takes the points for which something is so, such as being inside a lasso. */
    void choose(Predicate<MapPoint> wanted) {
        EmbeddingMap now = map.get();
        if (now != null) {
            chosen.setAll(now.points().stream().filter(wanted).toList());
        }
    }

    private static EmbeddingMap make(
            Project project,
            String real,
            String virtual,
            WindowSpec spec,
            boolean neighbours,
            long seed,
            JobContext context)
            throws KinescribeException {
        TwoSides sides = TwoSides.of(project, real, virtual).value();
        Dataset measured = Windowing.cut(sides.real(), spec, context.part(0, CUT, ALL)).value();
        Dataset simulated =
                Windowing.cut(sides.virtual(), spec, context.part(CUT, 2 * CUT, ALL)).value();
        JobContext rest = context.part(2 * CUT, ALL, ALL);
        return neighbours
                ? EmbeddingMap.neighbours(measured, simulated, seed, rest)
                : EmbeddingMap.components(measured, simulated, rest);
    }

    private void drawn(JobOutcome<EmbeddingMap> outcome) {
        if (outcome instanceof JobOutcome.Done<EmbeddingMap> done) {
            map.set(done.value());
            words.set("");
        } else if (outcome instanceof JobOutcome.Failed<EmbeddingMap> failed) {
            words.set(failed.error().text());
        }
    }

    private void open(@Nullable MapPoint point) {
        if (point != null) {
            boolean found = finder.open(point.window());
            words.set(
                    found
                            ? "The workbench shows this moment: motion, sensor and play head are"
                                    + " set."
                            : "");
        }
    }

    private void clear() {
        map.set(null);
        chosen.setAll(List.of());
        clip.set(null);
        words.set("");
    }
}
