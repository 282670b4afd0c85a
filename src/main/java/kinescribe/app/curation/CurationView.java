package kinescribe.app.curation;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kinescribe.app.fx.BodyPreview;
import kinescribe.app.fx.FxExecutor;
import kinescribe.app.fx.Kit;
import kinescribe.app.fx.OwnKeys;
import kinescribe.app.fx.PromptCommands;
import kinescribe.app.fx.Workspace;

/** The desk for curating prompts: activities, table, editor, preview. */
public final class CurationView {
    private static final double LEFT = 190;
    private static final double RIGHT = 330;

    private final DeskModel model;
    private final DeskCommands commands;
    private final DeskTable table;
    private final SentenceEditor editor;
    private final FilterBar filter;
    private final DeskTools tools;
    private final DeskKeys keys;
    private final StackPane node;

    /**
     * @param prompts what the desk asks of the prompts panel
     * @param preview a picture of a body, the desk's own
     */
    public CurationView(Workspace workspace, PromptCommands prompts, BodyPreview preview) {
        model = new DeskModel(workspace);
        commands = new DeskCommands(workspace, model);
        DeskFiles files = new DeskFiles(commands);
        DeskForms forms = new DeskForms(workspace, model, commands);
        PreviewModel motions = new PreviewModel(workspace);
        table = new DeskTable(model, commands);
        editor = new SentenceEditor(model, commands, this::leaveEditor);
        filter = new FilterBar(model);
        tools = new DeskTools(model, commands, forms, files, prompts);
        SidePane side = new SidePane(model, commands, motions, preview);
        VBox left = new TargetList(model, commands).node();
        left.getStyleClass().add("panel");
        left.setMinWidth(140);
        SplitPane desk = new SplitPane(left, middle(), side.node());
        SplitPane.setResizableWithParent(left, false);
        SplitPane.setResizableWithParent(side.node(), false);
        desk.widthProperty().addListener(new Fit(desk));
        BooleanBinding empty = isEmpty(workspace);
        Kit.showWhile(desk, empty.not());
        Node first = new EmptyDesk(commands, files).node();
        Kit.showWhile(first, empty);
        node = new StackPane(desk, first);
        node.getStyleClass().add("desk");
        node.setId("desk");
        OwnKeys.mark(node);
        keys = new DeskKeys(table, model, commands, forms, editor, side, preview);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Runnable follow =
                () -> {
                    if (node.isVisible()) {
                        motions.show(model.currentProperty().get().map(DeskRow::prompt));
                    }
                };
        model.currentProperty().addListener((o, before, after) -> follow.run());
        node.visibleProperty().addListener((o, before, seen) -> seen(seen, follow, preview));
    }

    /** The page. */
    public Node node() {
        return node;
    }

    private static BooleanBinding isEmpty(Workspace workspace) {
        return Bindings.createBooleanBinding(
                () -> workspace.project().prompts().isEmpty(), workspace.projectProperty());
    }

    private VBox middle() {
        Label keys = new Label(DeskKeys.WORDS);
        keys.getStyleClass().addAll("count", "desk-keys");
        keys.setMinWidth(0);
        editor.node().setPrefHeight(64);
        editor.node().setMinHeight(44);
        VBox middle =
                new VBox(
                        tools.node(),
                        filter.node(),
                        table.node(),
                        addRow(),
                        editor.node(),
                        new FindingChips(model, commands).node(),
                        keys);
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        middle.getStyleClass().add("panel");
        middle.setMinWidth(420);
        return middle;
    }

    private HBox addRow() {
        TextField add = new TextField();
        add.setId("desk-add");
        add.setAccessibleText("Add a prompt");
        add.setPromptText("Type what a person does, then Enter");
        add.setOnAction(
                event -> {
                    if (commands.add(add.getText())) {
                        add.clear();
                    }
                });
        HBox.setHgrow(add, Priority.ALWAYS);
        HBox row = new HBox(add);
        row.getStyleClass().add("add-row");
        return row;
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
            filter.focus();
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.H) {
            tools.replace();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && event.getTarget() instanceof TextField) {
            focusTable();
            event.consume();
        }
    }

    /** Gives the sides their widths when the desk gets its own for the first time. */
    private record Fit(SplitPane desk) implements ChangeListener<Number> {
        @Override
        public void changed(ObservableValue<? extends Number> value, Number before, Number width) {
            if (width.doubleValue() > 2 * (LEFT + RIGHT)) {
                desk.widthProperty().removeListener(this);
                new FxExecutor()
                        .execute(
                                () ->
                                        desk.setDividerPositions(
                                                LEFT / desk.getWidth(),
                                                1 - RIGHT / desk.getWidth()));
            }
        }
    }

    private void seen(boolean seen, Runnable follow, BodyPreview preview) {
        if (seen) {
            follow.run();
            preview.refresh();
            new FxExecutor().execute(this::focusTable);
        }
    }

    private void leaveEditor() {
        focusTable();
        keys.enterWasUsed();
    }

    private void focusTable() {
        table.node().requestFocus();
    }
}
