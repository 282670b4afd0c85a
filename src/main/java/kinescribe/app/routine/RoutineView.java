package kinescribe.app.routine;

import java.net.URL;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kinescribe.app.fx.Kit;
import kinescribe.app.fx.Moment;
import kinescribe.app.fx.Splits;
import kinescribe.app.fx.Workspace;
import kinescribe.imu.LabelSpan;
import kinescribe.imu.Recording;
import kinescribe.project.Entry;
import kinescribe.routine.DayClock;
import kinescribe.routine.OfflineDecomposer;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The page for routines: taken apart, edited, recorded, and looked at level by level. */
public final class RoutineView {
    private static final String STYLES = "/kinescribe/assets/styles/routine.css";
    private static final double TREE_SHARE = 0.34;
    private static final double LEAD_S = 2;

    private final RoutineModel model;
    private final LevelBands bands = new LevelBands();
    private final Label now = new Label();
    private final BorderPane root = new BorderPane();

    /** A view for a workspace. */
    public RoutineView(Workspace workspace) {
        model = new RoutineModel(workspace);
        root.setId("routine-page");
        root.getStyleClass().addAll("routine", "timeline");
        URL styles = Objects.requireNonNull(RoutineView.class.getResource(STYLES), STYLES);
        root.getStylesheets().add(styles.toExternalForm());
        SplitPane editors =
                Splits.of(Orientation.HORIZONTAL, new double[] {TREE_SHARE}, left(), right());
        root.setCenter(editors);
        root.setBottom(below());
        model.recordingProperty().subscribe(this::show);
        bands.timeSProperty().addListener((o, before, after) -> tell());
        followPlayHead(workspace);
    }

    /** The view's root node. */
    public Node node() {
        return root;
    }

    RoutineModel model() {
        return model;
    }

    LevelBands bands() {
        return bands;
    }

    /** While charts and body show a moment of the recording, its play head goes with theirs. */
    private void followPlayHead(Workspace workspace) {
        workspace
                .playHead()
                .timeSProperty()
                .addListener(
                        (o, before, timeS) -> {
                            Moment shown = workspace.selection().momentProperty().get();
                            Entry<Recording> own = model.recordingProperty().get();
                            if (shown != null
                                    && own != null
                                    && shown.recordingId().equals(own.id())) {
                                bands.timeSProperty().set(shown.zeroS() + timeS.doubleValue());
                            }
                        });
    }

    private Node left() {
        ComboBox<String> known = new ComboBox<>();
        known.getItems().setAll(OfflineDecomposer.known(true));
        known.getItems().addAll(OfflineDecomposer.known(false));
        known.setEditable(true);
        known.setId("routine-text");
        known.setAccessibleText("An activity or a routine");
        known.setPromptText("morning routine");
        known.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(known, Priority.ALWAYS);
        ComboBox<String> writer = writer();
        Button apart = new Button("Take apart", Kit.icon(Feather.SCISSORS));
        apart.setId("routine-apart");
        apart.setMinWidth(Button.USE_PREF_SIZE);
        apart.setOnAction(
                event -> {
                    String text = known.getEditor().getText().strip();
                    if (!text.isEmpty()) {
                        model.takeApart(text, writer.getValue());
                    }
                });
        Button add =
                Kit.iconButton(Feather.PLUS, "Add a part beside the selected", model::addBeside);
        add.setId("routine-add");
        Button delete =
                Kit.iconButton(
                        Feather.TRASH_2,
                        "Delete the selected part",
                        () ->
                                Optional.ofNullable(model.selectedProperty().get())
                                        .ifPresent(model::delete));
        delete.disableProperty().bind(model.selectedProperty().isNull());
        Node tree = new PartTree(model).node();
        Node empty =
                Kit.emptyState(
                        Feather.GIT_BRANCH, "Type an activity or a routine and take it apart.");
        empty.setMouseTransparent(true);
        empty.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> model.tree().routines().isEmpty(), model.draftProperty()));
        StackPane middle = new StackPane(tree, empty);
        VBox.setVgrow(middle, Priority.ALWAYS);
        HBox typed = new HBox(6, known, writer, apart);
        typed.getStyleClass().add("routine-row");
        return new VBox(Kit.panelHead("Routines", add, delete), typed, middle);
    }

    /** Who takes apart; not there while nobody but the program can. */
    private ComboBox<String> writer() {
        ComboBox<String> writer = new ComboBox<>(model.writers());
        writer.setId("routine-writer");
        writer.setAccessibleText("Who takes it apart");
        writer.setValue(OfflineDecomposer.ID);
        Kit.showWhile(writer, Bindings.size(model.writers()).greaterThan(1));
        return writer;
    }

    private Node right() {
        Label activity = new Label();
        activity.getStyleClass().add("timeline-hint");
        Runnable name =
                () ->
                        activity.setText(
                                model.activity()
                                        .map(path -> model.tree().at(path).name())
                                        .orElse(""));
        model.selectedProperty().subscribe(path -> name.run());
        model.draftProperty().subscribe(draft -> name.run());
        VBox box =
                new VBox(
                        Kit.panelHead("One after another", activity),
                        new ActionLane(model).node(),
                        Kit.panelHead("Parts of the body"),
                        new SpaceTable(model).node(),
                        Kit.panelHead("Recording"),
                        new MakingForm(model).node());
        box.setMinWidth(0);
        box.getStyleClass().add("routine-right");
        return box;
    }

    private Node below() {
        Button show = new Button("Show in charts", Kit.icon(Feather.ACTIVITY));
        show.setId("routine-show");
        show.setOnAction(event -> showInCharts());
        show.disableProperty().bind(model.recordingProperty().isNull());
        now.setId("routine-now");
        HBox head = Kit.panelHead("Labels", now, show);
        head.setAlignment(Pos.CENTER_LEFT);
        Label hint = new Label("The recording's labels appear here once it is made.");
        hint.getStyleClass().add("timeline-hint");
        hint.visibleProperty().bind(model.recordingProperty().isNull());
        return new VBox(head, new StackPane(bands.node(), hint));
    }

    private void show(@Nullable Entry<Recording> entry) {
        bands.show(entry == null ? null : entry.value());
        tell();
    }

    /** Says what is labelled at the play head. */
    private void tell() {
        Entry<Recording> entry = model.recordingProperty().get();
        double timeS = bands.timeSProperty().get();
        now.setText(
                entry == null
                        ? ""
                        : new DayClock(null).at(timeS)
                                + "  "
                                + entry.value().levels().stream()
                                        .flatMap(level -> level.at(timeS).stream())
                                        .map(LabelSpan::activity)
                                        .collect(Collectors.joining(" › ")));
    }

    private void showInCharts() {
        Entry<Recording> entry = model.recordingProperty().get();
        if (entry != null) {
            double timeS = bands.timeSProperty().get();
            String activity = Objects.requireNonNullElse(entry.value().activityAt(timeS), "");
            model.workspace()
                    .show(new Moment(entry.id(), activity, timeS, Math.min(LEAD_S, timeS)));
        }
    }
}
