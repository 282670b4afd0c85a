package kinescribe.app.motions;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import kinescribe.app.fx.Columns;
import kinescribe.app.fx.Kit;
import kinescribe.app.fx.MotionState;
import kinescribe.app.fx.MotionStateCell;
import org.kordamp.ikonli.feather.Feather;

/** The table of motions; names, and labels that no prompt gives, are edited in place. */
final class MotionTable {
    private static final double ACTIVITY_WIDTH = 96;
    private static final double STATE_WIDTH = 34;

    private final MotionsModel model;
    private final TableView<MotionRow> table;
    private final TableColumn<MotionRow, String> activity;
    private final TableColumn<MotionRow, String> name;

    MotionTable(MotionsModel model) {
        this.model = model;
        table = new TableView<>(model.motions());
        table.setId("motions");
        table.setAccessibleText("Motions");
        table.setEditable(true);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(
                Kit.emptyState(
                        Feather.PLAY_CIRCLE,
                        "No motions here yet. Make some from prompts or a timeline, or drop motion"
                                + " files on the window."));
        activity = Columns.text("Activity", MotionRow::activity, ACTIVITY_WIDTH);
        Columns.fix(activity, ACTIVITY_WIDTH);
        activity.setCellFactory(c -> new LabelCell(model.activities()));
        activity.setEditable(true);
        activity.setOnEditCommit(
                event -> model.label(event.getRowValue().id(), event.getNewValue()));
        name = Columns.text("Motion", MotionRow::name, 140);
        name.setEditable(true);
        name.setOnEditCommit(event -> model.rename(event.getRowValue().id(), event.getNewValue()));
        TableColumn<MotionRow, MotionState> state = new TableColumn<>();
        state.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().state()));
        state.setCellFactory(c -> new MotionStateCell<>());
        state.setEditable(false);
        Columns.fix(state, STATE_WIDTH);
        table.getColumns().add(activity);
        table.getColumns().add(name);
        table.getColumns().add(Columns.text("Made from", MotionRow::origin, 110));
        table.getColumns().add(state);
        table.getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<MotionRow>) change -> selectionChanged());
        table.setOnKeyPressed(
                event -> {
                    if (table.getEditingCell() != null) {
                        return;
                    }
                    if (event.getCode() == KeyCode.DELETE) {
                        model.deleteSelected();
                    } else if (event.getCode() == KeyCode.F2) {
                        rename();
                    }
                });
        table.setContextMenu(menu());
        model.refreshedProperty().addListener((o, before, after) -> restore());
        restore();
    }

    TableView<MotionRow> node() {
        return table;
    }

    /** Lets the name of the shown motion be changed in its place. */
    void rename() {
        edit(name);
    }

    /** Lets the label of the shown motion be changed in its place. */
    void label() {
        edit(activity);
    }

    /** Whether the shown motion's label cannot be changed: there is none, or a prompt says it. */
    BooleanBinding closed() {
        return Bindings.createBooleanBinding(
                () -> {
                    MotionRow row = table.getSelectionModel().getSelectedItem();
                    return row == null || !row.open();
                },
                table.getSelectionModel().selectedItemProperty());
    }

    private void edit(TableColumn<MotionRow, String> column) {
        int row = table.getSelectionModel().getSelectedIndex();
        if (row >= 0) {
            table.scrollTo(row);
            table.layout(); // a cell must be there to be edited
            table.edit(row, column);
        }
    }

    private ContextMenu menu() {
        MenuItem rename = new MenuItem("Rename");
        rename.setOnAction(event -> rename());
        MenuItem label = new MenuItem("Say which activity it shows");
        label.setOnAction(event -> label());
        label.disableProperty().bind(closed());
        MenuItem delete = new MenuItem("Delete");
        delete.setOnAction(event -> model.deleteSelected());
        ContextMenu menu = new ContextMenu(rename, label, delete);
        menu.getItems().forEach(item -> item.setMnemonicParsing(false));
        return menu;
    }

    private List<String> shown() {
        return List.copyOf(table.getSelectionModel().getSelectedItems()).stream()
                .map(MotionRow::id)
                .toList();
    }

    private void selectionChanged() {
        List<String> ids = shown();
        if (!model.isRefreshing() && !ids.isEmpty()) {
            model.select(ids);
        }
    }

    private void restore() {
        if (shown().equals(model.selected())) {
            return;
        }
        List<String> wanted = List.copyOf(model.selected());
        table.getSelectionModel().clearSelection();
        for (int i = 0; i < model.motions().size(); i++) {
            if (wanted.contains(model.motions().get(i).id())) {
                table.getSelectionModel().select(i);
                table.scrollTo(Math.max(0, i - 1));
            }
        }
    }
}
