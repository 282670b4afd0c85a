package kinescribe.app.calibration;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import kinescribe.app.fx.Columns;
import kinescribe.app.fx.Kit;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The kept calibrations; names are changed in place. */
final class CalibrationTable {
    private final CalibrationViewModel model;
    private final TableView<CalibrationRow> table = new TableView<>();

    CalibrationTable(CalibrationViewModel model) {
        this.model = model;
    }

    /** Builds the table. */
    Node node() {
        table.setId("calibrations");
        table.setItems(model.rows());
        table.setEditable(true);
        table.setAccessibleText("Kept calibrations");
        table.setPlaceholder(
                Kit.emptyState(
                        Feather.SLIDERS,
                        "No calibration yet: choose people to fit on at the left, then press Fit."));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        TableColumn<CalibrationRow, String> name =
                Columns.text("Calibration", CalibrationRow::name, 210);
        name.setEditable(true);
        name.setOnEditCommit(event -> rename(event.getRowValue(), event.getNewValue()));
        table.getColumns().add(name);
        table.getColumns().add(Columns.text("Method", CalibrationRow::method, 150));
        table.getColumns().add(Columns.text("Fitted on", CalibrationRow::fittedOn, 290));
        table.getColumns().add(Columns.text("Applied to", CalibrationRow::appliedText, 120));
        table.getColumns().add(marks());
        table.getColumns().forEach(column -> column.setSortable(false));
        Columns.select(table, model.selectedProperty());
        return table;
    }

    private void rename(CalibrationRow row, @Nullable String name) {
        model.rename(row, name == null ? "" : name);
        table.refresh();
        table.requestFocus();
    }

    private static TableColumn<CalibrationRow, CalibrationRow> marks() {
        TableColumn<CalibrationRow, CalibrationRow> column = new TableColumn<>("");
        column.setPrefWidth(100);
        column.setCellValueFactory(r -> new ReadOnlyObjectWrapper<>(r.getValue()));
        column.setCellFactory(
                c ->
                        new TableCell<>() {
                            @Override
                            protected void updateItem(@Nullable CalibrationRow row, boolean empty) {
                                super.updateItem(row, empty);
                                setGraphic(
                                        empty || row == null || !row.outOfDate() ? null : stale());
                            }
                        });
        return column;
    }

    private static Label stale() {
        Label label = new Label("out of date");
        label.getStyleClass().addAll("calibration-badge", "stale-badge");
        return label;
    }
}
