package kinescribe.app.compose;

import java.net.URL;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kinescribe.app.fx.FormPopover;
import kinescribe.app.fx.Kit;
import kinescribe.app.fx.ShownAs;
import kinescribe.app.fx.Workspace;
import kinescribe.compose.Timeline;
import kinescribe.motion.Body;
import org.kordamp.ikonli.feather.Feather;

/** The strip with the timeline of prompts, and the form that combines two motions. */
public final class ComposeView {
    private static final String STYLES = "/kinescribe/assets/styles/timeline.css";
    private static final int MAX_SEED = 1_000_000;

    private final TimelineModel timeline;
    private final CombineModel combine;
    private final VBox node;

    /** The strip of a workspace; it is there while the workspace says so. */
    public ComposeView(Workspace workspace) {
        timeline = new TimelineModel(workspace);
        combine = new CombineModel(workspace);
        TimelineLane lane = new TimelineLane(timeline, workspace.playHead());
        Label hint = new Label("Press + to add what the person does first.");
        hint.getStyleClass().add("timeline-hint");
        hint.visibleProperty().bind(timeline.empty());
        hint.setMouseTransparent(true);
        node = new VBox(head(workspace, lane), new StackPane(lane.node(), hint));
        node.getStyleClass().addAll("panel", "timeline");
        URL styles = Objects.requireNonNull(ComposeView.class.getResource(STYLES), STYLES);
        node.getStylesheets().add(styles.toExternalForm());
        Kit.showWhile(node, workspace.timelineShownProperty());
    }

    /** The strip. */
    public Node node() {
        return node;
    }

    TimelineModel timeline() {
        return timeline;
    }

    CombineModel combine() {
        return combine;
    }

    private HBox head(Workspace workspace, TimelineLane lane) {
        Button add = Kit.iconButton(Feather.PLUS, "Add a segment", () -> addTo(lane));
        add.setId("timeline-add");
        Button open =
                Kit.iconButton(
                        Feather.CORNER_RIGHT_DOWN,
                        "Edit the timeline of the motion shown",
                        timeline::takeOver);
        open.setId("timeline-open");
        open.disableProperty().bind(timeline.anotherShownProperty().not());
        Label length = new Label();
        length.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> String.format(Locale.ROOT, "%.1f s", timeline.seconds()),
                                timeline.spans()));
        length.getStyleClass().add("timeline-total");
        Button make = new Button("Make motion", Kit.icon(Feather.PLAY_CIRCLE));
        make.setId("timeline-make");
        make.setOnAction(event -> timeline.make());
        make.disableProperty().bind(timeline.empty());
        FormPopover form = CombineForm.of(combine);
        Button both = new Button("Combine bodies…", Kit.icon(Feather.USERS));
        both.setId("combine");
        both.setOnAction(event -> form.toggle(both));
        both.disableProperty().bind(Bindings.isEmpty(combine.motions()));
        Button close =
                Kit.iconButton(
                        Feather.X,
                        "Hide the timeline (Ctrl+T)",
                        () -> workspace.timelineShownProperty().set(false));
        HBox head =
                Kit.panelHead(
                        "Timeline",
                        add,
                        open,
                        name(),
                        length,
                        new Label("Blend"),
                        transition(),
                        new Label("Body"),
                        bodies(),
                        new Label("Seed"),
                        seed(),
                        make,
                        both,
                        close);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    /** Taken over when it is left, so that undo takes a whole name back and not a letter. */
    private TextField name() {
        TextField field = new TextField(timeline.nameProperty().get());
        field.setId("timeline-name");
        field.setAccessibleText("Name of the motion");
        field.setPrefColumnCount(10);
        field.setOnAction(event -> timeline.nameProperty().set(field.getText().strip()));
        field.focusedProperty()
                .addListener(
                        (o, before, focused) -> {
                            if (!focused) {
                                timeline.nameProperty().set(field.getText().strip());
                            }
                        });
        timeline.nameProperty().addListener((o, before, after) -> field.setText(after));
        return field;
    }

    private Spinner<Double> transition() {
        Spinner<Double> spinner =
                new Spinner<>(
                        Timeline.LEAST_TRANSITION_S,
                        Timeline.MOST_TRANSITION_S,
                        timeline.transitionSProperty().get(),
                        0.1);
        spinner.setId("timeline-blend");
        spinner.setEditable(true);
        spinner.setPrefWidth(84);
        spinner.valueProperty()
                .addListener((o, before, after) -> timeline.transitionSProperty().set(after));
        timeline.transitionSProperty()
                .addListener(
                        (o, before, after) ->
                                spinner.getValueFactory().setValue(after.doubleValue()));
        return spinner;
    }

    private Spinner<Integer> seed() {
        Spinner<Integer> spinner = new Spinner<>(0, MAX_SEED, (int) timeline.seedProperty().get());
        spinner.setEditable(true);
        spinner.setPrefWidth(84);
        spinner.valueProperty()
                .addListener((o, before, after) -> timeline.seedProperty().set(after));
        timeline.seedProperty()
                .addListener(
                        (o, before, after) -> spinner.getValueFactory().setValue(after.intValue()));
        return spinner;
    }

    private ComboBox<Body.Preset> bodies() {
        ComboBox<Body.Preset> box =
                new ComboBox<>(FXCollections.observableArrayList(Body.Preset.values()));
        box.setPrefWidth(120);
        box.setConverter(
                new ShownAs<Body.Preset>(preset -> preset.body().name().replace('_', ' ')));
        box.valueProperty().bindBidirectional(timeline.bodyProperty());
        return box;
    }

    /** The new block's words wait to be typed over. */
    private void addTo(TimelineLane lane) {
        timeline.add();
        lane.edit(timeline.selectedProperty().get());
    }
}
