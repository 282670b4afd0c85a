package kinescribe.app.prompts;

import java.io.File;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import kinescribe.app.fx.FormPopover;
import kinescribe.app.fx.Kit;
import kinescribe.app.fx.Splits;
import kinescribe.app.fx.Workspace;
import org.kordamp.ikonli.feather.Feather;

/** The prompts panel: activities, table, editor. */
public final class PromptsView {
    private static final double LEAST_HEIGHT = 60;
    private static final double ACTIVITIES_SHARE = 0.36;
    private static final double ROOM_FOR_ACTIVITIES = 360;

    private final PromptsViewModel model;
    private final TextField add = new TextField();
    private final VBox node;

    /** The panel of a model on the same workspace. */
    public PromptsView(Workspace workspace, PromptsViewModel model) {
        this.model = model;
        PromptTable table = new PromptTable(model);
        Region activities = new ActivityList(model).node();
        activities.setMinHeight(LEAST_HEIGHT);
        Region prompts = prompts(table, workspace);
        prompts.setMinHeight(LEAST_HEIGHT);
        SplitPane lists =
                Splits.of(
                        Orientation.VERTICAL, new double[] {ACTIVITIES_SHARE}, activities, prompts);
        VBox.setVgrow(lists, Priority.ALWAYS);
        node = new VBox(lists, addRow(), new PromptEditor(model, workspace.selection()).node());
        node.getStyleClass().addAll("panel", "prompts");
        node.setMinWidth(260);
        node.heightProperty()
                .addListener((o, before, height) -> fold(lists, activities, height.doubleValue()));
        node.setPrefWidth(384);
    }

    /** The panel. */
    public Node node() {
        return node;
    }

    /** Without the room for both, the prompts take all of it. */
    private static void fold(SplitPane lists, Region activities, double height) {
        boolean there = lists.getItems().contains(activities);
        if (height < ROOM_FOR_ACTIVITIES && there) {
            lists.getItems().remove(activities);
        } else if (height >= ROOM_FOR_ACTIVITIES && !there) {
            lists.getItems().add(0, activities);
            lists.setDividerPositions(ACTIVITIES_SHARE);
        }
    }

    private VBox prompts(PromptTable table, Workspace workspace) {
        FormPopover write = PromptForms.write(model);
        Button writeButton = new Button();
        Kit.dressAsIcon(writeButton, Feather.FEATHER, "Write prompts…");
        writeButton.setId("write-prompts");
        writeButton.setOnAction(event -> write.toggle(writeButton));
        writeButton.disableProperty().bind(noTarget());
        FormPopover synthesize = PromptForms.synthesize(model);
        Button synthesizeButton = new Button();
        Kit.dressAsIcon(synthesizeButton, Feather.PLAY_CIRCLE, "Make motions from prompts…");
        synthesizeButton.setId("synthesize");
        synthesizeButton.setOnAction(event -> synthesize.toggle(synthesizeButton));
        synthesizeButton.disableProperty().bind(Bindings.isEmpty(model.prompts()));
        ToggleButton timeline = new ToggleButton();
        Kit.dressAsIcon(timeline, Feather.SLIDERS, "Timeline of prompts (Ctrl+T)");
        timeline.setId("show-timeline");
        timeline.selectedProperty().bindBidirectional(workspace.timelineShownProperty());
        Button delete =
                Kit.iconButton(
                        Feather.TRASH_2, "Delete the selected prompts", model::deleteSelected);
        delete.setId("delete-prompts");
        delete.disableProperty().bind(model.nothingSelected());
        VBox box =
                new VBox(
                        Kit.panelHead(
                                "Prompts",
                                writeButton,
                                Kit.iconButton(
                                        Feather.DOWNLOAD, "Import prompts…", this::importFile),
                                synthesizeButton,
                                timeline,
                                delete),
                        table.node());
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        return box;
    }

    private HBox addRow() {
        add.setId("add-prompt");
        add.setAccessibleText("Add a prompt");
        add.setPromptText("Type what a person does, then Enter");
        add.setOnAction(event -> addTyped());
        HBox.setHgrow(add, Priority.ALWAYS);
        Button button = Kit.iconButton(Feather.PLUS, "Add the prompt", this::addTyped);
        HBox row = new HBox(add, button);
        row.getStyleClass().add("add-row");
        return row;
    }

    private BooleanBinding noTarget() {
        return Bindings.createBooleanBinding(
                () -> model.targetActivity().isEmpty(),
                model.activityIdProperty(),
                model.refreshedProperty());
    }

    private void addTyped() {
        if (model.addPrompt(add.getText())) {
            add.clear();
        }
    }

    private void importFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Import prompts, one a line");
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter("Text files", "*.txt", "*.csv", "*.md"),
                        new FileChooser.ExtensionFilter("All files", "*.*"));
        File file = chooser.showOpenDialog(node.getScene().getWindow());
        if (file != null) {
            model.importFrom(file.toPath());
        }
    }
}
