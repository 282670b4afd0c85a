package kinescribe.app.prompts;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import kinescribe.app.fx.Columns;
import kinescribe.app.fx.Kit;
import kinescribe.app.fx.MotionState;
import kinescribe.app.fx.MotionStateCell;
import org.kordamp.ikonli.feather.Feather;

/** The table of prompts; sentences are edited in place by a double click. */
final class PromptTable {
    private static final double ACTIVITY_WIDTH = 90;
    private static final double MOTION_WIDTH = 58;
    private static final double AUTHOR_WIDTH = 66;

    /** A narrower table leaves its authors out, for the sentences need the room. */
    private static final double ROOM_FOR_AUTHORS = 440;

    private final PromptsViewModel model;
    private final TableView<PromptRow> table;

    PromptTable(PromptsViewModel model) {
        this.model = model;
        table = new TableView<>(model.prompts());
        table.setId("prompts");
        table.setAccessibleText("Prompts");
        table.setEditable(true);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(
                Kit.emptyState(
                        Feather.EDIT_3,
                        "No prompts here yet. Type below what a person does, such as \"A person"
                                + " walks slowly.\", and make a motion of it."));
        TableColumn<PromptRow, String> activity =
                Columns.text("Activity", PromptRow::activity, ACTIVITY_WIDTH);
        Columns.fix(activity, ACTIVITY_WIDTH);
        activity.visibleProperty().bind(model.activityIdProperty().isEmpty());
        table.getColumns().add(activity);
        table.getColumns().add(sentences());
        table.getColumns().add(states());
        TableColumn<PromptRow, String> author =
                Columns.text("Author", PromptRow::author, AUTHOR_WIDTH);
        Columns.fix(author, AUTHOR_WIDTH);
        author.visibleProperty().bind(table.widthProperty().greaterThan(ROOM_FOR_AUTHORS));
        table.getColumns().add(author);
        table.getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<PromptRow>) change -> selectionChanged());
        table.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.DELETE && table.getEditingCell() == null) {
                        model.deleteSelected();
                    }
                });
        model.refreshedProperty().addListener((o, before, after) -> restore());
        restore();
    }

    TableView<PromptRow> node() {
        return table;
    }

    private void selectionChanged() {
        List<String> ids =
                List.copyOf(table.getSelectionModel().getSelectedItems()).stream()
                        .map(PromptRow::id)
                        .toList();
        if (!model.isRefreshing() && !ids.isEmpty()) {
            model.select(ids);
        }
    }

    private void restore() {
        List<String> shown =
                List.copyOf(table.getSelectionModel().getSelectedItems()).stream()
                        .map(PromptRow::id)
                        .toList();
        if (shown.equals(model.selected())) {
            return;
        }
        List<String> wanted = List.copyOf(model.selected());
        table.getSelectionModel().clearSelection();
        for (int i = 0; i < model.prompts().size(); i++) {
            if (wanted.contains(model.prompts().get(i).id())) {
                table.getSelectionModel().select(i);
                table.scrollTo(Math.max(0, i - 1));
            }
        }
    }

    private TableColumn<PromptRow, String> sentences() {
        TableColumn<PromptRow, String> column = Columns.text("Prompt", PromptRow::text, 170);
        column.setEditable(true);
        column.setOnEditCommit(
                event -> model.changePrompt(event.getRowValue().id(), event.getNewValue()));
        return column;
    }

    private static TableColumn<PromptRow, MotionState> states() {
        TableColumn<PromptRow, MotionState> column = new TableColumn<>("Motion");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().motion()));
        column.setCellFactory(c -> new MotionStateCell<>());
        Columns.fix(column, MOTION_WIDTH);
        column.setEditable(false);
        return column;
    }
}
