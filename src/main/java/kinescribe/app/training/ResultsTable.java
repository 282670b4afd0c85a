package kinescribe.app.training;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import kinescribe.app.fx.Columns;
import kinescribe.app.fx.Kit;
import org.kordamp.ikonli.feather.Feather;

/** The table of runs; several can be chosen, names are edited in place, any figure sorts. */
final class ResultsTable {
    private static final double PIN_WIDTH = 30;
    private static final double LEAST_NAME = 126;

    /** Room for most names in full; what is more than that shows bars of scores. */
    private static final double NAME_WIDTH = 360;

    private static final double SCROLL_BAR = 16;
    private static final double BAR_SHARE = 0.6;

    /** Without room for bars. */
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final RunBoard board;
    private final TableView<RunRow> table = new TableView<>();
    private final TableColumn<RunRow, String> name = Columns.text("Run", RunRow::name, LEAST_NAME);
    private final TableColumn<RunRow, RunRow> marks = column("", RunCells::marks);
    private final Map<BoardColumn, TableColumn<RunRow, RunRow>> figures =
            new EnumMap<>(BoardColumn.class);

    ResultsTable(RunBoard board) {
        this.board = board;
        SortedList<RunRow> sorted = new SortedList<>(board.rows());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setId("train-results");
        table.setItems(sorted);
        table.setEditable(true);
        table.setAccessibleText("Results of evaluations");
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setPlaceholder(
                Kit.emptyState(
                        Feather.BAR_CHART_2,
                        "No results yet: choose sites and modes on the left, then press Run."));
        columns();
        table.widthProperty().subscribe(this::spread);
        table.getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<RunRow>) change -> chosen());
        board.chosen().addListener((ListChangeListener<RunRow>) change -> mark());
        board.rows()
                .addListener(
                        (Observable o) -> {
                            table.refresh();
                            spread();
                        });
        table.setOnKeyPressed(
                event -> {
                    if (table.getEditingCell() != null) {
                        return;
                    }
                    if (event.getCode() == KeyCode.DELETE) {
                        board.deleteChosen();
                    } else if (event.getCode() == KeyCode.F2) {
                        rename();
                    } else if (event.getCode() == KeyCode.ENTER) {
                        event.consume(); // else it is also pressed on "Run"
                    }
                });
        mark();
    }

    /** The table. */
    TableView<RunRow> node() {
        return table;
    }

    /** Lets the name of the selected run be changed in its place. */
    void rename() {
        int row = table.getSelectionModel().getSelectedIndex();
        if (row >= 0) {
            table.scrollTo(row);
            table.layout(); // a cell must be there to be edited
            table.edit(row, name);
        }
    }

    /** A button that sorts by a figure, the best first, for those who use the keyboard. */
    MenuButton sorting() {
        MenuButton button = new MenuButton();
        button.setId("train-sort");
        Kit.dressAsIcon(button, Feather.BAR_CHART, "Sort by");
        for (BoardColumn by : BoardColumn.values()) {
            MenuItem item = new MenuItem("Sort by " + by.title());
            item.setOnAction(event -> sortBy(by));
            button.getItems().add(item);
        }
        return button;
    }

    private void sortBy(BoardColumn by) {
        TableColumn<RunRow, RunRow> column = Objects.requireNonNull(figures.get(by));
        column.setSortType(
                by.moreIsBetter()
                        ? TableColumn.SortType.DESCENDING
                        : TableColumn.SortType.ASCENDING);
        table.getSortOrder().setAll(List.of(column));
    }

    private void columns() {
        TableColumn<RunRow, RunRow> pin = column("", RunCells::pin);
        Columns.fix(pin, PIN_WIDTH);
        name.setEditable(true);
        name.getStyleClass().add("run-name");
        name.setOnEditCommit(event -> board.rename(event.getRowValue(), event.getNewValue()));
        table.getColumns().add(pin);
        table.getColumns().add(name);
        table.getColumns().add(marks);
        for (BoardColumn figure : BoardColumn.values()) {
            TableColumn<RunRow, RunRow> column = column("", row -> RunCells.figure(figure, row));
            Label title = new Label(figure.title());
            title.getStyleClass().add("figure-title");
            title.setTooltip(new Tooltip(figure.meaning()));
            column.setGraphic(title);
            column.setId("train-column-" + figure.name().toLowerCase(Locale.ROOT));
            column.setPrefWidth(RunCells.width(figure));
            column.setSortable(true);
            column.setComparator(figure.ascending());
            figures.put(figure, column);
            table.getColumns().add(column);
        }
    }

    /** Gives the room that is left to names, and what they do not need to the bars of scores. */
    private void spread() {
        marks.setPrefWidth(board.rows().stream().mapToDouble(RunCells::marksWidth).max().orElse(0));
        marks.setVisible(marks.getPrefWidth() > 0);
        TableColumn<RunRow, RunRow> score = Objects.requireNonNull(figures.get(BoardColumn.SCORE));
        double rest =
                table.getVisibleLeafColumns().stream()
                        .filter(column -> column != name && column != score)
                        .mapToDouble(TableColumn::getPrefWidth)
                        .sum();
        double least = RunCells.width(BoardColumn.SCORE);
        double free = table.getWidth() - SCROLL_BAR - rest - least;
        double more = Math.max(0, free - NAME_WIDTH);
        name.setPrefWidth(Math.max(LEAST_NAME, free - more * BAR_SHARE));
        score.setPrefWidth(least + more * BAR_SHARE);
        table.pseudoClassStateChanged(NARROW, more * BAR_SHARE < RunCells.LEAST_BAR);
    }

    private static TableColumn<RunRow, RunRow> column(String title, RunCells.Shown shown) {
        TableColumn<RunRow, RunRow> column = new TableColumn<>(title);
        column.setEditable(false);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(c -> new RunCells(shown));
        return column;
    }

    private void chosen() {
        // Copied: the selection's own list changes under whoever reads it.
        board.choose(
                table.getSelectionModel().getSelectedItems().stream()
                        .filter(Objects::nonNull)
                        .toList());
    }

    private void mark() {
        TableView.TableViewSelectionModel<RunRow> selection = table.getSelectionModel();
        List<RunRow> wanted = List.copyOf(board.chosen());
        if (!wanted.equals(List.copyOf(selection.getSelectedItems()))) {
            selection.clearSelection();
            wanted.forEach(selection::select);
        }
    }
}
