package kinescribe.app.curation;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import kinescribe.app.fx.Columns;
import kinescribe.app.fx.Kit;
import kinescribe.prompt.Verdict;
import org.kordamp.ikonli.feather.Feather;

/** The table of prompts; sentences are edited in place by a double click. */
final class DeskTable {
    private static final PseudoClass REJECTED = PseudoClass.getPseudoClass("rejected");
    private static final double VERDICT_WIDTH = 38;
    private static final Map<DeskColumn, Double> WIDTHS =
            Map.of(
                    DeskColumn.ACTIVITY, 112.0,
                    DeskColumn.TAGS, 84.0,
                    DeskColumn.WORDS, 62.0,
                    DeskColumn.FINDINGS, 96.0,
                    DeskColumn.AUTHOR, 80.0,
                    DeskColumn.DATE, 128.0);

    /** Narrower tables leave the date out, and still narrower ones the author. */
    private static final double ROOM_FOR_DATE = 1000;

    private static final double ROOM_FOR_AUTHOR = 860;

    private final DeskModel model;
    private final DeskCommands commands;
    private final TableView<DeskRow> table;
    private boolean restoring;

    DeskTable(DeskModel model, DeskCommands commands) {
        this.model = model;
        this.commands = commands;
        table = new TableView<>(model.shown());
        table.setId("desk-prompts");
        table.setAccessibleText("Prompts");
        table.setEditable(true);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(
                Kit.emptyState(Feather.FILTER, "No prompt is like that. Clear the filter."));
        table.setRowFactory(view -> new Row());
        for (DeskColumn column : DeskColumn.values()) {
            table.getColumns().add(column(column));
        }
        table.setSortPolicy(view -> sort());
        table.getSelectionModel()
                .getSelectedIndices()
                .addListener((ListChangeListener<Integer>) change -> selectionChanged());
        model.refreshedProperty().addListener((o, before, after) -> restore());
        restore();
    }

    TableView<DeskRow> node() {
        return table;
    }

    /** Whether a sentence is being edited in its cell. */
    boolean isEditing() {
        return table.getEditingCell() != null;
    }

    private TableColumn<DeskRow, ?> column(DeskColumn kind) {
        if (kind == DeskColumn.VERDICT) {
            TableColumn<DeskRow, Verdict> column = new TableColumn<>();
            column.setGraphic(VerdictIcons.of(Verdict.ACCEPTED));
            column.setUserData(kind);
            column.setCellValueFactory(
                    row -> new ReadOnlyObjectWrapper<>(row.getValue().verdict()));
            column.setCellFactory(c -> new VerdictCell());
            Columns.fix(column, VERDICT_WIDTH);
            return column;
        }
        TableColumn<DeskRow, String> column =
                Columns.text(kind.title(), kind::of, WIDTHS.getOrDefault(kind, 300.0));
        column.setUserData(kind);
        column.setId("desk-column-" + kind.title().toLowerCase(Locale.ROOT));
        if (kind == DeskColumn.TEXT) {
            column.setEditable(true);
            column.setOnEditCommit(
                    event -> commands.edit(event.getRowValue().id(), event.getNewValue()));
        } else {
            Columns.fix(column, WIDTHS.getOrDefault(kind, 100.0));
        }
        if (kind == DeskColumn.DATE) {
            column.visibleProperty().bind(table.widthProperty().greaterThan(ROOM_FOR_DATE));
        } else if (kind == DeskColumn.AUTHOR) {
            column.visibleProperty().bind(table.widthProperty().greaterThan(ROOM_FOR_AUTHOR));
        }
        return column;
    }

    private boolean sort() {
        List<TableColumn<DeskRow, ?>> by = table.getSortOrder();
        model.orderProperty()
                .set(
                        by.isEmpty() || !(by.get(0).getUserData() instanceof DeskColumn column)
                                ? Optional.empty()
                                : Optional.of(
                                        new DeskOrder(
                                                column,
                                                by.get(0).getSortType()
                                                        == TableColumn.SortType.ASCENDING)));
        return true;
    }

    private void selectionChanged() {
        List<String> ids = shownIds();
        if (!model.isRefreshing() && !ids.isEmpty() && !restoring) {
            model.select(ids);
        }
    }

    private List<String> shownIds() {
        List<DeskRow> rows = model.shown();
        return List.copyOf(table.getSelectionModel().getSelectedIndices()).stream()
                .filter(i -> i >= 0 && i < rows.size())
                .map(i -> rows.get(i).id())
                .toList();
    }

    private void restore() {
        List<String> wanted = model.selected();
        if (shownIds().equals(wanted)) {
            return;
        }
        Set<String> ids = new HashSet<>(wanted);
        int[] places =
                IntStream.range(0, model.shown().size())
                        .filter(i -> ids.contains(model.shown().get(i).id()))
                        .toArray();
        restoring = true;
        table.getSelectionModel().clearSelection();
        if (places.length > 0) {
            table.getSelectionModel().selectIndices(places[0], places);
            int last = places[places.length - 1];
            table.getFocusModel().focus(last);
            reveal(last);
        }
        restoring = false;
    }

    /** Scrolls only where the line is not seen, with some lines to come below it. */
    private void reveal(int place) {
        if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            var first = flow.getFirstVisibleCell();
            var last = flow.getLastVisibleCell();
            if (first != null
                    && last != null
                    && place > first.getIndex()
                    && place < last.getIndex() - 1) {
                return;
            }
            int lines = first == null || last == null ? 10 : last.getIndex() - first.getIndex();
            table.scrollTo(Math.max(0, place - lines / 3));
        }
    }

    /** A line; those of rejected prompts look so. */
    private static final class Row extends TableRow<DeskRow> {
        @Override
        protected void updateItem(DeskRow row, boolean empty) {
            super.updateItem(row, empty);
            boolean there = !empty && row != null;
            pseudoClassStateChanged(REJECTED, there && row.verdict() == Verdict.REJECTED);
        }
    }

    /** A verdict as a sign with its name for those who do not see it. */
    private static final class VerdictCell extends TableCell<DeskRow, Verdict> {
        @Override
        protected void updateItem(Verdict verdict, boolean empty) {
            super.updateItem(verdict, empty);
            boolean there = !empty && verdict != null;
            setGraphic(there ? VerdictIcons.of(verdict) : null);
            setTooltip(there ? new Tooltip(verdict.id()) : null);
            setAccessibleText(there ? verdict.id() : "");
        }
    }
}
