package kinescribe.app.training;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kinescribe.app.fx.Columns;
import kinescribe.app.fx.Kit;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The windows behind a cell: a click, or Enter, goes to the moment of one. */
final class WindowsPane {
    private final TableView<CellWindow> table = new TableView<>();
    private final Consumer<CellWindow> open;

    /**
     * @param open what a click on a window does
     */
    WindowsPane(Consumer<CellWindow> open) {
        this.open = open;
    }

    /**
     * The list.
     *
     * @param export a button that writes it to a file
     * @param close what the other button on it does
     */
    Node node(String title, List<CellWindow> windows, Node export, Runnable close) {
        table.setId("train-windows");
        table.setAccessibleText(title + ". Enter shows the moment of a window.");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label("No window."));
        column("Person", 80, w -> w.source().subject());
        column("Trial", 100, w -> w.source().trial());
        column("At", 70, CellWindow::time);
        column("Probability", 150, CellWindow::sureness);
        table.getItems().setAll(windows);
        table.setRowFactory(t -> row());
        table.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        openSelected();
                        event.consume(); // else it is also pressed on "Run"
                    } else if (event.getCode() == KeyCode.ESCAPE) {
                        close.run();
                    }
                });
        if (!windows.isEmpty()) {
            table.getSelectionModel().select(0);
        }
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox box =
                new VBox(
                        Kit.panelHead(
                                title,
                                export,
                                Kit.iconButton(Feather.X, "Back to the scores", close)),
                        table);
        box.getStyleClass().add("windows-pane");
        return box;
    }

    /** The table, for pictures of it. */
    Node table() {
        return table;
    }

    /** Lets keys go to the list. */
    void focus() {
        table.requestFocus();
    }

    private void openSelected() {
        CellWindow window = table.getSelectionModel().getSelectedItem();
        if (window != null) {
            open.accept(window);
        }
    }

    private void column(String title, double width, Function<CellWindow, String> text) {
        TableColumn<CellWindow, String> column = Columns.text(title, text, width);
        column.setSortable(true);
        table.getColumns().add(column);
    }

    private TableRow<CellWindow> row() {
        TableRow<CellWindow> row = new TableRow<>();
        row.setOnMouseClicked(
                event -> {
                    @Nullable CellWindow window = row.getItem();
                    if (window != null && event.getButton() == MouseButton.PRIMARY) {
                        open.accept(window);
                    }
                });
        return row;
    }
}
