package kinescribe.app.models;

import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import kinescribe.app.fx.Columns;
import kinescribe.app.fx.Kit;
import org.kordamp.ikonli.feather.Feather;

/** The project's trained models, whose names can be edited. */
final class ModelTable {
    private final ModelsViewModel model;
    private final TableView<ModelRow> table = new TableView<>();

    ModelTable(ModelsViewModel model) {
        this.model = model;
    }

    /** Builds the table. */
    Node node() {
        table.setId("models");
        table.setItems(model.rows());
        table.setEditable(true);
        table.setAccessibleText("Trained models");
        table.setPlaceholder(
                Kit.emptyState(
                        Feather.BOX,
                        "No model yet: choose what to learn from at the left, then press Train."));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        TableColumn<ModelRow, String> name = Columns.text("Model", ModelRow::name, 205);
        name.setEditable(true);
        name.setOnEditCommit(
                event -> {
                    String typed = event.getNewValue();
                    model.rename(event.getRowValue(), typed == null ? "" : typed);
                    table.refresh();
                    table.requestFocus();
                });
        table.getColumns().add(name);
        table.getColumns().add(Columns.text("Kind and site", ModelRow::what, 130));
        table.getColumns().add(Columns.text("Learnt from", ModelRow::learntFrom, 195));
        table.getColumns().add(Columns.text("F1 held back", ModelRow::score, 145));
        table.getColumns().add(Columns.text("State", ModelRow::state, 140));
        table.getColumns().add(Columns.text("Activities", ModelRow::classes, 215));
        table.getColumns().forEach(column -> column.setSortable(false));
        Columns.select(table, model.selectedProperty());
        return table;
    }
}
