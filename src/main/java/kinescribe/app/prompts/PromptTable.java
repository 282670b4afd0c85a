package kinescribe.app.prompts;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.cell.TextFieldTableCell;
import javafx.scene.input.KeyCode;
import javafx.util.converter.DefaultStringConverter;
import kinescribe.app.fx.Kit;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The table of prompts; sentences are edited in place by a double click. */
final class PromptTable {
    private static final double ACTIVITY_WIDTH = 90;
    private static final double MOTION_WIDTH = 58;
    private static final double AUTHOR_WIDTH = 66;

    private static final double WIDEST_TOOLTIP = 420;

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
                        "No prompts here yet. Add an activity, then type a sentence below or let"
                                + " the writer write some."));
        TableColumn<PromptRow, String> activity =
                column("Activity", PromptRow::activity, ACTIVITY_WIDTH);
        fix(activity, ACTIVITY_WIDTH);
        activity.setCellFactory(c -> new TextCell());
        activity.visibleProperty().bind(model.activityIdProperty().isEmpty());
        table.getColumns().add(activity);
        table.getColumns().add(sentences());
        table.getColumns().add(states());
        TableColumn<PromptRow, String> author = column("Author", PromptRow::author, AUTHOR_WIDTH);
        fix(author, AUTHOR_WIDTH);
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
        TableColumn<PromptRow, String> column = column("Prompt", PromptRow::text, 170);
        column.setCellFactory(c -> new TextCell());
        column.setEditable(true);
        column.setOnEditCommit(
                event -> model.changePrompt(event.getRowValue().id(), event.getNewValue()));
        return column;
    }

    private static TableColumn<PromptRow, String> column(
            String title, Function<PromptRow, String> value, double width) {
        TableColumn<PromptRow, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setEditable(false);
        return column;
    }

    private static TableColumn<PromptRow, MotionState> states() {
        TableColumn<PromptRow, MotionState> column = new TableColumn<>("Motion");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().motion()));
        column.setCellFactory(c -> new StateCell());
        fix(column, MOTION_WIDTH);
        column.setEditable(false);
        return column;
    }

    private static void fix(TableColumn<?, ?> column, double width) {
        column.setMinWidth(width);
        column.setPrefWidth(width);
        column.setMaxWidth(width);
    }

    /** A text, whole in the tooltip; edited in place where its column allows it. */
    private static final class TextCell extends TextFieldTableCell<PromptRow, String> {
        private final Tooltip whole = new Tooltip();

        TextCell() {
            super(new DefaultStringConverter());
            whole.setWrapText(true);
            whole.setMaxWidth(WIDEST_TOOLTIP);
        }

        @Override
        public void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            boolean blank = empty || text == null;
            whole.setText(blank ? "" : text);
            setTooltip(blank ? null : whole);
        }
    }

    private static final class StateCell extends TableCell<PromptRow, MotionState> {
        @Override
        protected void updateItem(MotionState state, boolean empty) {
            super.updateItem(state, empty);
            if (empty || state == null) {
                setGraphic(null);
                setTooltip(null);
                return;
            }
            FontIcon icon =
                    switch (state) {
                        case NONE -> styled(Feather.MINUS, "muted-icon");
                        case FRESH -> styled(Feather.CHECK_CIRCLE, "success-icon");
                        case OUT_OF_DATE -> styled(Feather.ALERT_TRIANGLE, "warning-icon");
                        case REJECTED -> styled(Feather.X_OCTAGON, "danger-icon");
                        case ACCEPTED_ANYWAY -> styled(Feather.CHECK_SQUARE, "warning-icon");
                    };
            setGraphic(icon);
            setTooltip(new Tooltip(state.label()));
            setAccessibleText(state.label());
        }

        private static FontIcon styled(Feather feather, String styleClass) {
            FontIcon icon = Kit.icon(feather);
            icon.getStyleClass().add(styleClass);
            return icon;
        }
    }
}
